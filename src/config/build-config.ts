import { isIPv6 } from 'node:net'
import { photosBeside, sampleMenuFile } from '../menu/load-menu.ts'
import { defaultPermissionsFile } from '../staff/permissions.ts'
import type {
  Config,
  GoogleSignInConfig,
  LedgerConfig,
  TelegramConfig,
  TokenConfig,
  UnderstandingConfig,
} from './config.ts'
import type { Environment, VariableName } from './environment.ts'

/** Takes note of a fault; the first one about a variable counts. */
export type Complain = (name: VariableName, message: string) => void

/** The settings that the variables add up to. What they lack together is complained about. */
export function buildConfig(env: Environment, complain: Complain): Config {
  if (env.APP_ENV === 'production') checkProduction(env, complain)
  const menuFile = env.MENU_FILE ?? sampleMenuFile
  return {
    environment: env.APP_ENV,
    http: { host: env.HOST, port: env.PORT, trustedProxies: env.TRUSTED_PROXIES },
    publicUrl: env.PUBLIC_URL ? new URL(env.PUBLIC_URL).origin : `http://${reachable(env.HOST)}:${env.PORT}`,
    metrics: metrics(env, complain),
    dataDir: env.DATA_DIR ?? './data',
    menuFile,
    menuPhotos: env.MENU_PHOTOS ?? photosBeside(menuFile),
    apiKeys: env.API_KEYS,
    permissionsFile: env.PERMISSIONS_FILE ?? defaultPermissionsFile,
    staff: env.STAFF,
    unacceptedMinutes: {
      staff: env.UNACCEPTED_REPEAT_MINUTES,
      owners: env.UNACCEPTED_OWNER_MINUTES,
      customer: env.UNACCEPTED_CUSTOMER_MINUTES,
    },
    ranOutAnswerMinutes: env.RAN_OUT_ANSWER_MINUTES,
    keepPersonalDataMonths: env.KEEP_PERSONAL_DATA_MONTHS ?? null,
    tokens: tokens(env, complain),
    embedOrigins: env.EMBED_ORIGINS,
    telegram: telegram(env, complain),
    understanding: understanding(env, complain),
    ledger: ledger(env, complain),
    encryption: encryption(env, complain),
    rateLimit: { messages: env.RATE_LIMIT_MESSAGES, windowSeconds: env.RATE_LIMIT_WINDOW_SECONDS },
    logLevel: env.LOG_LEVEL,
  }
}

function metrics({ HOST, PORT, METRICS_HOST: host, METRICS_PORT: port }: Environment, complain: Complain) {
  if (port === undefined) return null
  const isSameHost = host === HOST || [host, HOST].some((each) => each === '0.0.0.0' || each === '::')
  if (port === PORT && port !== 0 && isSameHost) complain('METRICS_PORT', 'must be another port than PORT')
  return { host, port }
}

