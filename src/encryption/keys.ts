import { randomBytes } from 'node:crypto'
import { keyIdPattern } from './sealed.ts'

const keyBytes = 32

export interface Key {
  /** Not a secret: it is part of everything that is encrypted under the key. */
  id: string
  /** As many as `keyBytes`. */
  bytes: Buffer
}

/** The first one encrypts, and all of them decrypt. */
export type Keys = readonly [Key, ...Key[]]

/** Reads `ID:BASE64,ID:BASE64`; null where it is not that: ids and keys each once, keys of 32 bytes. */
export function parseKeys(text: string): Keys | null {
  const [first, ...others] = text.split(',').map((entry) => parseKey(entry.trim()))
  if (!first) return null
  const keys: [Key, ...Key[]] = [first]
  for (const key of others) {
    if (!key || keys.some((known) => known.id === key.id || known.bytes.equals(key.bytes))) return null
    keys.push(key)
  }
  return keys
}

function parseKey(entry: string): Key | null {
  const [id = '', data = '', ...more] = entry.split(':')
  const bytes = Buffer.from(data, 'base64')
  const isKey = bytes.length === keyBytes && bytes.toString('base64') === data
  return keyIdPattern.test(id) && isKey && more.length === 0 ? { id, bytes } : null
}

export const writeKeys = (keys: Keys): string =>
  keys.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`).join(',')

/** A new key that is named for its day, and not like any of the others. */
export function makeKey(others: readonly Key[], now: Date): Key {
  const day = now.toISOString().slice(0, 10)
  const isTaken = (id: string) => others.some((key) => key.id === id)
  let id = `k-${day}`
  for (let number = 2; isTaken(id); number++) id = `k-${day}-${number}`
  return { id, bytes: randomBytes(keyBytes) }
}
