import { isIP } from 'node:net'
import { z } from 'zod'
import { parseKeys } from '../encryption/keys.ts'
import type { ConfigFault } from './config-error.ts'
import { secret } from './secret.ts'
import { pinsSchema } from './secret-pins.ts'

const text = z.string()
const oneOf = <const T extends string>(...words: T[]) => z.enum(words, { error: `must be one of: ${words.join(', ')}` })

const whole = (min: number, max: number) =>
  text
    .refine((digits) => /^\d{1,10}$/.test(digits) && Number(digits) >= min && Number(digits) <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    })
    .transform(Number)

const port = whole(0, 65_535)

/** The root of an API, to which paths are added. */
const url = text
  .refine((address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ''), { error: 'must be an http or https URL' })
  .transform((address) => address.replace(/\/+$/, ''))

/** As fastify's `trustProxy` takes them. */
const networks = text
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
const origins = text
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .refine((entries) => entries.every((entry) => /^https?:\/\/[\w.-]+(:\d{1,5})?$/.test(entry)), {
    error: 'must be origins such as https://www.example.com, divided by commas, without a path or a slash at the end',
  })

/** `NAME:ROLE:SHA256_OF_KEY,…` */
const apiKeys = text
  .transform((list) => list.split(',').map((entry) => entry.trim().split(':')))
  .refine((entries) => entries.every(([name, role, hash, ...more]) => isKey(name, role, hash) && more.length === 0), {
    error: 'must be NAME:ROLE:SHA256 for each key, divided by commas; the hash has 64 hexadecimal digits',
  })
  .refine((entries) => new Set(entries.map(([name]) => name)).size === entries.length, {
    error: 'must have each name once',
  })
  .transform((entries) => entries.map(([name = '', role = '', sha256 = '']) => ({ name, role, sha256 })))

/** `TELEGRAM_ID:ROLE,…` */
const staff = text
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .refine((entries) => entries.every((entry) => /^\d{1,15}:[a-z][a-z0-9_-]*$/.test(entry)), {
    error: 'must be TELEGRAM_ID:ROLE for each person, divided by commas, such as 123456789:owner',
  })
  .transform((entries) => entries.map((entry) => entry.split(':')))
  .refine((entries) => new Set(entries.map(([id]) => id)).size === entries.length, { error: 'must have each id once' })
  .transform((entries) => entries.map(([telegramId = '', role = '']) => ({ telegramId, role })))

// What the order book calls whoever placed an order.
const reservedName = 'customer'

const isKey = (name = '', role = '', hash = ''): boolean =>
  name !== reservedName && /^[\w-]{1,50}$/.test(name) && /^[a-z][a-z0-9_-]*$/.test(role) && /^[0-9a-f]{64}$/i.test(hash)

const webhookSecret = () => secretLike(/^[\w-]{1,256}$/, 'must be 1 to 256 of A-Z, a-z, 0-9, "_" and "-"').optional()

const secretLike = (pattern: RegExp, error: string) => text.regex(pattern, { error }).transform(secret)

