import { Secret, URI } from 'otpauth'
import { type Password, passwordSchema, type Seed } from './password.ts'

/** `too-short`: a secret that short can be guessed; `unusual`: a kind of code that no account gives. */
export type SeedFault = 'not-a-seed' | 'too-short' | 'unusual'

export type SeedResult = { ok: true; seed: Seed } | { ok: false; why: SeedFault }

// RFC 4226 asks for 16 bytes; the keys that accounts show often have 10.
const fewestBytes = 10
const mostCharacters = 500

const totpSchema = passwordSchema.options[0].omit({ id: true, name: true })
const hotpSchema = passwordSchema.options[1].omit({ id: true, name: true })

/** A seed as an account's page shows it: the key as letters and digits, or the `otpauth://` address of its QR code. */
export function readSeed(text: string): SeedResult {
  const given = text.trim()
  if (given.length > mostCharacters) return fault('not-a-seed')
  const read = /^otpauth:/i.test(given) ? readAddress(given) : readKey(given)
  if (!read) return fault('not-a-seed')
  if (Secret.fromBase32(read.secret).bytes.length < fewestBytes) return fault('too-short')
  const { success, data } = read.kind === 'totp' ? totpSchema.safeParse(read) : hotpSchema.safeParse(read)
  return success ? { ok: true, seed: data } : fault('unusual')
}

/** Whether a text can only be a seed, wherever it is said: words have no digits among their letters. */
export const looksLikeSeed = (text: string): boolean => seedLooks.some((look) => look.test(text.trim()))

const seedLooks = [
  /^otpauth:/i,
  /^[A-Z2-7]{16,}=*$/,
  /^(?=.*\d)[a-z2-7]{16,}=*$/,
  // In groups of four.
  /^(?=.*(?:[a-z]\d|\d[a-z]))(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{1,4}=*$/i,
]

const fault = (why: SeedFault): SeedResult => ({ ok: false, why })

/** What a schema has yet to agree to. */
interface Read {
  kind: Password['kind']
  secret: string
  algorithm: string
  digits: number
  period?: number
  counter?: number
}

/** Pages show keys in groups, with spaces or dashes between them. */
function readKey(text: string): Read | null {
  const secret = base32(text.replace(/[\s-]/g, ''))
  return secret === null ? null : { kind: 'totp', secret, ...usual, period: 30 }
}

const usual = { algorithm: 'SHA1', digits: 6 }

function base32(text: string): string | null {
  const secret = text.toUpperCase().replace(/=+$/, '')
  return /^[A-Z2-7]+$/.test(secret) ? secret : null
}

function readAddress(text: string): Read | null {
  try {
    const password = URI.parse(text)
    const { secret, algorithm, digits } = password
    const common = { secret: secret.base32, algorithm, digits }
    return 'period' in password
      ? { kind: 'totp', ...common, period: password.period }
      : { kind: 'hotp', ...common, counter: password.counter }
  } catch {
    // What the library says quotes what it was given.
    return null
  }
}
