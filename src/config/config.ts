import type { Secret } from './secret.ts'

/** All settings, validated. What is off or left to its default elsewhere is null or undefined. */
export interface Config {
  environment: 'development' | 'staging' | 'production'
  /** `trustedProxies`: whose word on a client's address counts. */
  http: Address & { trustedProxies: string[] }
  /** Where people reach the server, without a slash at its end. */
  publicUrl: string
  /** null: no metrics are served. */
  metrics: Address | null
  dataDir: string
  menuFile: string
  /** The folder of its pictures. */
  menuPhotos: string
  /** Services that may call, each known by the hash of its key. */
  apiKeys: { name: string; role: string; sha256: string }[]
  permissionsFile: string
  /** Who belongs to the staff. */
  staff: { telegramId: string; role: string }[]
  /** Who is told that nobody accepts an order, and after how many minutes. */
  unacceptedMinutes: { staff: number; owners: number; customer: number }
  /** How long a customer has to say what becomes of what ran out, before staff decides. */
  ranOutAnswerMinutes: number
  /** For how many months personal data is kept; null: until its customer wants to be forgotten. */
  keepPersonalDataMonths: number | null
  /** Whose tokens may chat. null: anybody may, and in production nobody. */
  tokens: TokenConfig | null
  /** The sites that may have the chat page in a frame. */
  embedOrigins: string[]
  /** null: the channel is off. */
  telegram: TelegramConfig | null
  understanding: UnderstandingConfig
  ledger: LedgerConfig
  /** null: there are no keys, and nothing is encrypted. `customers`: what is remembered of them is. */
  encryption: { keys: Secret; customers: boolean } | null
  /** Per customer. */
  rateLimit: { messages: number; windowSeconds: number }
  logLevel: string
}

/** Whether customers may write on the web: in production, only those who sign in. */
export const isChatOpen = ({ tokens, environment }: Config): boolean => tokens !== null || environment !== 'production'

interface Address {
  host: string
  port: number
}

export interface TokenConfig {
  keys: { by: 'secret'; secret: Secret } | { by: 'jwks'; url: string }
  issuer: string | undefined
  audience: string | undefined
}

export type TelegramConfig = {
  token: Secret
  /** Where staff is; undefined: nowhere. */
  staffChat: number | undefined
  /** Without a slash at its end; undefined: Telegram's own. */
  apiRoot: string | undefined
} & ({ mode: 'polling' } | WebhookConfig)

interface WebhookConfig {
  mode: 'webhook'
  url: string
  secret: Secret
  /** Accepted as well, while one replaces the other. */
  previousSecret: Secret | undefined
}

export interface UnderstandingConfig {
  parser: 'auto' | 'gpt' | 'local'
  /** null: the local parser works alone. */
  openai: { apiKey: Secret; baseUrl: string | undefined; model: string } | null
  cache: { ttlSeconds: number; maxEntries: number }
}

export type LedgerConfig =
  | { kind: 'csv' }
  | { kind: 'sheets'; sheetId: string; tab: string; apiRoot: string | undefined; signIn: GoogleSignInConfig }

export type GoogleSignInConfig =
  | { by: 'service-account'; json: Secret }
  | { by: 'access-token'; token: Secret }
  | { by: 'application-default' }
