import { hash } from 'node:crypto'

/** A Bloom filter: says of nearly every key that it doesn't hold it, with ten bits a key and without the disk. */
export interface KeyFilter {
  mayHold(key: string): boolean
  /** For `keyFilterOf`. */
  text: string
}

const bitsPerKey = 10
const probes = 7

export function makeKeyFilter(keys: Iterable<string>, count: number): KeyFilter {
  const bytes = Buffer.alloc(Math.ceil((Math.max(count, 1) * bitsPerKey) / 8))
  for (const key of keys)
    for (const { byte, bit } of placesOf(key, bytes.length)) bytes[byte] = (bytes[byte] ?? 0) | bit
  return filterOver(bytes)
}

export const keyFilterOf = (text: string): KeyFilter => filterOver(Buffer.from(text, 'base64'))

const filterOver = (bytes: Buffer): KeyFilter => ({
  mayHold: (key) => placesOf(key, bytes.length).every(({ byte, bit }) => ((bytes[byte] ?? 0) & bit) !== 0),
  get text() {
    return bytes.toString('base64')
  },
})

/** Kirsch and Mitzenmacher, "Less Hashing, Same Performance": two hashes make as many as are wanted. */
function placesOf(key: string, length: number): { byte: number; bit: number }[] {
  const digest = hash('sha1', key, 'buffer')
  const [first, second] = [digest.readUInt32LE(0), digest.readUInt32LE(4)]
  return Array.from({ length: probes }, (_, probe) => {
    const place = (first + probe * second) % (length * 8)
    return { byte: place >>> 3, bit: 1 << (place & 7) }
  })
}
