import type { Update } from 'grammy/types'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../../ops/logger.ts'
import { type FakeBotApi, startFakeBotApi } from '../../testing/bot-api/fake-bot-api.ts'
import { startPolling as startChannel } from '../../testing/telegram-channel.ts'
import { startPolling } from './polling.ts'
import { TelegramRefusedError } from './refused.ts'
import type { Outcome } from './updates.ts'

const token = '42:polling-token'
let telegram: FakeBotApi

beforeEach(async () => {
  telegram = await startFakeBotApi(token)
  return async () => {
    await telegram.close()
    expect(telegram.violations).toEqual([])
  }
})

const textOf = ({ message }: Update) => message?.text ?? ''

/** Polls, and notes what it is given to handle. */
function start(handle: (update: Update) => Promise<Outcome> = async () => 'handled', conflictMs?: number) {
  const begun: string[] = []
  const lines: string[] = []
  const polling = startPolling({
    token,
    apiRoot: telegram.url,
    logger: createLogger('debug', { write: (line) => void lines.push(line) }),
    conflictMs,
    handle: (update) => {
      begun.push(textOf(update))
      return handle(update)
    },
  })
  onTestFinished(() => polling.stop())
  return { polling, begun, log: () => lines.join('') }
}

/** A handler that holds the updates of these texts until they are let go. */
function holding(...texts: string[]) {
  const held = new Map(texts.map((text) => [text, Promise.withResolvers<Outcome>()]))
  return {
    handle: async (update: Update): Promise<Outcome> => held.get(textOf(update))?.promise ?? 'handled',
    letGo: (text: string) => held.get(text)?.resolve('handled'),
  }
}

