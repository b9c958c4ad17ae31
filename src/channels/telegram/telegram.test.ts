import Fastify from 'fastify'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { DeskClosedError } from '../../conversation/desk.ts'
import { createLogger } from '../../ops/logger.ts'
import { createMetrics } from '../../ops/metrics.ts'
import { StorageUnavailableError } from '../../storage/storage-unavailable.ts'
import { type FakeBotApi, startFakeBotApi } from '../../testing/bot-api/fake-bot-api.ts'
import { type ScriptedDesk, scriptedDesk } from '../../testing/scripted-desk.ts'
import { createTelegramChannel, type TelegramChannel, TelegramRefusedError } from './telegram-channel.ts'
import { registerWebhook, webhookPath } from './webhook.ts'

const token = '42:telegram-token'
const secret = 'webhook-secret'
const started: FakeBotApi[] = []

afterEach(() => {
  for (const api of started.splice(0)) expect(api.violations).toEqual([])
})

interface Setting {
  desk?: ScriptedDesk
  messages?: number
}

async function webhook(setting: Setting = {}) {
  const api = await startFakeBotApi(token)
  started.push(api)
  const desk = setting.desk ?? scriptedDesk()
  const log: string[] = []
  const server = Fastify()
  const connected = Promise.withResolvers<TelegramChannel>()
  registerWebhook(server, secret, async (update) => (await connected.promise).handle(update))
  const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}${webhookPath}`
  const channel = createTelegramChannel({ ...options(api, desk, log, setting), mode: { mode: 'webhook', url, secret } })
  connected.resolve(channel)
  await channel.run()
  onTestFinished(async () => {
    await channel.stop()
    await server.close()
    await api.close()
  })
  return { api, desk, log, url, channel }
}

const options = (api: FakeBotApi, desk: ScriptedDesk, log: string[], { messages = 1_000 }: Setting) => ({
  token,
  apiRoot: api.url,
  desk,
  rateLimit: { messages, windowSeconds: 60 },
  logger: createLogger('debug', { write: (line) => void log.push(line) }),
  metrics: createMetrics(),
  onState: () => {},
})

async function polling(setting: Setting = {}) {
  const api = await startFakeBotApi(token)
  started.push(api)
  const desk = setting.desk ?? scriptedDesk()
  const log: string[] = []
  const channel = createTelegramChannel({ ...options(api, desk, log, setting), mode: { mode: 'polling' } })
  const run = channel.run()
  run.catch(() => undefined)
  onTestFinished(async () => {
    await channel.stop()
    await api.close()
  })
  return { api, desk, log, channel, run }
}

describe.each([
  ['by webhook', webhook],
  ['by polling', polling],
])('a customer %s', (_, start) => {
  test('writes, and gets the view with its buttons', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7, 'Ana')
    const answer = await ana.ask('two pies')
    expect(answer).toMatchObject({ text: 'two pies', buttons: [[{ text: 'Place order', callback_data: '#place:1' }]] })
    expect(desk.messages).toMatchObject([
      { from: { channel: 'telegram', id: '7' }, name: 'Ana', content: { kind: 'text', text: 'two pies' } },
    ])
  })

  test('taps a button: it stops spinning, loses its place to the new view, and does what it says', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    const summary = await ana.ask('two pies')
    await ana.press('Place order')
    expect(desk.messages.at(-1)?.content).toEqual({ kind: 'tap', value: '#place:1' })
    await expect.poll(() => api.calls.map(({ method }) => method)).toContain('answerCallbackQuery')
    await expect.poll(() => summary.buttons).toEqual([])
  })

  test('uses every command', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    for (const command of ['start', 'menu', 'cart', 'cancel', 'help', 'mydata', 'forgetme']) {
      await ana.ask(`/${command}`)
      expect(desk.messages.at(-1)?.content).toEqual({ kind: 'command', command })
    }
    const registered = api.calls.find(({ method }) => method === 'setMyCommands')
    expect(registered?.parameters.commands).toHaveLength(7)
  })

  test('sends what the bot can use, and what it can not', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    const sticker = { file_id: '1', file_unique_id: '1', type: 'regular', width: 1, height: 1 }
    const content = async (update: Record<string, unknown>) => {
      const answer = ana.next()
      await ana.send(update)
      await answer
      return desk.messages.at(-1)?.content
    }
    expect(await content({ sticker })).toEqual({ kind: 'unusable', what: 'a sticker' })
    expect(await content({ location: { latitude: 1, longitude: 1 } })).toEqual({ kind: 'unusable', what: 'a location' })
    const contact = { phone_number: '+13125550175', first_name: 'Ana', user_id: 7 }
    expect(await content({ contact })).toEqual({ kind: 'phone', phone: '+13125550175' })
    expect(await content({ contact: { ...contact, user_id: 8 } })).toMatchObject({ kind: 'unusable' })
  })

  test('gets a long view in parts, its buttons under the last', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `line ${index} 🍕`).join('\n')
    const desk = scriptedDesk(() => ({ text: long, buttons: [[{ label: 'Menu', value: '#menu:1' }]] }))
    const { api } = await start({ desk })
    const ana = api.customer(7)
    await ana.say('/menu')
    await expect.poll(() => ana.messages.map(({ text }) => text).join('\n')).toBe(long)
    expect(ana.messages.map(({ buttons }) => buttons.length)).toEqual([...ana.messages.slice(1).map(() => 0), 1])
  })

  test('sees that somebody is typing while a model works', async () => {
    const { api, desk } = await start()
    desk.answer = (_message, onModel) => {
      onModel()
      return { text: 'done', buttons: [] }
    }
    await api.customer(7).ask('something hard')
    expect(api.calls).toContainEqual({ method: 'sendChatAction', parameters: { chat_id: 7, action: 'typing' } })
  })

  test('who writes too much is told once, and others are not held up', async () => {
    const { api, desk } = await start({ messages: 2 })
    const [ana, bo] = [api.customer(7), api.customer(8)]
    for (let message = 0; message < 5; message++) await ana.say(`message ${message}`)
    await bo.ask('hello')
    await expect.poll(() => ana.messages.length).toBe(3)
    expect(ana.messages.at(-1)?.text).toContain('a lot at once')
    expect(desk.messages.filter(({ from }) => from.id === '7')).toHaveLength(2)
  })

  test('chats run side by side, and one chat in its order', async () => {
    const slow = Promise.withResolvers<void>()
    const { api, desk } = await start()
    desk.answer = async ({ content }) => {
      const text = content.kind === 'text' ? content.text : ''
      if (text === 'slow') await slow.promise
      return { text, buttons: [] }
    }
    const [ana, bo] = [api.customer(7), api.customer(8)]
    const said = [ana.say('slow'), ana.say('quick')]
    expect(await bo.ask('hello')).toMatchObject({ text: 'hello' })
    expect(ana.messages).toEqual([])
    slow.resolve()
    await Promise.all(said)
    await expect.poll(() => ana.messages.map(({ text }) => text)).toEqual(['slow', 'quick'])
  })

  test('waits where Telegram says to wait, and nobody else does', async () => {
    const { api } = await start()
    const [ana, bo] = [api.customer(7), api.customer(8)]
    api.fail('sendMessage', { times: 1, chat: 7, retryAfter: 2 })
    const late = ana.ask('hello')
    await expect.poll(() => api.calls.length).toBeGreaterThan(3)
    expect(await bo.ask('hello')).toMatchObject({ text: 'hello' })
    expect(ana.messages).toEqual([])
    expect(await late).toMatchObject({ text: 'hello' })
  })

  test('hears once that something is wrong, and is served when it works again', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    let failures = 3
    desk.answer = () => {
      if (failures-- > 0) throw new StorageUnavailableError('ENOSPC')
      return { text: 'served', buttons: [] }
    }
    await ana.say('two pies')
    await expect
      .poll(() => ana.messages.map(({ text }) => text), { timeout: 20_000 })
      .toEqual(['Please try again in a moment.', 'served'])
  })

  test('an update that fails for no known reason is set aside, and the next one is handled', async () => {
    const { api, desk, log } = await start()
    const ana = api.customer(7)
    desk.answer = ({ content }) => {
      if (content.kind === 'text' && content.text === 'poison') throw new Error('poison in the text')
      return { text: 'fine', buttons: [] }
    }
    await ana.say('poison')
    await ana.say('two pies')
    await expect.poll(() => ana.last()?.text, { timeout: 20_000 }).toBe('fine')
    expect(log.join('')).toContain('set aside')
    expect(log.join('')).not.toContain('poison in the text')
  })

  test('groups are left alone', async () => {
    const { api, desk } = await start()
    const group = { id: -5, type: 'group', title: 'Friends' }
    await api.customer(7).send({ chat: group, text: 'two pies' })
    await api.customer(7).ask('hello')
    expect(desk.messages).toHaveLength(1)
  })

  test('asks for the updates it uses, and never drops those that wait', async () => {
    const { api } = await start()
    await api.customer(7).ask('hello')
    expect(api.updates.allowed).toEqual(['message', 'callback_query'])
    expect(api.calls.filter(({ parameters }) => 'drop_pending_updates' in parameters)).toEqual([])
  })

  test('a blocked bot is no error, and no text, name or token is ever logged', async () => {
    const { api, log } = await start()
    const ana = api.customer(7, 'Canaria')
    api.fail('sendMessage', { times: 1, status: 403, description: 'Forbidden: bot was blocked by the user' })
    await ana.say('canary text')
    await ana.ask('canary again')
    expect(log.join('')).toContain('has blocked the bot')
    expect(log.join('')).not.toMatch(/canar|telegram-token|"level":50/i)
  })
})

describe('the webhook', () => {
  const call = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      method: 'POST',
      body: '{"update_id":1}',
      ...init,
      headers: { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': secret, ...init.headers },
    })

  test('answers 401 without the secret or with a wrong one, before it reads the body', async () => {
    const { url, desk } = await webhook()
    expect((await fetch(url, { method: 'POST', body: 'not json' })).status).toBe(401)
    expect((await call(url, { headers: { 'X-Telegram-Bot-Api-Secret-Token': 'wrong' } })).status).toBe(401)
    expect((await call(url, { headers: { 'X-Telegram-Bot-Api-Secret-Token': `${secret}x` } })).status).toBe(401)
    expect(desk.messages).toEqual([])
  })

  test.each([
    ['another method', { method: 'PUT' }, 405],
    ['too much', { body: JSON.stringify({ update_id: 1, text: 'x'.repeat(1024 * 1024) }) }, 413],
    ['another type', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['no JSON', { body: '{' }, 400],
    ['no update', { body: '{"message":{}}' }, 400],
    ['no object', { body: '[1]' }, 400],
    ['an update of a kind it does not use', { body: '{"update_id":1,"poll":{}}' }, 200],
  ])('answers %s with its status', async (_, init, status) => {
    const { url } = await webhook()
    expect((await call(url, init)).status).toBe(status)
  })

  test('answers when the effects are durable, not before', async () => {
    const durable = Promise.withResolvers<void>()
    const { api, desk } = await webhook()
    desk.answer = async () => {
      await durable.promise
      return { text: 'done', buttons: [] }
    }
    const taken = api.customer(7).say('two pies')
    await expect.poll(() => desk.messages.length).toBe(1)
    expect(api.updates.statuses).toEqual([])
    durable.resolve()
    await taken
    expect(api.updates.statuses).toEqual([200])
  })

  test('asks Telegram to deliver again while the desk is closed', async () => {
    const { api, desk } = await webhook()
    let closed = 2
    desk.answer = () => {
      if (closed-- > 0) throw new DeskClosedError()
      return { text: 'open', buttons: [] }
    }
    await api.customer(7).ask('two pies')
    expect(api.updates.statuses).toEqual([503, 503, 200])
  })

  test('gives the desk the same message id for an update, or a tap, that comes again', async () => {
    const { api, desk } = await webhook()
    const ana = api.customer(7)
    const said = await ana.say('two pies')
    await Promise.all([ana.again(said), ana.again(said)])
    const tapped = await ana.tap('Place order')
    await ana.again(tapped, 'a new id')
    const ids = desk.messages.map(({ messageId }) => messageId)
    expect(new Set(ids.slice(0, 3)).size).toBe(1)
    expect(new Set(ids.slice(3)).size).toBe(1)
    expect(ids).toHaveLength(5)
  })
})

describe('polling', () => {
  test('confirms no update before it is finished, so that one in hand comes again to the next process', async () => {
    const work = Promise.withResolvers<void>()
    const { api, desk } = await polling()
    desk.answer = async ({ from }) => {
      if (from.id === '7') await work.promise
      return { text: 'done', buttons: [] }
    }
    await api.customer(7).say('two pies')
    await api.customer(8).ask('hello')
    await api.customer(8).ask('hello again')
    expect(api.updates.pending).toBe(3)
    work.resolve()
    await expect.poll(() => api.updates.pending, { timeout: 10_000 }).toBe(0)
  })

  test('what is finished is confirmed when the channel stops', async () => {
    const { api, channel, run } = await polling()
    await api.customer(7).ask('hello')
    await channel.stop()
    await run
    expect(api.updates.pending).toBe(0)
  })

  test('a webhook that was set before is removed, and its updates are kept', async () => {
    const api = await startFakeBotApi(token)
    started.push(api)
    api.updates.setWebhook({ url: 'http://127.0.0.1:9/', secret: undefined })
    const answer = api.customer(7).next()
    void api.customer(7).say('from before')
    const channel = createTelegramChannel({ ...options(api, scriptedDesk(), [], {}), mode: { mode: 'polling' } })
    void channel.run()
    expect((await answer).text).toBe('from before')
    await channel.stop()
    await api.close()
  })

  test('a refused token ends it with a reason that names the variable', async () => {
    const api = await startFakeBotApi('43:another')
    const channel = createTelegramChannel({ ...options(api, scriptedDesk(), [], {}), mode: { mode: 'polling' } })
    await expect(channel.run()).rejects.toThrow(TelegramRefusedError)
    await expect(channel.run()).rejects.toThrow('TELEGRAM_BOT_TOKEN')
    await channel.stop()
    await api.close()
  })

  test('goes on after Telegram has failed', async () => {
    const { api } = await polling()
    api.fail('getUpdates', { times: 2, status: 502, description: 'Bad Gateway' })
    api.fail('getUpdates', { times: 1, cut: true })
    expect((await api.customer(7).ask('hello')).text).toBe('hello')
  })
})
