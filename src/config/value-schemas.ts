import { isIP } from 'node:net'
import { z } from 'zod'
import { parseKeys } from '../encryption/keys.ts'
import { parseJson } from '../text/parse-json.ts'
import { secret } from './secret.ts'

export const text = z.string()
export const oneOf = <const T extends string>(...words: T[]) =>
  z.enum(words, { error: `must be one of: ${words.join(', ')}` })

export const whole = (min: number, max: number) =>
  text
    .refine((digits) => /^\d{1,10}$/.test(digits) && Number(digits) >= min && Number(digits) <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    })
    .transform(Number)

export const port = whole(0, 65_535)

/** The root of an API, to which paths are added. */
export const url = text
  .refine((address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ''), { error: 'must be an http or https URL' })
  .transform((address) => address.replace(/\/+$/, ''))

/** As fastify's `trustProxy` takes them. */
export const networks = text
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .refine((entries) => entries.every(isNetwork), {
    error: 'must be addresses or networks such as 10.0.0.0/8, or loopback, linklocal or uniquelocal',
  })

function isNetwork(entry: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true
  const [address = '', bits, ...more] = entry.split('/')
  const family = isIP(address)
  const isPrefix = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  return family !== 0 && isPrefix && more.length === 0
}

/** `https://…,…`: nothing but scheme, host and port, since they go into a header as they are. */
export const origins = text
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .refine((entries) => entries.every((entry) => /^https?:\/\/[\w.-]+(:\d{1,5})?$/.test(entry)), {
    error: 'must be origins such as https://www.example.com, separated by commas, without a path or a slash at the end',
  })

/** `NAME:ROLE:SHA256_OF_KEY,…` */
export const apiKeys = text
  .transform((list) => list.split(',').map((entry) => entry.trim().split(':')))
  .refine((entries) => entries.every(([name, role, hash, ...more]) => isKey(name, role, hash) && more.length === 0), {
    error: 'must be NAME:ROLE:SHA256 for each key, separated by commas; the hash has 64 hexadecimal digits',
  })
  .refine((entries) => new Set(entries.map(([name]) => name)).size === entries.length, {
    error: 'must have each name once',
  })
  .refine((entries) => new Set(entries.map(([, , hash]) => hash?.toLowerCase())).size === entries.length, {
    error: 'must have each hash once: by one key nobody could tell who calls',
  })
  .transform((entries) => entries.map(([name = '', role = '', sha256 = '']) => ({ name, role, sha256 })))

/** `TELEGRAM_ID:ROLE,…` */
export const staff = text
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .refine((entries) => entries.every((entry) => /^\d{1,15}:[a-z][a-z0-9_-]*$/.test(entry)), {
    error: 'must be TELEGRAM_ID:ROLE for each person, separated by commas, such as 123456789:owner',
  })
  .transform((entries) => entries.map((entry) => entry.split(':')))
  .refine((entries) => new Set(entries.map(([id]) => id)).size === entries.length, { error: 'must have each id once' })
  .transform((entries) => entries.map(([telegramId = '', role = '']) => ({ telegramId, role })))

// What the order book calls whoever placed an order.
const reservedName = 'customer'

const isKey = (name = '', role = '', hash = ''): boolean =>
  name !== reservedName && /^[\w-]{1,50}$/.test(name) && /^[a-z][a-z0-9_-]*$/.test(role) && /^[0-9a-f]{64}$/i.test(hash)

export const secretLike = (pattern: RegExp, error: string) => text.regex(pattern, { error }).transform(secret)

export const webhookSecret = secretLike(/^[\w-]{1,256}$/, 'must be 1 to 256 of A-Z, a-z, 0-9, "_" and "-"')

/** `ID:KEY,…` */
export const encryptionKeys = text
  .refine((keys) => parseKeys(keys) !== null, {
    error: 'must be ID:KEY for each key, separated by commas, as scripts/keys generate makes them; each key once',
  })
  .transform(secret)

/** A service account's, as Google gives it. */
export const keyFile = text
  .refine((json) => parseJson(keyFileSchema, json) !== null, {
    error: "must be the text of a service account's key file (JSON)",
  })
  .transform(secret)

const keyFileSchema = z.looseObject({
  type: z.literal('service_account'),
  client_email: z.string(),
  private_key: z.string(),
})
