import { createHash } from 'node:crypto'

// Leaves room below the 255 bytes of a name for what is appended to it.
const longest = 160

/**
 * Any text as a part of a file name: safe, and never the same for two texts, not even where names ignore case. Bytes
 * other than `[a-z0-9_-]` become `%xx`; a text too long for that becomes `~` and its SHA-256.
 */
export function fileNameOf(text: string): string {
  // As nearly all are.
  if (text.length <= longest && /^[a-z0-9_-]*$/.test(text)) return text
  // A lone surrogate has no bytes of its own in UTF-8: those texts would share a name.
  if (!text.isWellFormed()) return `~${createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('hex')}`
  const name = Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte)
    return /[a-z0-9_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
  }).join('')
  return name.length <= longest ? name : `~${createHash('sha256').update(text).digest('hex')}`
}
