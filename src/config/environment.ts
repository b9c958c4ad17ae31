import { z } from 'zod'
import type { ConfigFault } from './config-error.ts'
import { pinsSchema } from './secret-pins.ts'
import {
  apiKeys,
  encryptionKeys,
  keyFile,
  networks,
  oneOf,
  origins,
  port,
  secretLike,
  staff,
  text,
  url,
  webhookSecret,
  whole,
} from './value-schemas.ts'

/** Every variable that is read, on its own: rules between them are in build-config.ts. */
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
  TELEGRAM_WEBHOOK_SECRET: webhookSecret.optional(),
  TELEGRAM_WEBHOOK_SECRET_PREVIOUS: webhookSecret.optional(),

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
  GOOGLE_SERVICE_ACCOUNT_JSON: keyFile.optional(),
  GOOGLE_ACCESS_TOKEN: secretLike(/^\S+$/, 'must be a token without spaces').optional(),
  GOOGLE_API_ROOT: url.optional(),

  ENCRYPTION_KEYS: encryptionKeys.optional(),
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
