import { remembered } from '../remembered.ts'

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const stored = remembered('local', 'chat_id')

/** The chat that this browser is in; null before its first answer. */
export function chatId(): string | null {
  const id = stored.read()
  return id !== null && form.test(id) ? id : null
}

export const rememberChat = (id: string): void => stored.write(id)

export const forgetChat = (): void => stored.write(null)
