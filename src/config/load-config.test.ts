import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import pino from 'pino'
import { describe, expect, it, test } from 'vitest'
import { makeKey, writeKeys } from '../encryption/keys.ts'
import { photosBeside, sampleMenuFile } from '../menu/load-menu.ts'
import { defaultPermissionsFile } from '../staff/permissions.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { ConfigError } from './config-error.ts'
import { loadConfig } from './load-config.ts'

const token = '123456:canary-token_ABC'
const keyFile = JSON.stringify({ type: 'service_account', client_email: 'a@b.c', private_key: 'canary-key' })

async function faultsOf(env: NodeJS.ProcessEnv): Promise<string[]> {
  const error = await loadConfig(env).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (error === undefined) return []
  if (!(error instanceof ConfigError)) throw error
  return error.faults.map(({ name, message }) => `${name} ${message}`)
}

/** Of the faults, the names alone. */
const blamed = async (env: NodeJS.ProcessEnv) => (await faultsOf(env)).map((fault) => fault.split(' ')[0])

async function fileWith(content: string): Promise<string> {
  const file = join(await temporaryFolder(), 'secret')
  await writeFile(file, content)
  return file
}

describe('the configuration', () => {
  it('needs nothing: the sample shop on a local page', async () => {
    expect(await loadConfig({})).toEqual({
      environment: 'development',
      http: { host: '127.0.0.1', port: 8080, trustedProxies: [] },
      publicUrl: 'http://127.0.0.1:8080',
      metrics: null,
      dataDir: './data',
      menuFile: sampleMenuFile,
      menuPhotos: photosBeside(sampleMenuFile),
      apiKeys: [],
      permissionsFile: defaultPermissionsFile,
      staff: [],
      unacceptedMinutes: { staff: 3, owners: 7, customer: 12 },
      ranOutAnswerMinutes: 5,
      keepPersonalDataMonths: null,
      tokens: null,
      embedOrigins: [],
      telegram: null,
      understanding: { parser: 'auto', openai: null, cache: { ttlSeconds: 300, maxEntries: 1000 } },
      ledger: { kind: 'csv' },
      encryption: null,
      rateLimit: { messages: 20, windowSeconds: 60 },
      logLevel: 'info',
    })
  })

  it('takes an empty variable for one that is not set', async () => {
    const empty = { PORT: '', PARSER: ' ', TELEGRAM_BOT_TOKEN: '', TELEGRAM_BOT_TOKEN_FILE: '', METRICS_PORT: '' }
    expect(await loadConfig(empty)).toEqual(await loadConfig({}))
  })

  it('has Telegram by polling, from another server if need be', async () => {
    const { telegram } = await loadConfig({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: 'http://bot-api:8081/' })
    expect(telegram).toMatchObject({ mode: 'polling', apiRoot: 'http://bot-api:8081' })
    expect(telegram?.token.reveal()).toBe(token)
  })

  it('has Telegram by webhook, which needs an address and a secret', async () => {
    const env = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_MODE: 'webhook' }
    const url = 'https://shop.example/telegram/webhook'
    const { telegram } = await loadConfig({ ...env, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: 'hush' })
    expect(telegram).toMatchObject({ mode: 'webhook', url })
    expect(telegram?.mode === 'webhook' && telegram.secret.reveal()).toBe('hush')
    expect(await blamed(env)).toEqual(['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'])
    expect(await blamed({ TELEGRAM_MODE: 'webhook' })).toEqual(['TELEGRAM_BOT_TOKEN'])
  })

  it('accepts a second secret while one replaces the other', async () => {
    const url = 'https://shop.example/telegram/webhook'
    const env = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_URL: url }
    const secrets = { TELEGRAM_WEBHOOK_SECRET: 'new', TELEGRAM_WEBHOOK_SECRET_PREVIOUS: 'old' }
    const { telegram } = await loadConfig({ ...env, ...secrets })
    expect(telegram?.mode === 'webhook' && telegram.previousSecret?.reveal()).toBe('old')
  })

  it('has tokens by a secret or by an address of keys', async () => {
    const claims = { JWT_ISSUER: 'shop', JWT_AUDIENCE: 'bot' }
    const bySecret = await loadConfig({ ...claims, JWT_SECRET: 'canary-long-enough' })
    expect(bySecret.tokens).toMatchObject({ keys: { by: 'secret' }, issuer: 'shop', audience: 'bot' })
    const byKeys = { JWT_JWKS_URL: 'https://shop.example/jwks.json' }
    expect((await loadConfig(byKeys)).tokens?.keys).toEqual({ by: 'jwks', url: 'https://shop.example/jwks.json' })
    expect(await blamed({ ...byKeys, JWT_SECRET: 'canary-long-enough' })).toEqual(['JWT_SECRET'])
    expect(await blamed(claims)).toEqual(['JWT_SECRET'])
    expect(await blamed({ ...byKeys, APP_ENV: 'production' })).toContain('JWT_AUDIENCE')
  })

  it('trusts the proxies that it is told of', async () => {
    const { http } = await loadConfig({ TRUSTED_PROXIES: 'uniquelocal, 10.0.0.0/8,::1' })
    expect(http.trustedProxies).toEqual(['uniquelocal', '10.0.0.0/8', '::1'])
  })

  it('knows the staff by their ids on Telegram, each once and with a role', async () => {
    expect((await loadConfig({ STAFF: '123:owner, 456:kitchen' })).staff).toEqual([
      { telegramId: '123', role: 'owner' },
      { telegramId: '456', role: 'kitchen' },
    ])
    for (const STAFF of ['123', 'ana:owner', '123:', '123:owner:x', '123:owner,123:kitchen', '123:Owner']) {
      expect([STAFF, ...(await blamed({ STAFF }))]).toEqual([STAFF, 'STAFF'])
    }
  })

  it('keeps personal data for whole months, and for ever where it is not told', async () => {
    expect((await loadConfig({ KEEP_PERSONAL_DATA_MONTHS: '12' })).keepPersonalDataMonths).toBe(12)
    for (const KEEP_PERSONAL_DATA_MONTHS of ['0', '-1', '1.5', '12 months', '1201'])
      expect(await blamed({ KEEP_PERSONAL_DATA_MONTHS })).toEqual(['KEEP_PERSONAL_DATA_MONTHS'])
  })

  it('knows where people reach it: where it is told, else where it listens', async () => {
    const publicUrlOf = async (env: NodeJS.ProcessEnv) => (await loadConfig(env)).publicUrl
    expect(await publicUrlOf({ PUBLIC_URL: 'https://orders.example.com:443/' })).toBe('https://orders.example.com')
    expect(await publicUrlOf({ HOST: '0.0.0.0', PORT: '9000' })).toBe('http://localhost:9000')
    expect(await publicUrlOf({ HOST: '::1' })).toBe('http://[::1]:8080')
    expect(await blamed({ PUBLIC_URL: 'orders.example.com' })).toEqual(['PUBLIC_URL'])
    expect(await blamed({ PUBLIC_URL: 'http://orders.example.com', APP_ENV: 'production' })).toContain('PUBLIC_URL')
  })

  it('has a model where there is a key for it, unless the local parser is to work alone', async () => {
    const env = { OPENAI_API_KEY: 'canary-openai' }
    expect((await loadConfig(env)).understanding).toMatchObject({ parser: 'auto', openai: { model: 'gpt-6-luna' } })
    expect((await loadConfig({ ...env, PARSER: 'local' })).understanding.openai).toBeNull()
    expect(await blamed({ PARSER: 'gpt' })).toEqual(['OPENAI_API_KEY'])
  })

  it('has a sheet where there is an id, signed in by key, by token, or as the machine', async () => {
    const env = { GOOGLE_SHEET_ID: 'abc_1-2' }
    expect((await loadConfig(env)).ledger).toEqual({
      kind: 'sheets',
      sheetId: 'abc_1-2',
      tab: 'Orders',
      apiRoot: undefined,
      signIn: { by: 'application-default' },
    })
    expect(await loadConfig({ ...env, GOOGLE_SERVICE_ACCOUNT_JSON: keyFile })).toMatchObject({
      ledger: { signIn: { by: 'service-account' } },
    })
    expect(await loadConfig({ ...env, GOOGLE_ACCESS_TOKEN: 'ya29.x' })).toMatchObject({
      ledger: { signIn: { by: 'access-token' } },
    })
    const both = { GOOGLE_SERVICE_ACCOUNT_JSON: keyFile, GOOGLE_ACCESS_TOKEN: 'ya29.x' }
    expect(await blamed({ ...env, ...both })).toEqual(['GOOGLE_ACCESS_TOKEN'])
  })

  it('has keys to encrypt with, and what is encrypted of customers', async () => {
    const env = { ENCRYPTION_KEYS: writeKeys([makeKey([], new Date())]) }
    expect((await loadConfig(env)).encryption).toMatchObject({ customers: false })
    expect((await loadConfig({ ...env, ENCRYPT_CUSTOMERS: 'true' })).encryption).toMatchObject({ customers: true })
    expect(await faultsOf({ ENCRYPT_CUSTOMERS: 'true' })).toEqual([
      'ENCRYPTION_KEYS is missing: ENCRYPT_CUSTOMERS=true needs it',
    ])
  })

  it('has metrics on a port of their own', async () => {
    expect((await loadConfig({ METRICS_PORT: '9090' })).metrics).toEqual({ host: '127.0.0.1', port: 9090 })
    const taken = ['METRICS_PORT must be another port than PORT']
    expect(await faultsOf({ METRICS_PORT: '8080' })).toEqual(taken)
    expect(await faultsOf({ METRICS_PORT: '8080', HOST: '0.0.0.0' })).toEqual(taken)
    expect(await faultsOf({ METRICS_PORT: '8080', HOST: '10.0.0.2' })).toEqual([])
  })

  test.each([
    ['APP_ENV', 'live'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', '8080 '],
    ['METRICS_PORT', 'on'],
    ['EMBED_ORIGINS', 'https://shop.example/'],
    ['EMBED_ORIGINS', 'https://shop.example; script-src *'],
    ['EMBED_ORIGINS', '*'],
    ['TRUSTED_PROXIES', 'everybody'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1/8/8'],
    ['LOG_LEVEL', 'verbose'],
    ['RATE_LIMIT_MESSAGES', '000000000'],
    ['RATE_LIMIT_WINDOW_SECONDS', '9999999999999'],
    ['TELEGRAM_BOT_TOKEN', 'my bot'],
    ['TELEGRAM_MODE', 'push'],
    ['TELEGRAM_API_ROOT', 'bot-api:8081'],
    ['TELEGRAM_WEBHOOK_URL', 'shop.example'],
    ['TELEGRAM_WEBHOOK_SECRET', 'has spaces'],
    ['TELEGRAM_WEBHOOK_SECRET', 'a'.repeat(257)],
    ['OPENAI_API_KEY', 'two words'],
    ['JWT_SECRET', 'short'],
    ['API_KEYS', 'till:till'],
    ['API_KEYS', `customer:till:${'a'.repeat(64)}`],
    ['API_KEYS', `till:till:${'a'.repeat(63)}`],
    ['API_KEYS', `till:till:${'a'.repeat(64)},till:owner:${'b'.repeat(64)}`],
    ['API_KEYS', `till:till:${'a'.repeat(64)},office:owner:${'A'.repeat(64)}`],
    ['JWT_JWKS_URL', 'keys'],
    ['OPENAI_BASE_URL', 'ftp://models.example'],
    ['PARSER', 'GPT'],
    ['GPT_CACHE_TTL_SECONDS', '000000000'],
    ['GPT_CACHE_MAX_ENTRIES', '1e3'],
    ['GOOGLE_SHEET_ID', 'https://docs.google.com/spreadsheets/d/abc/edit'],
    ['GOOGLE_SERVICE_ACCOUNT_JSON', '/run/secrets/key.json'],
    ['GOOGLE_SERVICE_ACCOUNT_JSON', '{"type":"authorized_user"}'],
    ['GOOGLE_ACCESS_TOKEN', 'a b'],
    ['ENCRYPTION_KEYS', 'a:c2hvcnQ='],
    ['ENCRYPT_CUSTOMERS', 'yes'],
    ['SECRETS_PROVIDER', 'vault'],
  ])('refuses %s=%s without saying it again', async (name, value) => {
    const faults = await faultsOf({ [name]: value })
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${name} must`))])
    expect(faults.join()).not.toContain(value)
  })

  it('names all its faults at once, each variable once, those between variables too', async () => {
    const env = { PORT: 'x', PARSER: 'gpt', OPENAI_API_KEY: 'two words', TELEGRAM_MODE: 'webhook', LOG_LEVEL: 'loud' }
    await expect(loadConfig(env)).rejects.toThrow(
      `The configuration can't be used:
  PORT must be a whole number from 0 to 65535
  LOG_LEVEL must be one of: fatal, error, warn, info, debug, trace, silent
  OPENAI_API_KEY must be a key without spaces
  TELEGRAM_BOT_TOKEN is missing: webhook mode needs it`,
    )
  })

  it('shows no secret, however it is printed', async () => {
    const config = await loadConfig({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_URL: 'https://shop.example/hook',
      TELEGRAM_WEBHOOK_SECRET: 'canary-hush',
      OPENAI_API_KEY: 'canary-openai',
      GOOGLE_SHEET_ID: 'abc',
      GOOGLE_SERVICE_ACCOUNT_JSON: keyFile,
    })
    const lines: string[] = []
    pino({ base: null }, { write: (line) => void lines.push(line) }).info({ config }, `${config.telegram?.token}`)
    const seen = [inspect(config, { depth: 9, showHidden: true }), JSON.stringify(config), ...lines].join()
    expect(seen).toContain('[secret]')
    expect(seen).not.toContain('canary')
  })
})

describe('a secret in a file', () => {
  it('is taken without the line break at its end', async () => {
    const file = await fileWith(`${token}\r\n`)
    const { telegram } = await loadConfig({ TELEGRAM_BOT_TOKEN_FILE: file })
    expect(telegram?.token.reveal()).toBe(token)
  })

  it('may have lines', async () => {
    const pretty = JSON.stringify(JSON.parse(keyFile), null, 2)
    const { ledger } = await loadConfig({
      GOOGLE_SHEET_ID: 'a',
      GOOGLE_SERVICE_ACCOUNT_JSON_FILE: await fileWith(pretty),
    })
    expect(ledger).toMatchObject({ signIn: { by: 'service-account' } })
  })

  it('that cannot be read, is empty, or is given twice is a fault, and no other is made of it', async () => {
    const env = {
      PARSER: 'gpt',
      OPENAI_API_KEY_FILE: '/nowhere/canary',
      TELEGRAM_BOT_TOKEN_FILE: await fileWith('\n'),
      GOOGLE_ACCESS_TOKEN: 'canary',
      GOOGLE_ACCESS_TOKEN_FILE: await fileWith('canary'),
    }
    expect(await faultsOf(env)).toEqual([
      'TELEGRAM_BOT_TOKEN is missing: the file that TELEGRAM_BOT_TOKEN_FILE names is empty',
      'OPENAI_API_KEY is missing: the file that OPENAI_API_KEY_FILE names cannot be read',
      'GOOGLE_ACCESS_TOKEN is set, and GOOGLE_ACCESS_TOKEN_FILE too: keep one of them',
    ])
  })
})

describe('production', () => {
  const production = async () => ({
    APP_ENV: 'production',
    DATA_DIR: await temporaryFolder(),
    MENU_FILE: '/etc/order-bot/menu.yaml',
    TELEGRAM_BOT_TOKEN: token,
    GOOGLE_SHEET_ID: 'abc',
    PARSER: 'local',
  })

  it('runs with all that it needs', async () => {
    expect(await faultsOf(await production())).toEqual([])
  })

  it('refuses every default that was embedded, and what is missing', async () => {
    expect(await blamed({ APP_ENV: 'production' })).toEqual([
      'DATA_DIR',
      'MENU_FILE',
      'TELEGRAM_BOT_TOKEN',
      'GOOGLE_SHEET_ID',
      'OPENAI_API_KEY',
    ])
  })

  it('refuses a data folder that is not there: the disk may not be mounted', async () => {
    const env = await production()
    expect(await blamed({ ...env, DATA_DIR: join(env.DATA_DIR, 'none') })).toEqual(['DATA_DIR'])
    expect(await blamed({ ...env, DATA_DIR: await fileWith('') })).toEqual(['DATA_DIR'])
  })

  it('refuses a webhook secret that can be guessed', async () => {
    const env = {
      ...(await production()),
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_URL: 'https://shop.example/telegram/webhook',
    }
    expect(await blamed({ ...env, TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(15) })).toEqual(['TELEGRAM_WEBHOOK_SECRET'])
    expect(await blamed({ ...env, TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(16) })).toEqual([])
  })

  test.each(['TELEGRAM_API_ROOT', 'TELEGRAM_WEBHOOK_URL', 'OPENAI_BASE_URL', 'GOOGLE_API_ROOT'])(
    'sends nothing in the clear to %s, except on this machine',
    async (name) => {
      const env = await production()
      expect(await blamed({ ...env, [name]: 'http://far.example' })).toEqual([name])
      expect(await blamed({ ...env, [name]: 'http://127.evil.example' })).toEqual([name])
      expect(await blamed({ ...env, [name]: 'https://far.example' })).toEqual([])
      expect(await blamed({ ...env, [name]: 'http://localhost:9000' })).toEqual([])
      expect(await blamed({ ...env, [name]: 'http://127.0.0.1:9000' })).toEqual([])
    },
  )
})
