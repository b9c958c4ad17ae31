import { looksLikeSeed } from '../../../../passwords/read-seed.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import {
  longestName,
  passwordCodeSchema,
  passwordListSchema,
  passwordNameSchema,
} from '../../../../staff/commands/passwords.ts'
import { mayNotRun, type Permissions } from '../../../../staff/permissions.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'
import { tryToDelete } from './key-message.ts'
import {
  chooseView,
  codeView,
  type Keeping,
  listView,
  type PasswordView,
  prompts,
  removeView,
} from './password-views.ts'
import type { Vanishing } from './vanishing.ts'

export interface PasswordActionsDependencies {
  commandDesk: CommandDesk
  permissions: () => Permissions
  vanishing: Pick<Vanishing, 'later'>
}

/** What `/otp` and its buttons have done, each with its answer. */
export function passwordActions({ commandDesk, permissions, vanishing }: PasswordActionsDependencies) {
  const run = runCommands(commandDesk)
  const list = async (context: StaffContext) =>
    (await run(context, 'list_passwords', {}, passwordListSchema))?.passwords ?? null

  const mayOf = (context: StaffContext) => (what: Keeping) =>
    permissions().mayRun(context.staff.role, `${what}_password`)

  async function showList(context: StaffContext): Promise<void> {
    const passwords = await list(context)
    if (passwords) await send(context, listView(passwords, mayOf(context)))
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
    if (passwords)
      await send(context, passwords.length === 0 ? listView([], mayOf(context)) : chooseView(passwords, what))
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
      return void (await context.reply(
        "I can't find a QR code in this. Please send a closer picture, or the key as text.",
      ))
    const added = await run(context, 'add_password', { name, seed }, passwordNameSchema)
    if (added) await showCode(context, added.id, (kept) => `“${kept}” is saved. The code for its page:`)
  }

  async function add(context: StaffContext, words: string): Promise<void> {
    const [, named, seed] = nameAndSeed.exec(words) ?? []
    if (named !== undefined && seed !== undefined) await keep(context, named, seed)
    else if (looksLikeSeed(words)) await refuseKey(context)
    else if (!mayOf(context)('add')) await context.reply(`${mayNotRun(context.staff, 'add_password')}.`)
    else if (words.length > longestName) await refuseName(context)
    else if (words === '') await context.reply('What is the account called? /otp add NAME')
    else await ask(context, 'seed', words)
  }

  async function rename(context: StaffContext, password: string, to: string): Promise<void> {
    const renamed = await run(context, 'rename_password', { password, to }, passwordNameSchema)
    if (renamed) await send(context, { text: `It is called “${renamed.name}” from now on.` })
  }

  /** Before one of the list is renamed or removed: by which name, or whether really. */
  async function confirm(context: StaffContext, what: 'rename' | 'remove', id: number): Promise<void> {
    const passwords = await list(context)
    if (!passwords) return
    const password = passwords.find((each) => each.id === id)
    if (!password) await send(context, listView(passwords, mayOf(context)))
    else if (what === 'rename') await ask(context, 'name', password.name)
    else await send(context, removeView(password))
  }

  return { showList, showCode, choose, confirm, rename, remove, add, keep }
}

async function ask(context: StaffContext, prompt: keyof typeof prompts, name: string): Promise<void> {
  const to = context.message?.message_id
  await context.reply(prompts[prompt].ask(name), {
    // In a group, only whoever asked is shown a field to reply in.
    reply_markup: { force_reply: true, selective: to !== undefined },
    ...(to !== undefined && { reply_parameters: { message_id: to } }),
  })
}

/** A name of this length is most likely a key, in some other form. */
async function refuseName(context: StaffContext): Promise<void> {
  await tryToDelete(context)
  await context.reply(`A name has at most ${longestName} characters. /otp add NAME, and the key when I ask for it.`)
}

/** It goes no further: what customers write is kept, and may be shown to a model. */
export async function refuseKey(context: StaffContext): Promise<void> {
  const isGone = await tryToDelete(context)
  const known = `That looks like a key${isGone ? ', so I deleted it' : ': please delete your message'}.`
  await context.reply(`${known} /otp add NAME, and reply with it when I ask.`)
}

/** What is not left for a second message by those in a hurry; keys are shown in capitals. */
const nameAndSeed = /^(.+?)\s+(otpauth:\S+|[A-Z2-7]{16,})$/s

const send = (context: StaffContext, { text, ...options }: PasswordView) => context.reply(text, options)
