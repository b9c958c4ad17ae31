import { hashOf, newToken } from '../encryption/tokens.ts'
import type { Pass, SignInList, SignInStore } from './sign-in-store.ts'

/** How staff comes to the board: by a link that is good once, then by a session. */
export interface SignIns {
  /** @returns a token to put into a link, good once and for five minutes */
  invite(person: Person): Promise<string>
  /** Takes the link's token, and gives one for the session; null: it isn't valid, or no longer is. */
  open(linkToken: string): Promise<string | null>
  /** Whose session it is; null: nobody's, or it is over. */
  find(sessionToken: string): Promise<Person | null>
  close(sessionToken: string): Promise<void>
  /** Ends all that they have opened, and keeps nothing of them. */
  forget(member: string): Promise<void>
}

export interface Person {
  /** Their id on Telegram. */
  member: string
  name: string
}

interface Dependencies {
  store: SignInStore
  clock?: () => Date
}

const linkMs = 5 * 60_000
/** A tablet in a kitchen has to be signed in once a week. */
export const sessionMs = 7 * 24 * 3_600_000
/** One more replaces the oldest. */
const mostPasses = 200

const nobody: SignInList = { version: 1, links: [], sessions: [] }

export function createSignIns({ store, clock = () => new Date() }: Dependencies): SignIns {
  let known: SignInList | null = null

  async function change<T>(decide: (list: SignInList) => { list: SignInList; result: T }): Promise<T> {
    const { list, result } = await store.change(async (before) => {
      const decided = decide(current(before ?? nobody))
      return { document: decided.list, result: decided }
    })
    known = list
    return result
  }

  /** Without what is over. */
  function current({ version, links, sessions }: SignInList): SignInList {
    const now = clock().getTime()
    const good = (passes: readonly Pass[]) => passes.filter(({ until }) => Date.parse(until) > now).slice(-mostPasses)
    return { version, links: good(links), sessions: good(sessions) }
  }

  function passFor({ member, name }: Person, lifeMs: number): { token: string; pass: Pass } {
    const token = newToken(32)
    const until = new Date(clock().getTime() + lifeMs).toISOString()
    return { token, pass: { hash: hashOf(token), member, name, until } }
  }

  return {
    invite: (person) =>
      change((list) => {
        const { token, pass } = passFor(person, linkMs)
        return { list: { ...list, links: [...list.links, pass] }, result: token }
      }),
    open: (linkToken) =>
      change((list) => {
        const link = list.links.find(({ hash }) => hash === hashOf(linkToken))
        if (!link) return { list, result: null }
        const { token, pass } = passFor(link, sessionMs)
        const links = list.links.filter((each) => each !== link)
        return { list: { ...list, links, sessions: [...list.sessions, pass] }, result: token }
      }),
    async find(sessionToken) {
      // Somebody may have signed in while it was read.
      if (known === null) {
        const read = (await store.read()) ?? nobody
        known ??= read
      }
      const session = current(known).sessions.find(({ hash }) => hash === hashOf(sessionToken))
      return session ? { member: session.member, name: session.name } : null
    },
    close: (sessionToken) =>
      change((list) => {
        const sessions = list.sessions.filter(({ hash }) => hash !== hashOf(sessionToken))
        return { list: { ...list, sessions }, result: undefined }
      }),
    async forget(member) {
      const isTheirs = (pass: Pass) => pass.member === member
      // Most who want to be forgotten are customers.
      const { version, links, sessions } = (await store.read()) ?? nobody
      if (![...links, ...sessions].some(isTheirs)) return
      const others = (passes: readonly Pass[]) => passes.filter((pass) => !isTheirs(pass))
      await change((list) => ({
        list: { version, links: others(list.links), sessions: others(list.sessions) },
        result: undefined,
      }))
    },
  }
}
