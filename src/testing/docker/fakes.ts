import { connect } from 'node:net'
import { createServer } from 'node:tls'
import { type FakeBotApi, startFakeBotApi } from '../bot-api/fake-bot-api.ts'
import { listen } from '../listen.ts'
import { createFakeOpenAi, type FakeOpenAi } from '../openai/fake-openai.ts'
import { type Certificate, makeCertificate } from '../proxy/certificate.ts'
import { type FakeSheets, startFakeSheets } from '../sheets/fake-sheets.ts'
import { docker } from './engine.ts'

/** All that a bot in a container talks to, in the process of the test. */
export interface Fakes {
  telegram: FakeBotApi
  openai: FakeOpenAi
  sheets: FakeSheets
  /** For settings.env; with these the bot is told to be in production. */
  settings: Record<string, string>
  /** By their names in Secret Manager, as in the folder `secrets`. */
  secrets: Record<string, string>
  /** The certificate that they all show, in PEM: for NODE_EXTRA_CA_CERTS. */
  certificate: string
  /** Where they are, as in `172.20.0.1:34567`, for whoever has to let connections through. */
  addresses: string[]
  close(): Promise<void>
}

/**
 * The fakes, by https on this machine's own address in a network of Docker's: so a container reaches them, also from
 * a network that leads nowhere else.
 */
export async function startFakes(network: string): Promise<Fakes> {
  const host = await docker('network', 'inspect', network, '--format', '{{(index .IPAM.Config 0).Gateway}}')
  const identity = await makeCertificate([host])
  const token = '42:canary-bot-token'
  const [telegram, openai, sheets] = await Promise.all([startFakeBotApi(token), createFakeOpenAi(), startFakeSheets()])
  const doors = await Promise.all([telegram, openai, sheets].map(({ url }) => openDoor(host, identity, url)))
  const [telegramUrl = '', openaiUrl = '', sheetsUrl = ''] = doors.map(({ url }) => url)
  return {
    telegram,
    openai,
    sheets,
    settings: {
      APP_ENV: 'production',
      TELEGRAM_API_ROOT: telegramUrl,
      OPENAI_BASE_URL: openaiUrl,
      GOOGLE_SHEET_ID: sheets.sheetId,
      GOOGLE_ACCESS_TOKEN: sheets.accessToken,
      GOOGLE_API_ROOT: sheetsUrl,
      RATE_LIMIT_MESSAGES: '100000',
    },
    secrets: {
      'telegram-bot-token': token,
      'telegram-webhook-secret': 'canary-webhook-secret',
      'telegram-webhook-secret-previous': '',
      'openai-api-key': openai.apiKey,
      'jwt-secret': '',
      'google-service-account': '',
      'sheet-name': 'Orders',
      'encryption-keys': '',
    },
    certificate: identity.cert,
    addresses: doors.map(({ url }) => new URL(url).host),
    async close() {
      await Promise.all([telegram, openai, sheets, ...doors].map((one) => one.close()))
    },
  }
}

/** An https port on `host` that leads to an http server on loopback. */
async function openDoor(host: string, identity: Certificate, target: string) {
  const { origin, port: behind } = new URL(target)
  const server = createServer(identity, (outer) => {
    const inner = connect(Number(behind), '127.0.0.1')
    outer.pipe(inner).pipe(outer)
    // One end that breaks off takes the other with it.
    outer.on('error', () => inner.destroy()).on('close', () => inner.destroy())
    inner.on('error', () => outer.destroy()).on('close', () => outer.destroy())
  })
  const port = await listen(server, host)
  return {
    url: target.replace(origin, `https://${host}:${port}`),
    async close() {
      server.close()
    },
  }
}
