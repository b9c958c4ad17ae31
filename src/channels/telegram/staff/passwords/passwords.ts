import { Composer } from 'grammy'
import { looksLikeSeed } from '../../../../passwords/read-seed.ts'
import { answerTap } from '../../tap.ts'
import { repliedTo } from '../replied-to.ts'
import type { StaffContext } from '../staff-context.ts'
import { seedIn, tryToDelete } from './key-message.ts'
import { type PasswordActionsDependencies, passwordActions, refuseKey } from './password-actions.ts'
import { prompts } from './password-views.ts'
import type { FetchPicture } from './picture.ts'

export interface PasswordsDependencies extends PasswordActionsDependencies {
  /** The staff's group; undefined: there is none. */
  staffChat: number | undefined
  fetchPicture: FetchPicture
}

/** `/otp`: the second factors of accounts that the shop shares. */
export function passwordsFeature(dependencies: PasswordsDependencies): Composer<StaffContext> {
  const { staffChat, fetchPicture } = dependencies
  const { showList, showCode, choose, confirm, rename, remove, add, keep } = passwordActions(dependencies)
  const composer = new Composer<StaffContext>()

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
    if (action === 'rename' || action === 'remove') return confirm(context, action, id)
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
    return rename(context, nameOf, message.text)
  })

  return composer
}

const captioned = /^\/otp(?:@\w+)?\s+add\s+(.+)$/is
