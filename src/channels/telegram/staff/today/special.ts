import { Composer, InlineKeyboard } from 'grammy'
import { specialLine } from '../../../../conversation/views/special-line.ts'
import type { Menu } from '../../../../menu/menu.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { specialBodySchema } from '../../../../staff/commands/special.ts'
import { readSpecial } from '../../../../today/read-special.ts'
import type { Understanding } from '../../../../understanding/understanding.ts'
import { answerTap } from '../../tap.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'

export interface SpecialFeatureDependencies {
  commandDesk: CommandDesk
  /** With the special on it. */
  menu: () => Menu
  understanding: Pick<Understanding, 'understandLocally'>
  clock?: () => Date
}

const howTo =
  'Write for example: /special large margherita 9.50 until 15:00, or a dish that is not on the menu: /special pasta of the day 11, with salad'

/** `/special`: what the shop has today at a price of today. */
export function specialFeature(dependencies: SpecialFeatureDependencies): Composer<StaffContext> {
  const { commandDesk, menu, understanding, clock = () => new Date() } = dependencies
  const composer = new Composer<StaffContext>()
  const run = runCommands(commandDesk)
  const ending = { reply_markup: new InlineKeyboard().text('End it', 'special:end') }

  async function show(context: StaffContext): Promise<void> {
    const read = await run(context, 'read_special', {}, specialBodySchema)
    if (!read) return
    if (read.special) await context.reply(specialLine(menu()) ?? '', ending)
    else await context.reply(`There is no special today. ${howTo}`)
  }

  async function set(context: StaffContext, text: string): Promise<void> {
    const written = readSpecial(text, menu(), clock())
    if (!written) return void (await context.reply(`I need both what it is and what it costs. ${howTo}`))
    const { words, price, description, until } = written
    const args = { ...thingCalled(words, description), price, until: until?.toISOString() ?? null }
    const done = await run(context, 'set_special', args, specialBodySchema)
    if (!done) return
    const line = specialLine(menu()) ?? ''
    const isNew = 'name' in args
    const unknown = ' It is a dish of its own, not on the menu: whoever asks what is in it is told to ask you.'
    await context.reply(`${line}${isNew ? unknown : ''} Customers see it from now on.`, ending)
  }

  /** An item of the menu, where the words are exactly one; else a dish that is called so. */
  function thingCalled(words: string, description: string | null) {
    const { lines, changes, unmatched, sure } = understanding.understandLocally(words)
    const [line, another] = lines
    const isItem = sure && line && !another && changes.length + unmatched.length + line.options.length === 0
    if (!isItem || line.quantity !== 1 || line.note !== null)
      return { name: words.charAt(0).toUpperCase() + words.slice(1), description }
    return { item: line.item, size: line.size, description }
  }

  async function end(context: StaffContext): Promise<void> {
    if (await run(context, 'clear_special', {}, specialBodySchema)) await context.reply('There is no special any more.')
  }

  composer.command('special', (context) => {
    const text = context.match.trim()
    if (text === '') return show(context)
    return /^(?:off|none|end)$/i.test(text) ? end(context) : set(context, text)
  })
  composer.callbackQuery('special:end', async (context) => {
    void answerTap(context)
    await end(context)
  })
  return composer
}
