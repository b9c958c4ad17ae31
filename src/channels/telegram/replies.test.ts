import { autoRetry } from '@grammyjs/auto-retry'
import { Api } from 'grammy'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { View } from '../../conversation/view.ts'
import { createLogger } from '../../ops/logger.ts'
import { type FakeBotApi, startFakeBotApi } from '../../testing/bot-api/fake-bot-api.ts'
import { createReplies } from './replies.ts'

const token = '42:reply-token'
let telegram: FakeBotApi

beforeEach(async () => {
  telegram = await startFakeBotApi(token)
  return () => telegram.close()
})

function start({ retries = true } = {}) {
  const api = new Api(token, { apiRoot: telegram.url, timeoutSeconds: 5 })
  if (retries) api.config.use(autoRetry())
  const lines: string[] = []
  const replies = createReplies(api, createLogger('debug', { write: (line) => void lines.push(line) }))
  onTestFinished(() => replies.close(0))
  return { replies, log: () => lines.join('') }
}

const view = (text: string): View => ({ text, buttons: [] })
/** What has come so far: on a busy machine a reply may be on its way for longer than whoever sends it waits. */
const texts = (chat: number) => telegram.customer(chat).messages.map(({ text }) => text)

test('replies of one chat go out one after another, in the order they were given', async () => {
  const { replies } = start()
  telegram.customer(7)
  await Promise.all(['one', 'two', 'three'].map((text) => replies.send(7, view(text))))
  await expect.poll(() => texts(7)).toEqual(['one', 'two', 'three'])
})

test('a reply to a burst takes the place of the one to its beginning, and of no older one', async () => {
  const { replies } = start()
  telegram.customer(7)
  for (const text of ['hello', 'unclear']) await replies.send(7, view(text))
  await replies.send(7, { ...view('two pies'), replacesLast: true })
  await expect.poll(() => texts(7)).toEqual(['hello', 'two pies'])
})

test('a reply that has to wait long holds up neither who sends it nor another chat', async () => {
  const { replies } = start()
  telegram.customer(7)
  telegram.customer(8)
  telegram.fail('sendMessage', { times: 1, chat: 7, retryAfter: 600 })
  const sent = Promise.all([replies.send(7, view('one')), replies.send(7, view('two'))])
  await replies.send(8, view('hello'))
  await expect.poll(() => texts(8)).toEqual(['hello'])
  await sent
  expect(texts(7)).toEqual([])
})

test('after the wait that Telegram asked for, replies go out in their turn', async () => {
  const { replies } = start()
  telegram.customer(7)
  telegram.fail('sendMessage', { times: 1, retryAfter: 1 })
  await Promise.all([replies.send(7, view('one')), replies.send(7, view('two'))])
  await expect.poll(() => texts(7)).toEqual(['one', 'two'])
})

test('behind one that Telegram does not take, only the newest wait', async () => {
  const { replies, log } = start()
  telegram.customer(7)
  telegram.fail('sendMessage', { times: 1, retryAfter: 1 })
  const given = Array.from({ length: 30 }, (_, index) => `view ${index}`)
  await Promise.all(given.map((text) => replies.send(7, view(text))))
  await expect.poll(() => texts(7)).toEqual(['view 0', ...given.slice(-9)])
  expect(log()).toContain('given up for newer ones')
})

test('a failure in the middle of a long reply repeats no part of it', async () => {
  const { replies } = start()
  const ana = telegram.customer(7)
  const paragraphs = ['a', 'b', 'c'].map((letter) => letter.repeat(4_000))
  const first = ana.next()
  const sent = replies.send(7, view(paragraphs.join('\n')))
  await first
  telegram.fail('sendMessage', { times: 1, retryAfter: 1 })
  await sent
  await expect.poll(() => texts(7)).toEqual(paragraphs)
})

test('a reply that Telegram refuses is given up, and the next one is sent', async () => {
  const { replies, log } = start()
  telegram.customer(8)
  telegram.fail('sendMessage', { times: 1, status: 400, description: 'Bad Request: secret words are not liked' })
  await replies.send(8, view('secret words'))
  await replies.send(8, view('hello'))
  await expect.poll(() => texts(8)).toEqual(['hello'])
  expect(log()).toContain('"method":"sendMessage","status":400')
  expect(log()).not.toContain('secret words')
})

test('what is logged of a broken connection tells the cause, and not the token', async () => {
  const { replies, log } = start({ retries: false })
  telegram.customer(7)
  telegram.fail('sendMessage', { times: 1, cut: true })
  await replies.send(7, view('hello'))
  await expect.poll(log).toContain('ECONNRESET')
  expect(log()).not.toContain('reply-token')
})

test('at the end, what waits has its time and is then given up', async () => {
  const { replies } = start()
  telegram.customer(7)
  telegram.fail('sendMessage', { times: 1, retryAfter: 600 })
  const sent = [replies.send(7, view('one')), replies.send(7, view('two'))]
  await expect.poll(() => telegram.callsOf('sendMessage').length).toBe(1)
  await replies.close(10)
  await Promise.all(sent)
  expect(telegram.callsOf('sendMessage')).toHaveLength(1)
})
