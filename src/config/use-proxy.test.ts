import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { Api } from 'grammy'
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { clientOptions } from '../channels/telegram/client-options.ts'
import { describeFault } from '../channels/telegram/describe-fault.ts'
import type { GoogleSignIn } from '../ledger/google-sign-in.ts'
import { createSheetsClient } from '../ledger/sheets-client.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { type FakeBotApi, startFakeBotApi } from '../testing/bot-api/fake-bot-api.ts'
import { startBot } from '../testing/bot-process.ts'
import { freePort } from '../testing/free-port.ts'
import { closeAtOnce, listen } from '../testing/listen.ts'
import { deliMenu } from '../testing/menu.ts'
import { aLine, anAnswer } from '../testing/openai/an-answer.ts'
import { createFakeOpenAi, type FakeOpenAi } from '../testing/openai/fake-openai.ts'
import { type Certificate, makeCertificate } from '../testing/proxy/certificate.ts'
import { type FakeProxy, startFakeProxy } from '../testing/proxy/fake-proxy.ts'
import { type FakeSecretManager, startFakeSecretManager } from '../testing/secret-manager/fake-secret-manager.ts'
import { type FakeSheets, startFakeSheets } from '../testing/sheets/fake-sheets.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createGptParser } from '../understanding/gpt/gpt-parser.ts'
import { fetchSecrets } from './secret-manager.ts'
import { useProxy } from './use-proxy.ts'

// The clients are asked for the real hosts: whoever went around the proxy would not find the fakes.
const token = '123:abc'
const menu = deliMenu()
let certificate: Certificate
let botApi: FakeBotApi
let openAi: FakeOpenAi
let google: FakeSheets
let secretManager: FakeSecretManager
let proxy: FakeProxy
let restore: () => void

beforeAll(async () => {
  certificate = await makeCertificate(['api.telegram.org', 'api.openai.com', '*.googleapis.com'])
  setDefaultCACertificates([...getCACertificates(), certificate.cert])
})

beforeEach(async () => {
  botApi = await startFakeBotApi(token)
  openAi = await createFakeOpenAi()
  openAi.answer(() => anAnswer({ lines: [aLine({ item: 'toast', quantity: 2, words: 'two toasts' })] }))
  google = await startFakeSheets()
  secretManager = await startFakeSecretManager('shop', {
    'telegram-bot-token': [token],
    'openai-api-key': [openAi.apiKey],
  })
  const identity = await startServer((request, response) => {
    const issued = { access_token: google.accessToken, expires_in: 3600, token_type: 'Bearer' }
    response.writeHead(200, { 'content-type': 'application/json', 'metadata-flavor': 'Google' })
    response.end(JSON.stringify(/token/.test(request.url ?? '') ? issued : {}))
  })
  proxy = await startFakeProxy(
    {
      'api.telegram.org:443': botApi.url,
      'api.openai.com:443': openAi.url,
      'sheets.googleapis.com:443': google.url,
      'secretmanager.googleapis.com:443': `http://${secretManager.endpoint}`,
      'oauth2.googleapis.com:443': identity,
      '169.254.169.254:80': identity,
      'metadata.google.internal.:80': identity,
      'telegram.lan:8081': botApi.url,
    },
    certificate,
  )
  vi.stubEnv('HTTPS_PROXY', proxy.url)
  vi.stubEnv('HTTP_PROXY', proxy.url)
  restore = useProxy(process.env)
})

afterEach(async () => {
  restore()
  vi.unstubAllEnvs()
  secretManager.close()
  await Promise.all([proxy.close(), botApi.close(), openAi.close(), google.close()])
})

async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  const port = await listen(server)
  onTestFinished(() => closeAtOnce(server))
  return `http://127.0.0.1:${port}`
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const serviceAccount = JSON.stringify({
  type: 'service_account',
  project_id: 'shop',
  client_email: 'bot@shop.iam.gserviceaccount.com',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
})

const askTelegram = (apiRoot?: string) => new Api(token, clientOptions(apiRoot, 6)).getMe()

function askModel(log: string[] = []) {
  const { parse } = createGptParser({
    apiKey: openAi.apiKey,
    baseUrl: undefined,
    model: 'gpt-6-luna',
    metrics: createMetrics(),
    logger: createLogger('warn', { write: (line) => void log.push(line) }),
  })
  return parse('two toasts', menu)
}

function readSheet(signIn: GoogleSignIn): Promise<string[][][]> {
  const client = createSheetsClient({ sheetId: google.sheetId, tab: 'Orders', signIn, timeout: 6_000 })
  return client.read(['Orders!A1:B2'], new AbortController().signal)
}

async function readSecret() {
  const file = join(await temporaryFolder(), 'account.json')
  await writeFile(file, serviceAccount)
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', file)
  const pins = [{ secret: 'openai-api-key', version: '1' }] as const
  return await fetchSecrets({ project: 'shop', pins, endpoint: undefined, deadline: 6_000 })
}

