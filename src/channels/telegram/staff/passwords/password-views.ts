import { InlineKeyboard } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import type { Code } from '../../../../passwords/code.ts'
import type { PasswordName } from '../../../../passwords/passwords.ts'

/** A message with its buttons. */
export interface PasswordView {
  text: string
  entities?: MessageEntity[]
  reply_markup?: InlineKeyboard
}

const data = (action: string, id?: number) => (id === undefined ? `otp:${action}` : `otp:${action}:${id}`)

/** @param may what else the member may do with them */
export function listView(passwords: readonly PasswordName[], may: (what: Keeping) => boolean): PasswordView {
  if (passwords.length === 0)
    return { text: `There are no one-time passwords yet.${may('add') ? ' /otp add NAME adds one.' : ''}` }
  const keyboard = choices(passwords, 'show')
  if (may('rename')) keyboard.text('Rename…', data('choose_rename'))
  if (may('remove')) keyboard.text('Remove…', data('choose_remove'))
  return { text: 'Whose code do you need?', reply_markup: keyboard }
}

export type Keeping = 'add' | 'rename' | 'remove'

export const chooseView = (passwords: readonly PasswordName[], what: 'rename' | 'remove'): PasswordView => ({
  text: what === 'rename' ? 'Which one do you want to rename?' : 'Which one do you want to remove?',
  reply_markup: choices(passwords, what).text('Back', data('list')),
})

export const removeView = ({ id, name }: PasswordName): PasswordView => ({
  text: `Remove “${name}” for good? Nobody will get its codes here any more.`,
  reply_markup: new InlineKeyboard().text('Remove it', data('removed', id)).text('Keep it', data('list')),
})

function choices(passwords: readonly PasswordName[], action: string): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  for (const { id, name } of passwords) keyboard.text(name, data(action, id)).row()
  return keyboard
}

// Fewer seconds are too few to type a code.
const tooFewSeconds = 8
const graceSeconds = 5
// As long as it takes to sign in.
const countedSeconds = 90

/** @param head what stands above the code */
export function codeView(head: string, code: Code): PasswordView & { seconds: number } {
  const shown = { code: code.code, at: head.length + 1 }
  const entities = [{ type: 'code' as const, offset: shown.at, length: shown.code.length }]
  const text = `${head}\n${code.code}\n`
  if (code.kind === 'hotp') return { text: `${text}Good for one sign-in.`, entities, seconds: countedSeconds }
  const { secondsLeft, next } = code
  if (secondsLeft >= tooFewSeconds)
    return { text: `${text}Good for ${secondsLeft} s.`, entities, seconds: secondsLeft + graceSeconds }
  const nextLine = `Good for ${secondsLeft} s. Then:\n`
  return {
    text: `${text}${nextLine}${next}`,
    entities: [...entities, { type: 'code', offset: text.length + nextLine.length, length: next.length }],
    seconds: secondsLeft + 30,
  }
}

/** Questions to reply to, each with the name in it, so that nothing has to be remembered. */
export const prompts = {
  seed: {
    ask: (name: string) =>
      `The second factor of “${name}”: reply to this with its key, its otpauth:// address, or a picture of its QR code. Your reply is deleted at once.`,
    nameIn: (text: string) => /^The second factor of “(.+)”: reply to this with its key,/s.exec(text)?.[1],
  },
  name: {
    ask: (name: string) => `Another name for “${name}”: reply to this with it.`,
    nameIn: (text: string) => /^Another name for “(.+)”: reply to this with it\.$/s.exec(text)?.[1],
  },
}