/** A server that listens everywhere can be reached on its own machine, too. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return isIPv6(host) ? `[${host}]` : host
}

function tokens(env: Environment, complain: Complain): TokenConfig | null {
  const { JWT_SECRET: secret, JWT_JWKS_URL: url, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = env
  if (secret && url) complain('JWT_SECRET', 'is set, and JWT_JWKS_URL too: keep one of them')
  if (secret) return { keys: { by: 'secret', secret }, issuer, audience }
  if (url) return { keys: { by: 'jwks', url }, issuer, audience }
  if (issuer || audience)
    complain('JWT_SECRET', 'is missing, and JWT_JWKS_URL too: one of them says whose tokens are good')
  return null
}

function telegram(env: Environment, complain: Complain): TelegramConfig | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_URL: url } = env
  if (!token) {
    if (env.TELEGRAM_MODE === 'webhook') complain('TELEGRAM_BOT_TOKEN', 'is missing: webhook mode needs it')
    return null
  }
  const common = { token, apiRoot, staffChat: env.STAFF_CHAT_ID }
  if (env.TELEGRAM_MODE === 'polling') return { ...common, mode: 'polling' }
  const { TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_WEBHOOK_SECRET_PREVIOUS: previousSecret } = env
  if (!url) complain('TELEGRAM_WEBHOOK_URL', 'is missing: webhook mode needs it')
  if (!secret) complain('TELEGRAM_WEBHOOK_SECRET', 'is missing: webhook mode needs it')
  return url && secret ? { ...common, mode: 'webhook', url, secret, previousSecret } : null
}

function understanding(env: Environment, complain: Complain): UnderstandingConfig {
  const { PARSER: parser, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = env
  if (parser === 'gpt' && !apiKey) complain('OPENAI_API_KEY', 'is missing: PARSER=gpt needs it')
  return {
    parser,
    openai: apiKey && parser !== 'local' ? { apiKey, baseUrl, model } : null,
    cache: { ttlSeconds: env.GPT_CACHE_TTL_SECONDS, maxEntries: env.GPT_CACHE_MAX_ENTRIES },
  }
}

function ledger(env: Environment, complain: Complain): LedgerConfig {
  const { GOOGLE_SHEET_ID: sheetId, GOOGLE_SHEET_NAME: tab, GOOGLE_API_ROOT: apiRoot } = env
  const signIn = googleSignIn(env, complain)
  return sheetId ? { kind: 'sheets', sheetId, tab, apiRoot, signIn } : { kind: 'csv' }
}

function googleSignIn(env: Environment, complain: Complain): GoogleSignInConfig {
  const { GOOGLE_ACCESS_TOKEN: token, GOOGLE_SERVICE_ACCOUNT_JSON: json } = env
  if (token && json) complain('GOOGLE_ACCESS_TOKEN', 'is set, and GOOGLE_SERVICE_ACCOUNT_JSON too: keep one of them')
  if (token) return { by: 'access-token', token }
  return json ? { by: 'service-account', json } : { by: 'application-default' }
}

function encryption(env: Environment, complain: Complain): Config['encryption'] {
  const { ENCRYPTION_KEYS: keys, ENCRYPT_CUSTOMERS: customers } = env
  if (customers && !keys) complain('ENCRYPTION_KEYS', 'is missing: ENCRYPT_CUSTOMERS=true needs it')
  return keys ? { keys, customers } : null
}

/** Nothing in production is a default that somebody forgot to change. */
function checkProduction(env: Environment, complain: Complain): void {
  const needed = (name: VariableName, why: string) => {
    if (env[name] === undefined) complain(name, `is missing: production needs ${why}`)
  }
  needed('DATA_DIR', 'a folder that outlives the bot')
  needed('MENU_FILE', "the shop's own menu, not the sample")
  needed('TELEGRAM_BOT_TOKEN', 'a channel for its customers')
  needed('GOOGLE_SHEET_ID', 'the sheet for its orders')
  if (env.PARSER === 'auto') needed('OPENAI_API_KEY', 'it, or PARSER=local to do without')
  if (env.JWT_JWKS_URL) needed('JWT_AUDIENCE', 'it where an issuer has tokens for others too')
  const secret = env.TELEGRAM_WEBHOOK_SECRET?.reveal() ?? ''
  if (env.TELEGRAM_MODE === 'webhook' && secret.length < leastSecret && secret !== '')
    complain('TELEGRAM_WEBHOOK_SECRET', `must have at least ${leastSecret} characters in production`)
  for (const name of roots) {
    if (!isPrivate(env[name])) complain(name, 'must be https in production, unless it is on this machine')
  }
}

export const leastSecret = 16

/** Over these go tokens and what customers write. */
const roots = [
  'PUBLIC_URL',
  'TELEGRAM_API_ROOT',
  'TELEGRAM_WEBHOOK_URL',
  'OPENAI_BASE_URL',
  'GOOGLE_API_ROOT',
  'JWT_JWKS_URL',
] as const

function isPrivate(address: string | undefined): boolean {
  if (address === undefined) return true
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