describe('with a proxy named, nothing goes out but through it:', () => {
  test('the Bot API', async () => {
    expect(await askTelegram()).toMatchObject({ is_bot: true })
    expect(proxy.asked).toEqual(['CONNECT api.telegram.org:443'])
  })

  test('a Bot API server without TLS', async () => {
    expect(await askTelegram('http://telegram.lan:8081')).toMatchObject({ is_bot: true })
    expect(proxy.asked).toEqual(['POST http://telegram.lan:8081'])
  })

  test('the model', async () => {
    expect(await askModel()).toMatchObject({ meaning: { source: 'gpt' } })
    expect(proxy.asked).toEqual(['CONNECT api.openai.com:443'])
  })

  test('the sheet, by a service account', async () => {
    expect(await readSheet({ by: 'service-account', json: serviceAccount })).toEqual([[]])
    expect(proxy.asked).toEqual(['CONNECT oauth2.googleapis.com:443', 'CONNECT sheets.googleapis.com:443'])
  })

  test("the sheet, by the machine's own identity", async () => {
    vi.stubEnv('HOME', await temporaryFolder())
    expect(await readSheet({ by: 'application-default' })).toEqual([[]])
    expect(new Set(proxy.asked)).toEqual(
      new Set([
        'CONNECT 169.254.169.254:80',
        'CONNECT metadata.google.internal.:80',
        'CONNECT sheets.googleapis.com:443',
      ]),
    )
  })

  test('the whole bot, from its secrets to the row in the sheet', async () => {
    const folder = await temporaryFolder()
    await Promise.all([
      writeFile(join(folder, 'account.json'), serviceAccount),
      writeFile(join(folder, 'ca.pem'), certificate.cert),
    ])
    const bot = startBot({
      PORT: await freePort(),
      DATA_DIR: join(folder, 'data'),
      HTTPS_PROXY: proxy.url,
      HTTP_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      SECRETS_PROVIDER: 'gcp',
      GCP_PROJECT_ID: 'shop',
      GCP_SECRET_VERSIONS: 'telegram-bot-token:1,openai-api-key:1',
      GOOGLE_APPLICATION_CREDENTIALS: join(folder, 'account.json'),
      GOOGLE_SERVICE_ACCOUNT_JSON: serviceAccount,
      GOOGLE_SHEET_ID: google.sheetId,
    })
    await bot.logged('polling Telegram')
    openAi.answer(() => anAnswer({ lines: [aLine({ item: 'lemonade', quantity: 3, words: 'a triplet of lemos' })] }))
    const ana = botApi.customer(7, 'Ana')
    await ana.ask('a triplet of lemos zum mitnehmen')
    await ana.press('Pickup')
    await ana.press('Place order')
    await expect.poll(() => google.table('Orders').length).toBe(2)
    expect(new Set(proxy.asked)).toEqual(
      new Set([
        'CONNECT secretmanager.googleapis.com:443',
        'CONNECT api.telegram.org:443',
        'CONNECT api.openai.com:443',
        'CONNECT oauth2.googleapis.com:443',
        'CONNECT sheets.googleapis.com:443',
      ]),
    )
  })
})

test('a host of NO_PROXY is gone to directly', async () => {
  restore()
  vi.stubEnv('NO_PROXY', 'example.org,127.0.0.1')
  restore = useProxy(process.env)
  expect(await askTelegram(botApi.url)).toMatchObject({ is_bot: true })
  expect(await (await fetch(`${botApi.url}/bot${token}/getMe`)).json()).toMatchObject({ ok: true })
  expect(proxy.asked).toEqual([])
})

test('with no proxy named, nothing changes', async () => {
  restore()
  restore = useProxy({})
  expect(await askTelegram(botApi.url)).toMatchObject({ is_bot: true })
  expect(proxy.asked).toEqual([])
  expect(process.env.https_proxy).toBeUndefined()
})

test.each(['egress:4750', 'https://egress:4750', 'socks5://egress:1080'])(
  '%s is not the address of a proxy',
  (address) => {
    expect(() => useProxy({ HTTPS_PROXY: address })).toThrow('HTTPS_PROXY must be the http URL of a proxy')
  },
)

// Of these, the proxy itself says in its log which host it was that it refused.
describe.each([403, 407] as const)('a proxy that refuses with %s is a failure like others,', (status) => {
  beforeEach(() => proxy.behave(status))

  test('of the Bot API', async () => {
    const error = await askTelegram().catch((error: unknown) => error)
    expect(describeFault(error)).toMatchObject({ name: 'HttpError', cause: { code: 'ERR_PROXY_TUNNEL' } })
  })

  test('of the model', async () => {
    const log: string[] = []
    expect(await askModel(log)).toEqual({ failure: 'error' })
    expect(log.join()).toContain(`Proxy response (${status}) !== 200 when HTTP Tunneling`)
  })

  test('of the sheet', async () => {
    const ready = readSheet({ by: 'access-token', token: google.accessToken })
    await expect(ready).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('ERR_PROXY_TUNNEL'),
    })
    const unready = readSheet({ by: 'service-account', json: serviceAccount })
    await expect(unready).rejects.toMatchObject({ code: 'not-signed-in', cause: { code: 'ERR_PROXY_TUNNEL' } })
  })

  test('of Secret Manager', async () => {
    expect(await readSecret()).toMatchObject({
      values: {},
      faults: [{ message: expect.stringContaining('UNAVAILABLE') }],
    })
  })
})

test('a proxy that never answers is not waited for', async () => {
  proxy.behave('hang')
  const [bot, model, sheet, secret] = await Promise.allSettled([
    askTelegram(),
    askModel(),
    readSheet({ by: 'access-token', token: google.accessToken }),
    readSecret(),
  ])
  expect(bot).toMatchObject({ reason: { name: 'HttpError' } })
  expect(model).toMatchObject({ value: { failure: 'timeout' } })
  expect(sheet).toMatchObject({ reason: { code: 'unavailable' } })
  expect(secret).toMatchObject({ value: { faults: [{ message: expect.stringContaining('in time') }] } })
})