describe('polling', () => {
  test('confirms no update before it is finished: a process that dies leaves it to the next', async () => {
    const { handle, letGo } = holding('slow')
    const first = start(handle)
    await telegram.customer(7).say('slow')
    await telegram.customer(8).say('quick')
    await expect.poll(() => first.begun).toEqual(['slow', 'quick'])
    expect(telegram.updates.pending).toBe(2)
    // The second takes over, as after a kill: the first is not heard any more.
    const second = start()
    await expect.poll(() => second.begun).toEqual(['slow', 'quick'])
    await expect.poll(() => telegram.updates.pending).toBe(0)
    letGo('slow')
  })

  test('begins an update once, however often it comes while it is in flight, and does not ask without pause', async () => {
    const { handle, letGo } = holding('slow')
    const { begun } = start(handle)
    await telegram.customer(7).say('slow')
    const before = telegram.callsOf('getUpdates').length
    await expect.poll(() => telegram.callsOf('getUpdates').length).toBeGreaterThan(before + 3)
    const asked = telegram.callsOf('getUpdates').length
    await telegram.customer(8).say('quick')
    await expect.poll(() => begun).toEqual(['slow', 'quick'])
    expect(telegram.callsOf('getUpdates').length).toBeLessThan(asked + 5)
    letGo('slow')
    await expect.poll(() => telegram.updates.pending).toBe(0)
  })

  test('keeps the order of a chat, also where one has to be tried again', async () => {
    let failures = 2
    const { begun } = start(async (update) => (textOf(update) === 'one' && failures-- > 0 ? 'try-again' : 'handled'))
    const [ana, bo] = [telegram.customer(7), telegram.customer(8)]
    await Promise.all([ana.say('one'), ana.say('two'), bo.say('hello')])
    await expect.poll(() => telegram.updates.pending).toBe(0)
    expect(begun.filter((text) => text !== 'hello')).toEqual(['one', 'one', 'one', 'two'])
    expect(begun.indexOf('hello')).toBeLessThan(begun.lastIndexOf('one'))
  })

  test('has a hundred updates in flight at most, and goes on when the oldest is finished', async () => {
    const { handle, letGo } = holding('slow')
    const { begun } = start(handle)
    await telegram.customer(1).say('slow')
    await Promise.all(Array.from({ length: 150 }, (_, index) => telegram.customer(1_000 + index).say('quick')))
    await expect.poll(() => begun.length).toBe(100)
    letGo('slow')
    await expect.poll(() => begun.length).toBe(151)
    await expect.poll(() => telegram.updates.pending).toBe(0)
  })

  test('at the end finishes what was begun, confirms it, and leaves the rest to the next process', async () => {
    const { handle, letGo } = holding('one')
    const { polling, begun } = start(handle)
    const ana = telegram.customer(7)
    await ana.say('one')
    await ana.say('two')
    await expect.poll(() => begun).toEqual(['one'])
    const stopped = polling.stop()
    letGo('one')
    await stopped
    await polling.done
    expect(begun).toEqual(['one'])
    expect(telegram.updates.pending).toBe(1)
    expect(telegram.callsOf('getUpdates').at(-1)?.parameters).toMatchObject({ limit: 1, timeout: 0 })
  })

  test('an update that can not be stored ends with the process, and is not confirmed', async () => {
    const { polling, begun } = start(async () => 'try-again')
    await telegram.customer(7).say('two pies')
    await expect.poll(() => begun.length).toBeGreaterThan(1)
    await polling.stop()
    expect(telegram.updates.pending).toBe(1)
  })

  test('goes on after Telegram has failed', async () => {
    telegram.fail('getUpdates', { times: 1, status: 502, description: 'Bad Gateway' })
    telegram.fail('getUpdates', { times: 1, cut: true })
    telegram.fail('getUpdates', { times: 1, retryAfter: 1 })
    const { begun, log } = start()
    await telegram.customer(7).say('hello')
    await expect.poll(() => begun).toEqual(['hello'])
    expect(log()).toContain('Bad Gateway')
    expect(log()).not.toContain('polling-token')
  })

  test('bears with another poller for a while', async () => {
    const conflict = 'Conflict: terminated by other getUpdates request'
    telegram.fail('getUpdates', { times: 2, status: 409, description: conflict })
    const { begun, log } = start()
    await telegram.customer(7).say('hello')
    await expect.poll(() => begun).toEqual(['hello'])
    expect(log()).toContain(conflict)
  })

  test('gives up where another poller stays', async () => {
    telegram.fail('getUpdates', { times: 100, status: 409, description: 'Conflict' })
    const { polling } = start(undefined, 500)
    await expect(polling.done).rejects.toThrow(TelegramRefusedError)
    await expect(polling.done).rejects.toThrow('TELEGRAM_BOT_TOKEN')
  })

  test.each([
    [401, 'Unauthorized'],
    [404, 'Not Found'],
  ])('ends when the token is refused with %s', async (status, description) => {
    telegram.fail('getUpdates', { times: 1, status, description })
    await expect(start().polling.done).rejects.toThrow(TelegramRefusedError)
  })
})

describe('the channel, polling', () => {
  test('removes a webhook of before, and keeps the updates that wait for it', async () => {
    const { api, channel } = await startChannel({ standby: true })
    api.updates.setWebhook({ url: 'http://127.0.0.1:9/', secret: undefined })
    const answer = api.customer(7).next()
    void api.customer(7).say('from before')
    void channel.run()
    expect((await answer).text).toBe('from before')
    expect(api.callsOf('deleteWebhook')[0]?.parameters).not.toHaveProperty('drop_pending_updates')
  })

  test('confirms what is finished when it stops', async () => {
    const { api, channel, run } = await startChannel()
    await api.customer(7).ask('hello')
    await channel.stop()
    await run
    expect(api.updates.pending).toBe(0)
  })

  test('ends with a reason that names the variable where the token is wrong', async () => {
    const { run } = await startChannel({ known: '43:another' })
    await expect(run).rejects.toThrow(TelegramRefusedError)
    await expect(run).rejects.toThrow('TELEGRAM_BOT_TOKEN')
  })

  test('can be stopped while Telegram is away', async () => {
    const { api, channel } = await startChannel({ standby: true })
    api.fail('getMe', { times: 1_000, cut: true })
    const run = channel.run()
    await expect.poll(() => api.callsOf('getMe').length).toBeGreaterThan(0)
    await channel.stop()
    await run
  })
})
