const key = 'chat_id'
const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

// Where storage is forbidden, the chat lives as long as the page.
let remembered: string | null = null

/** The chat that this browser is in; null before its first answer. */
export function chatId(): string | null {
  try {
    remembered = localStorage.getItem(key) ?? remembered
  } catch {}
  return remembered !== null && form.test(remembered) ? remembered : null
}

export function rememberChat(id: string): void {
  remembered = id
  try {
    localStorage.setItem(key, id)
  } catch {}
}

/** A random UUID. Not `crypto.randomUUID`, which a page without TLS has on this machine alone. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
