import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EncryptionError } from './encryption-error.ts'
import { createKeyRing, type KeyRing } from './key-ring.ts'
import { makeKey, parseKeys, writeKeys } from './keys.ts'

const now = new Date('2026-11-21T10:00:00Z')
const first = makeKey([], now)
const second = makeKey([first], now)
const ring = createKeyRing([first])
const place = ['customer', 'telegram', '1001']

function failure(open: () => unknown): string {
  try {
    open()
  } catch (error) {
    if (error instanceof EncryptionError) return error.code
    throw error
  }
  return 'opened'
}

describe('a key ring', () => {
  it('opens what it sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, where) => {
        expect(ring.open(ring.seal(text, where), where)).toBe(text.toWellFormed())
      }),
    )
  })

  it('never seals twice alike', () => {
    expect(ring.seal('hush', place)).not.toBe(ring.seal('hush', place))
  })

  it("is AES-256-GCM, with the key's id and the place as additional data", () => {
    const sealed = ring.seal('hush', place)
    const bytes = Buffer.from(sealed.split('.')[2] ?? '', 'base64url')
    const cipher = createCipheriv('aes-256-gcm', first.bytes, bytes.subarray(0, 12))
    cipher.setAAD(Buffer.from(`["${first.id}","customer","telegram","1001"]`))
    const again = Buffer.concat([cipher.update('hush'), cipher.final(), cipher.getAuthTag()])
    expect(bytes.subarray(12)).toEqual(again)
  })

  it('opens nothing in another place', () => {
    const sealed = ring.seal('hush', ['a', 'bc'])
    for (const other of [[], ['a'], ['a', 'b', 'c'], ['ab', 'c'], ['a', 'bc', '']]) {
      expect(failure(() => ring.open(sealed, other))).toBe('not-authentic')
    }
  })

  it('opens nothing of which any character is another, is missing, or is one more', () => {
    const sealed = ring.seal('hush', place)
    for (let index = 0; index < sealed.length; index++) {
      const [before, character, after] = [sealed.slice(0, index), sealed.charCodeAt(index), sealed.slice(index + 1)]
      for (let bit = 0; bit < 8; bit++) {
        const changed = `${before}${String.fromCharCode(character ^ (1 << bit))}${after}`
        expect(failure(() => ring.open(changed, place))).toMatch(/^(not-authentic|unknown-key)$/)
      }
      expect(failure(() => ring.open(before + after, place))).toMatch(/^(not-authentic|unknown-key)$/)
    }
    for (const more of [' ', '=', 'A', '\n'])
      expect(failure(() => ring.open(sealed + more, place))).toBe('not-authentic')
  })

  it('seals under its first key and opens under all', () => {
    const rotated = createKeyRing([second, first])
    expect(rotated.open(ring.seal('old', place), place)).toBe('old')
    const sealed = rotated.seal('new', place)
    expect(sealed).toContain(`.${second.id}.`)
    expect(failure(() => ring.open(sealed, place))).toBe('unknown-key')
  })

  it('takes another key of the same id for what it is', () => {
    const other: KeyRing = createKeyRing([{ ...second, id: first.id }])
    expect(failure(() => other.open(ring.seal('hush', place), place))).toBe('not-authentic')
  })

  it('says in an error what it was, and nothing of what was in it', () => {
    const sealed = ring.seal('hush', place)
    expect(() => createKeyRing([second]).open(sealed, place)).toThrow(
      `customer: it is under the key ${first.id}, which is not there`,
    )
  })
})

describe('keys as a text', () => {
  it('are read as they were written', () => {
    const text = writeKeys([second, first])
    expect(text).toMatch(/^k-2026-11-21-2:[A-Za-z0-9+/]{43}=,k-2026-11-21:[A-Za-z0-9+/]{43}=$/)
    expect(parseKeys(text)).toEqual([second, first])
  })

  const good = writeKeys([first])
  it.each([
    ['nothing', ''],
    ['no id', good.replace(/^[^:]*/, '')],
    ['an id with other characters', good.replace('k-', 'K_')],
    ['a key that is too short', 'a:c2hvcnQ='],
    ['a key that is not quite base64', good.replace(/=$/, '')],
    ['an id twice', `${good},${writeKeys([{ ...second, id: first.id }])}`],
    ['a key twice', `${good},${writeKeys([{ ...first, id: 'other' }])}`],
    ['an entry that is none', `${good},`],
    ['more than id and key', `${good}:x`],
  ])('are refused with %s', (_, text) => {
    expect(parseKeys(text)).toBeNull()
  })
})
