import type { DocumentStore } from '../storage/document-store.ts'
import { type Code, codeAt, codeOf, type Hotp } from './code.ts'
import type { Password, Vault } from './password.ts'
import { readSeed, type SeedFault } from './read-seed.ts'

export type PasswordFault = 'no-such-name' | 'name-taken' | 'too-many' | SeedFault

export type Given<T> = { ok: true; given: T } | { ok: false; why: PasswordFault }

/** What may be shown of a password. */
export interface PasswordName {
  id: number
  name: string
  kind: Password['kind']
}

/** The one-time passwords of the shop's shared accounts. They are found by name, whatever its case, or by id. */
export interface Passwords {
  /** @param seed as an account's page gives it: see `readSeed` */
  add(name: string, seed: string): Promise<Given<PasswordName>>
  /** The code of now; one that counts has gone on by one, durably, before its code is given. */
  read(name: string | number): Promise<Given<PasswordName & { code: Code }>>
  list(): Promise<PasswordName[]>
  rename(name: string | number, to: string): Promise<Given<PasswordName>>
  remove(name: string | number): Promise<Given<PasswordName>>
}

interface Options {
  store: DocumentStore<Vault>
  clock?: () => Date
}

/** With two more for what can be done with them, as many as Telegram takes buttons under a message. */
const most = 98
const emptyVault: Vault = { version: 1, nextId: 1, passwords: [] }

export function createPasswords({ store, clock = () => new Date() }: Options): Passwords {
  /** @param decide the vault after it, or why not */
  function change<T>(decide: (vault: Vault) => { vault: Vault; given: T } | PasswordFault): Promise<Given<T>> {
    return store.change<Given<T>>(async (before) => {
      const decided = decide(before ?? emptyVault)
      return typeof decided === 'string'
        ? { document: before, result: { ok: false, why: decided } }
        : { document: decided.vault, result: { ok: true, given: decided.given } }
    })
  }

  /** @param after what becomes of it; null: it is removed */
  function changeOne<T>(
    name: string | number,
    decide: (password: Password, others: Password[]) => { after: Password | null; given: T } | PasswordFault,
  ): Promise<Given<T>> {
    return change((vault) => {
      const password = vault.passwords.find(isCalled(name))
      if (!password) return 'no-such-name'
      const decided = decide(
        password,
        vault.passwords.filter((one) => one !== password),
      )
      if (typeof decided === 'string') return decided
      const passwords = vault.passwords.flatMap((one) => (one === password ? (decided.after ?? []) : one))
      return { vault: { ...vault, passwords }, given: decided.given }
    })
  }

  const shown = (password: Password) => ({
    ...nameOf(password),
    code: password.kind === 'totp' ? codeAt(password, clock()) : codeOf(password),
  })

  return {
    async add(name, text) {
      const read = readSeed(text)
      if (!read.ok) return read
      return change((vault) => {
        if (vault.passwords.some(isCalled(name))) return 'name-taken'
        if (vault.passwords.length >= most) return 'too-many'
        const password: Password = { ...read.seed, id: vault.nextId, name }
        const passwords = [...vault.passwords, password]
        return { vault: { ...vault, nextId: vault.nextId + 1, passwords }, given: nameOf(password) }
      })
    },
    async read(name) {
      const password = (await store.read())?.passwords.find(isCalled(name))
      // Nothing of it changes by being read, and so nothing has to be written.
      if (password?.kind === 'totp') return { ok: true, given: shown(password) }
      return changeOne(name, (counted) => ({
        after: counted.kind === 'hotp' ? next(counted) : counted,
        given: shown(counted),
      }))
    },
    async list() {
      const { passwords } = (await store.read()) ?? emptyVault
      return passwords.map(nameOf).toSorted((a, b) => a.name.localeCompare(b.name))
    },
    rename: (name, to) =>
      changeOne(name, (password, others) => {
        const after = { ...password, name: to }
        return others.some(isCalled(to)) ? 'name-taken' : { after, given: nameOf(after) }
      }),
    remove: (name) => changeOne(name, (password) => ({ after: null, given: nameOf(password) })),
  }
}

const isCalled = (wanted: string | number) => (password: Password) =>
  typeof wanted === 'number' ? password.id === wanted : password.name.toLowerCase() === wanted.toLowerCase()

const next = (password: Hotp): Hotp => ({ ...password, counter: password.counter + 1 })

const nameOf = ({ id, name, kind }: Password): PasswordName => ({ id, name, kind })
