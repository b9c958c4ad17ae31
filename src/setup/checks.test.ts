import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { startFakeBotApi } from '../testing/bot-api/fake-bot-api.ts'
import { listen } from '../testing/listen.ts'
import { createFakeOpenAi } from '../testing/openai/fake-openai.ts'
import { checkKey, checkToken, checkWebhook, servicesOf } from './checks.ts'

const nowhere = 'http://127.0.0.1:9'
const services = (telegram: string, openai = nowhere) =>
  servicesOf({ TELEGRAM_API_ROOT: `${telegram}/`, OPENAI_BASE_URL: openai }, {})

/** A server that answers everything with this. */
async function answering(status: number, body: unknown): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(status).end(JSON.stringify(body)))
  const port = await listen(server)
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${port}`
}

test('a token is good, wrong, or nobody can say', async () => {
  const api = await startFakeBotApi('42:right')
  onTestFinished(() => api.close())
  expect(await checkToken(services(api.url), '42:right')).toMatchObject({ is: 'good' })
  expect(await checkToken(services(api.url), '42:other')).toMatchObject({ is: 'wrong' })
  expect(await checkToken(services(nowhere), '42:right')).toEqual({
    is: 'unknown',
    why: 'Telegram could not be reached',
  })
  expect(await checkToken(services(await answering(502, '')), '42:right')).toEqual({
    is: 'unknown',
    why: 'Telegram answers 502',
  })
})

test('a key is good, wrong, or nobody can say', async () => {
  const openai = await createFakeOpenAi()
  onTestFinished(() => openai.close())
  expect(await checkKey(services(nowhere, openai.url), openai.apiKey)).toMatchObject({ is: 'good' })
  expect(await checkKey(services(nowhere, openai.url), 'other')).toMatchObject({ is: 'wrong' })
  expect(await checkKey(services(nowhere, await answering(429, {})), 'x')).toMatchObject({ is: 'unknown' })
})

test.each([
  ['calls no webhook', { url: '' }, 'good'],
  ['calls it and is let in', { url: 'https://a.example' }, 'good'],
  [
    'was refused just now',
    { url: 'https://a.example', last_error_date: 1000, last_error_message: 'Wrong response: 401' },
    'wrong',
  ],
  [
    'was refused long ago',
    { url: 'https://a.example', last_error_date: 0, last_error_message: 'Wrong response: 401' },
    'good',
  ],
  ['met another fault', { url: 'https://a.example', last_error_date: 1000, last_error_message: 'Timed out' }, 'good'],
])('a rotation may end or not, where Telegram %s', async (_, result, is) => {
  const telegram = await answering(200, { ok: true, result })
  expect(await checkWebhook(services(telegram), '42:right', 1_060_000)).toMatchObject({ is })
})
