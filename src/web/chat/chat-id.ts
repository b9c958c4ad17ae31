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

/** A random UUID. Not `crypto.randomUUID`, which a page without TLS has on this machine alone. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
