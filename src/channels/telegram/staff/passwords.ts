import { Composer } from 'grammy'
import { looksLikeSeed } from '../../../passwords/read-seed.ts'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import {
  longestName,
  passwordCodeSchema,
  passwordListSchema,
  passwordNameSchema,
} from '../../../staff/commands/passwords.ts'
import { mayNotRun, type Permissions } from '../../../staff/permissions.ts'
import { answerTap } from '../tap.ts'
import { seedIn, tryToDelete } from './key-message.ts'
import { chooseView, codeView, listView, type PasswordView, prompts, removeView } from './password-views.ts'
import type { FetchPicture } from './picture.ts'
import { repliedTo } from './replied-to.ts'
import { runCommands } from './run-command.ts'
import type { StaffContext } from './staff-context.ts'
import type { Vanishing } from './vanishing.ts'

export interface PasswordsDependencies {
  commandDesk: CommandDesk
  permissions: () => Permissions
  /** The staff's group; undefined: there is none. */
  staffChat: number | undefined
  vanishing: Pick<Vanishing, 'later'>
  fetchPicture: FetchPicture
}

/** `/otp`: the second factors of accounts that the shop shares. */
export function passwordsFeature(dependencies: PasswordsDependencies): Composer<StaffContext> {
  const { commandDesk, permissions, staffChat, vanishing, fetchPicture } = dependencies
  const composer = new Composer<StaffContext>()

  const run = runCommands(commandDesk)
  const list = async (context: StaffContext) =>
    (await run(context, 'list_passwords', {}, passwordListSchema))?.passwords ?? null

  async function showList(context: StaffContext): Promise<void> {
    const passwords = await list(context)
    if (passwords) await send(context, listView(passwords))
  }

  async function showCode(context: StaffContext, password: string | number, head = (name: string) => name) {
    const read = await run(context, 'read_password', { password }, passwordCodeSchema)
    if (!read) return
    const { seconds, ...view } = codeView(head(read.name), read.code)
    const { message_id, chat } = await send(context, view)
    const at = new Date(Date.now() + seconds * 1000).toISOString()
    try {
      await vanishing.later({ chat: chat.id, message: message_id, at })
    } catch (error) {
      // Nobody would think of it later.
      await context.api.deleteMessage(chat.id, message_id).catch(() => undefined)
      throw error
    }
  }

  async function choose(context: StaffContext, what: 'rename' | 'remove'): Promise<void> {
    const passwords = await list(context)
    if (passwords) await send(context, passwords.length === 0 ? listView([]) : chooseView(passwords, what))
  }

  async function ask(context: StaffContext, prompt: keyof typeof prompts, name: string): Promise<void> {
    const to = context.message?.message_id
    await context.reply(prompts[prompt].ask(name), {
      // In a group, only who asked is shown a field to reply in.
      reply_markup: { force_reply: true, selective: to !== undefined },
      ...(to !== undefined && { reply_parameters: { message_id: to } }),
    })
  }

  async function remove(context: StaffContext, id: number): Promise<void> {
    const removed = await run(context, 'remove_password', { password: id }, passwordNameSchema)
    if (removed) await send(context, { text: `“${removed.name}” is removed.` })
  }

  /** @param seed null: none was found in the message */
  async function keep(context: StaffContext, name: string, seed: string | null): Promise<void> {
    if (!(await tryToDelete(context)))
      await context.reply('I may not delete messages here, so please delete yours: whoever has the key has the codes.')
    if (seed === null)
      return void (await context.reply('I find no QR code in this. A closer picture, or the key as text?'))
    const added = await run(context, 'add_password', { name, seed }, passwordNameSchema)
    if (added) await showCode(context, added.id, (kept) => `“${kept}” is kept. The code for its page:`)
  }

  /** A name of this length is most likely a key, in some other form. */
  async function refuseName(context: StaffContext): Promise<void> {
    await tryToDelete(context)
    await context.reply(`A name has at most ${longestName} characters. /otp add NAME, and the key when I ask for it.`)
  }

  /** It goes no further: what customers write is kept, and may be shown to a model. */
  async function refuseKey(context: StaffContext): Promise<void> {
    const isGone = await tryToDelete(context)
    const known = `That looks like a key${isGone ? ', so I deleted it' : ': please delete your message'}.`
    await context.reply(`${known} /otp add NAME, and reply with it when I ask.`)
  }

  async function add(context: StaffContext, words: string): Promise<void> {
    const [, named, seed] = nameAndSeed.exec(words) ?? []
    const mayAdd = permissions().mayRun(context.staff.role, 'add_password')
    if (named !== undefined && seed !== undefined) await keep(context, named, seed)
    else if (looksLikeSeed(words)) await refuseKey(context)
    else if (!mayAdd) await context.reply(`${mayNotRun(context.staff.role, 'add_password')}.`)
    else if (words.length > longestName) await refuseName(context)
    else if (words === '') await context.reply('What is the account called? /otp add NAME')
    else await ask(context, 'seed', words)
  }

  // Only where nobody but staff reads along.
  const places = composer.filter(({ chat }) => chat?.type === 'private' || chat?.id === staffChat)

  places.command('otp', async (context) => {
    const words = context.match.trim()
    const [, verb = '', rest = ''] = /^(add|list|rename|remove)(?:\s+(.*))?$/is.exec(words) ?? []
    const wanted = verb.toLowerCase()
    if (wanted === 'add') await add(context, rest)
    else if (wanted === 'rename' || wanted === 'remove') await choose(context, wanted)
    else if (wanted === 'list' || words === '') await showList(context)
    else await showCode(context, words)
  })
  composer.command('otp', async (context) => {
    // It may hold a key; where the bot may not delete, nothing is lost by trying.
    await tryToDelete(context)
    await context.reply('Ask me in our own chat: here, others could read the code.')
  })

  places.callbackQuery(/^otp:([a-z_]+)(?::(\d+))?$/, async (context) => {
    void answerTap(context)
    const [, action, number] = context.match
    const id = Number(number)
    if (action === 'list') return showList(context)
    if (action === 'show') return showCode(context, id)
    if (action === 'choose_rename') return choose(context, 'rename')
    if (action === 'choose_remove') return choose(context, 'remove')
    if (action === 'removed') return remove(context, id)
    const passwords = await list(context)
    if (!passwords) return
    const password = passwords.find((each) => each.id === id)
    if (!password) return void (await send(context, listView(passwords)))
    return action === 'rename' ? ask(context, 'name', password.name) : void (await send(context, removeView(password)))
  })

  places.on('message', async (context, next) => {
    const { message } = context
    const pictured = captioned.exec(message.caption ?? '')?.[1]
    if (pictured !== undefined) return keep(context, pictured, await seedIn(context, fetchPicture))
    const asked = repliedTo(context)
    const [seedOf, nameOf] = [prompts.seed.nameIn(asked), prompts.name.nameIn(asked)]
    if (seedOf !== undefined) return keep(context, seedOf, await seedIn(context, fetchPicture))
    if (message.text === undefined) return next()
    if (nameOf === undefined) return looksLikeSeed(message.text) ? refuseKey(context) : next()
    const args = { password: nameOf, to: message.text }
    const renamed = await run(context, 'rename_password', args, passwordNameSchema)
    if (renamed) await send(context, { text: `It is called “${renamed.name}” from now on.` })
  })

  return composer
}

/** What is not left for a second message by those in a hurry; keys are shown in capitals. */
const nameAndSeed = /^(.+?)\s+(otpauth:\S+|[A-Z2-7]{16,})$/s

const captioned = /^\/otp(?:@\w+)?\s+add\s+(.+)$/is

const send = (context: StaffContext, { text, ...options }: PasswordView) => context.reply(text, options)
