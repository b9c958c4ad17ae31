import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startFakeBotApi } from '../src/testing/bot-api/fake-bot-api.ts'
import { describeWithEngine, docker, image, stackName } from '../src/testing/docker/engine.ts'
import { freePort } from '../src/testing/free-port.ts'
import { startFakeSecretManager } from '../src/testing/secret-manager/fake-secret-manager.ts'

// What the bundle could have lost of the source: files beside modules, and what is loaded only where it is used.
describeWithEngine('the bundle in the image', () => {
  const bot = stackName(afterAll)
  const token = '42:canary-bot-token'
  let url: string
  let metrics: string
  let telegram: Awaited<ReturnType<typeof startFakeBotApi>>
  let secretManager: Awaited<ReturnType<typeof startFakeSecretManager>>

  beforeAll(async () => {
    telegram = await startFakeBotApi(token)
    secretManager = await startFakeSecretManager('shop', { 'telegram-bot-token': ['1:old', token] })
    const [PORT, METRICS_PORT] = await Promise.all([freePort(), freePort()])
    url = `http://127.0.0.1:${PORT}`
    metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`
    const settings = {
      PORT,
      METRICS_PORT,
      TELEGRAM_API_ROOT: telegram.url,
      STAFF: '78:owner',
      SECRETS_PROVIDER: 'gcp',
      GCP_PROJECT_ID: 'shop',
      GCP_SECRET_VERSIONS: 'telegram-bot-token:2',
      GCP_SECRET_MANAGER_ENDPOINT: secretManager.endpoint,
    }
    const env = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`])
    // On the network of this machine, where the fakes are on loopback.
    const place = ['--network', 'host', '--read-only', '--volume', `${bot}-data:/data`]
    await docker('run', '--detach', '--name', bot, ...place, ...env, await image('bot'))
    const health = () => docker('inspect', '--format', '{{.State.Health.Status}}', bot)
    await vi.waitUntil(async () => (await health()) === 'healthy', { timeout: 120_000, interval: 200 })
  })

  afterAll(async () => {
    await telegram.close()
    secretManager.close()
  })

  test('has its secrets from Secret Manager', async () => {
    expect(secretManager.requests).toEqual(['projects/shop/secrets/telegram-bot-token/versions/2'])
    await expect.poll(() => telegram.callsOf('getUpdates').length).toBeGreaterThan(0)
  })

  test('serves the page, the sample menu and what it has counted, and knows which words are misspelled', async () => {
    const page = await (await fetch(url)).text()
    const parts = [...page.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path]) => path)
    expect(parts.length).toBeGreaterThanOrEqual(2)
    for (const part of parts) expect([part, (await fetch(new URL(part ?? '', url))).status]).toEqual([part, 200])
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}/chat`, { method: 'POST', headers, body: '{"prompt":"a lemonaed please"}' })
    expect(await answer.text()).toContain('1 × Lemonade')
    expect(await (await fetch(metrics)).text()).toContain('process_cpu_user_seconds_total')
  })

  test('serves the board, and draws the day', async () => {
    for (const part of ['', 'board.js', 'board.css']) expect((await fetch(`${url}/board/${part}`)).status).toBe(200)
    expect((await telegram.customer(78, 'Al').ask('/today')).file).toBe('day.png')
  })

  test('makes backups', async () => {
    const recipient = await identityToRecipient(await generateX25519Identity())
    const command = ['node', '/app/backup-command.js', 'create', '--data', '/data', '--recipient', recipient]
    expect(await docker('exec', bot, ...command)).toMatch(/^age-encryption\.org\/v1\n/)
  })
})
