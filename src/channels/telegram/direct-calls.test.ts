import { createServer, type RequestListener } from 'node:http'
import { Api, HttpError } from 'grammy'
import { expect, onTestFinished, test } from 'vitest'
import { closeAtOnce, listen } from '../../testing/listen.ts'
import { directCalls } from './direct-calls.ts'
import { grammySignal } from './grammy-signal.ts'

const token = '42:telegram-token'

async function apiAnsweredBy(listener: RequestListener, timeoutSeconds = 15): Promise<Api> {
  const server = createServer(listener)
  const apiRoot = `http://127.0.0.1:${await listen(server)}/root`
  onTestFinished(() => closeAtOnce(server))
  const api = new Api(token, { apiRoot })
  api.config.use(directCalls({ token, apiRoot, timeoutSeconds }))
  return api
}

test('a call is made where grammY would make it, with all that it says', async () => {
  const seen: unknown[] = []
  const api = await apiAnsweredBy(async (call, answer) => {
    let body = ''
    for await (const part of call) body += part
    seen.push(call.method, call.url, call.headers['content-type'], JSON.parse(body))
    answer.end('{"ok":true,"result":{"message_id":7}}')
  })
  const message = await api.sendMessage(5, '2 × Pizza', { link_preview_options: { is_disabled: true } })
  expect(message.message_id).toBe(7)
  const body = { chat_id: 5, text: '2 × Pizza', link_preview_options: { is_disabled: true } }
  expect(seen).toEqual(['POST', `/root/bot${token}/sendMessage`, 'application/json', body])
})

test('one that is not answered in time is a broken connection, as is one that is answered with something else', async () => {
  const silent = await apiAnsweredBy(() => {}, 0.05)
  await expect(silent.sendMessage(5, 'hello')).rejects.toBeInstanceOf(HttpError)
  const strange = await apiAnsweredBy((_, answer) => answer.end('<html>'))
  await expect(strange.sendMessage(5, 'hello')).rejects.toBeInstanceOf(HttpError)
})

test('whoever gives it up does not wait for the answer', async () => {
  const givenUp = new AbortController()
  const api = await apiAnsweredBy(() => givenUp.abort())
  await expect(api.sendMessage(5, 'hello', {}, grammySignal(givenUp.signal))).rejects.toBeInstanceOf(HttpError)
  await expect(api.sendMessage(5, 'hello', {}, grammySignal(givenUp.signal))).rejects.toBeInstanceOf(HttpError)
})