/** Every variable that is read, on its own: what has to hold between them stands in build-config.ts. */
export const environmentSchema = z.object({
  APP_ENV: oneOf('development', 'staging', 'production').default('development'),
  HOST: text.default('127.0.0.1'),
  PORT: port.default(8080),
  TRUSTED_PROXIES: networks.default([]),
  PUBLIC_URL: url.optional(),
  METRICS_HOST: text.default('127.0.0.1'),
  METRICS_PORT: port.optional(),
  DATA_DIR: text.optional(),
  KEEP_PERSONAL_DATA_MONTHS: whole(1, 1200).optional(),
  MENU_FILE: text.optional(),
  MENU_PHOTOS: text.optional(),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  API_KEYS: apiKeys.default([]),
  PERMISSIONS_FILE: text.optional(),
  JWT_SECRET: secretLike(/^.{16,}$/, 'must have at least 16 characters').optional(),
  JWT_JWKS_URL: url.optional(),
  JWT_ISSUER: text.optional(),
  JWT_AUDIENCE: text.optional(),
  EMBED_ORIGINS: origins.default([]),
  RATE_LIMIT_MESSAGES: whole(1, 100_000).default(20),
  RATE_LIMIT_WINDOW_SECONDS: whole(1, 86_400).default(60),

  TELEGRAM_BOT_TOKEN: secretLike(/^\d+:[\w-]+$/, 'must be a token as BotFather gives it, such as 123:ABC').optional(),
  TELEGRAM_MODE: oneOf('polling', 'webhook').default('polling'),
  TELEGRAM_API_ROOT: url.optional(),
  TELEGRAM_WEBHOOK_URL: url.optional(),
  TELEGRAM_WEBHOOK_SECRET: webhookSecret(),
  TELEGRAM_WEBHOOK_SECRET_PREVIOUS: webhookSecret(),

  STAFF: staff.default([]),
  STAFF_CHAT_ID: text
    .regex(/^-?\d{1,15}$/, { error: 'must be the number of a chat, such as -1001234567890' })
    .transform(Number)
    .optional(),
  UNACCEPTED_REPEAT_MINUTES: whole(1, 1440).default(3),
  UNACCEPTED_OWNER_MINUTES: whole(1, 1440).default(7),
  UNACCEPTED_CUSTOMER_MINUTES: whole(1, 1440).default(12),
  RAN_OUT_ANSWER_MINUTES: whole(1, 1440).default(5),

  PARSER: oneOf('auto', 'gpt', 'local').default('auto'),
  OPENAI_API_KEY: secretLike(/^\S+$/, 'must be a key without spaces').optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODEL: text.default('gpt-6-luna'),
  GPT_CACHE_TTL_SECONDS: whole(1, 86_400).default(300),
  GPT_CACHE_MAX_ENTRIES: whole(1, 1_000_000).default(1000),

  GOOGLE_SHEET_ID: text
    .regex(/^[\w-]+$/, { error: "must be the sheet's id alone: in its address, the part between /d/ and /edit" })
    .optional(),
  GOOGLE_SHEET_NAME: text.max(100, { error: 'must have at most 100 characters' }).default('Orders'),
  GOOGLE_SERVICE_ACCOUNT_JSON: text
    .refine(isKeyFile, { error: "must be the text of a service account's key file (JSON)" })
    .transform(secret)
    .optional(),
  GOOGLE_ACCESS_TOKEN: secretLike(/^\S+$/, 'must be a token without spaces').optional(),
  GOOGLE_API_ROOT: url.optional(),

  ENCRYPTION_KEYS: text
    .refine((keys) => parseKeys(keys) !== null, {
      error: 'must be ID:KEY for each key, divided by commas, as scripts/keys generate makes them; each key once',
    })
    .transform(secret)
    .optional(),
  ENCRYPT_CUSTOMERS: oneOf('true', 'false')
    .default('false')
    .transform((word) => word === 'true'),

  SECRETS_PROVIDER: oneOf('env', 'files', 'gcp').default('env'),
  SECRETS_DIR: text.default('/run/secrets'),
  GCP_PROJECT_ID: text.regex(/^[a-z0-9.:-]+$/, { error: "must be a project's id or number" }).optional(),
  GCP_SECRET_VERSIONS: pinsSchema.optional(),
  GCP_SECRET_MANAGER_ENDPOINT: text
    .regex(/^(localhost|127(\.\d{1,3}){3}|\[::1\]):\d{1,5}$/, {
      error: 'must be HOST:PORT of this machine: its connection is not encrypted',
    })
    .optional(),
})
export type Environment = z.infer<typeof environmentSchema>
export type VariableName = keyof Environment

/** Variables by name, as texts. */
export type Variables = Readonly<Record<string, string>>

/**
 * The variables by their schema. A faulty one is reported and read as if it was not set, so that the others can still
 * be looked at together.
 */
export function readVariables(variables: Variables): { environment: Environment; faults: ConfigFault[] } {
  const parsed = environmentSchema.safeParse(variables)
  if (parsed.success) return { environment: parsed.data, faults: [] }
  const faults = parsed.error.issues.map(({ path: [name], message }) => ({ name: String(name), message }))
  const faulty = new Set(faults.map(({ name }) => name))
  const others = Object.fromEntries(Object.entries(variables).filter(([name]) => !faulty.has(name)))
  return { environment: environmentSchema.parse(others), faults }
}

const keyFileSchema = z.looseObject({
  type: z.literal('service_account'),
  client_email: z.string(),
  private_key: z.string(),
})

function isKeyFile(json: string): boolean {
  try {
    return keyFileSchema.safeParse(JSON.parse(json)).success
  } catch {
    return false
  }
}
