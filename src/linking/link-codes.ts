import { randomBytes, randomInt, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { type CustomerRef, isSameRef } from '../customers/customer.ts'
import type { LinkCodeList, LinkCodeStore } from './link-code-store.ts'

/** Codes by which one person shows that they are a customer on two channels. */
export interface LinkCodes {
  /** A new code, good once and for a few minutes; whoever had one before has this one in its place. */
  issue(from: CustomerRef): Promise<string>
  /**
   * Uses up a code that somebody entered: nobody else can use it any more, and `from` is who asked for it.
   * @returns `own-channel`: it has to be said on the other channel, and stays good
   */
  say(code: string, by: CustomerRef): Promise<Saying>
  /** Whose code they have said, while it is good; null: nobody's. */
  saidOf(by: CustomerRef): Promise<CustomerRef | null>
  /** Ends what they have asked for, and what they have said; what they have guessed still counts. */
  end(ref: CustomerRef): Promise<void>
  /** The same, and keeps nothing of them. */
  forget(ref: CustomerRef): Promise<void>
}

export type Saying = { outcome: 'said'; from: CustomerRef } | { outcome: 'own-channel' | 'unknown' | 'too-many-tries' }

interface Dependencies {
  store: LinkCodeStore
  clock?: () => Date
}

export const codeMinutes = 10
const lifeMs = codeMinutes * 60_000
const mostMisses = 5
/** Of all customers together; one more takes the place of the oldest. */
const mostEntries = 1_000

/** Without vowels, so that no code is a word, and without what is easily taken for something else. */
const letters = 'BCDFGHJKMNPQRSTVWXYZ'
const signs = `${letters}23456789`
const codeLength = 8

const half = `[${signs}]{${codeLength / 2}}`
// One without a letter might be somebody's phone number.
const codeForm = new RegExp(`^(?=.*[${letters}])${half}[\\s-]?${half}$`)

/** The code, where a text is nothing else; null: it is something else. */
export function codeIn(text: string): string | null {
  const written = text.trim().toUpperCase()
  return codeForm.test(written) ? written.replace(/[\s-]/, '') : null
}

/** "K7QM-2XWD" */
export const readable = (code: string): string => `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`

export function createLinkCodes({ store, clock = () => new Date() }: Dependencies): LinkCodes {
  const change = <T>(decide: (list: LinkCodeList) => Promise<{ list: LinkCodeList; result: T }>): Promise<T> =>
    store.change(async (before) => {
      const { list, result } = await decide(before ? current(before) : noCodes())
      return { document: list, result }
    })

  /** Without what is over. */
  function current({ codes, misses, ...rest }: LinkCodeList): LinkCodeList {
    const now = clock().getTime()
    const good = <T extends { until: string }>(all: readonly T[]) =>
      all.filter(({ until }) => Date.parse(until) > now).slice(-mostEntries)
    return { ...rest, codes: good(codes), misses: good(misses) }
  }

  const later = () => new Date(clock().getTime() + lifeMs).toISOString()

  return {
    issue: (from) =>
      change(async (list) => {
        const code = newCode()
        const kept = list.codes.filter((one) => !isSameRef(one.from, from))
        const issued = { hash: await hashOf(code, list.salt), from, until: later(), saidBy: null }
        return { list: { ...list, codes: [...kept, issued] }, result: code }
      }),
    say: (code, by) =>
      change<Saying>(async (list) => {
        const misses = list.misses.filter((miss) => isSameRef(miss.by, by))
        if (misses.length >= mostMisses) return { list, result: { outcome: 'too-many-tries' } }
        const hash = await hashOf(code, list.salt)
        const said = list.codes.find((one) => one.hash === hash && (!one.saidBy || isSameRef(one.saidBy, by)))
        if (!said) {
          const missed = { ...list, misses: [...list.misses, { by, until: later() }] }
          return { list: missed, result: { outcome: 'unknown' } }
        }
        if (said.from.channel === by.channel) return { list, result: { outcome: 'own-channel' } }
        const codes = list.codes.map((one) => {
          if (one === said) return { ...one, saidBy: by }
          return isSameRef(one.saidBy, by) ? { ...one, saidBy: null } : one
        })
        return { list: { ...list, codes }, result: { outcome: 'said', from: said.from } }
      }),
    async saidOf(by) {
      const list = await store.read()
      const said = list && current(list).codes.find(({ saidBy }) => isSameRef(saidBy, by))
      return said?.from ?? null
    },
    end: (ref) =>
      change(async (list) => ({ list: { ...list, codes: withoutThose(list.codes, ref) }, result: undefined })),
    async forget(ref) {
      const list = await store.read()
      const others = (misses: LinkCodeList['misses']) => misses.filter(({ by }) => !isSameRef(by, ref))
      // Most have never asked for a code.
      const isKnown = list && withoutThose(list.codes, ref).length + others(list.misses).length < sizeOf(list)
      if (!isKnown) return
      await change(async ({ codes, misses, ...rest }) => ({
        list: { ...rest, codes: withoutThose(codes, ref), misses: others(misses) },
        result: undefined,
      }))
    },
  }
}

const withoutThose = (codes: LinkCodeList['codes'], ref: CustomerRef) =>
  codes.filter(({ from, saidBy }) => !isSameRef(from, ref) && !isSameRef(saidBy, ref))

const sizeOf = ({ codes, misses }: LinkCodeList): number => codes.length + misses.length

const noCodes = (): LinkCodeList => ({
  version: 1,
  salt: randomBytes(16).toString('base64url'),
  codes: [],
  misses: [],
})

function newCode(): string {
  for (;;) {
    const code = Array.from({ length: codeLength }, () => signs[randomInt(signs.length)]).join('')
    if (codeForm.test(code)) return code
  }
}

const derive = promisify<string, string, number, { N: number }, Buffer>(scrypt)

/** Slow on purpose: all codes that there can be are not tried while one is good. */
const hashOf = async (code: string, salt: string): Promise<string> =>
  (await derive(code, salt, 32, { N: 4096 })).toString('base64url')
