import { describe, expect, test } from 'vitest'
import { DeskClosedError } from '../../conversation/desk.ts'
import { StorageUnavailableError } from '../../storage/storage-unavailable.ts'
import { previousSecret, secret, startWebhook } from '../../testing/telegram-channel.ts'
import { TelegramRefusedError } from './refused.ts'

const deliver = (url: string, init: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    body: '{"update_id":1}',
    ...init,
    headers: { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': secret, ...init.headers },
  })

describe('the webhook', () => {
  test.each([
    ['without the secret', {}],
    ['with a wrong one', { 'X-Telegram-Bot-Api-Secret-Token': 'wrong' }],
    ['with more than it', { 'X-Telegram-Bot-Api-Secret-Token': `${secret}x` }],
    ['with the beginning of it', { 'X-Telegram-Bot-Api-Secret-Token': secret.slice(0, -1) }],
    ['with an empty one', { 'X-Telegram-Bot-Api-Secret-Token': '' }],
  ])('answers 401 %s, before it reads the body', async (_, headers) => {
    const { url, desk } = await startWebhook()
    const unreadable = { method: 'POST', body: 'not json', headers: { 'Content-Type': 'application/json', ...headers } }
    expect((await fetch(url, unreadable)).status).toBe(401)
    expect(desk.messages).toEqual([])
  })

  test.each([
    ['another method', { method: 'PUT' }, 405],
    ['too much', { body: JSON.stringify({ update_id: 1, text: 'x'.repeat(1024 * 1024) }) }, 413],
    ['another type', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
    ['no JSON', { body: '{' }, 400],
    ['nothing', { body: '' }, 400],
    ['no update', { body: '{"message":{}}' }, 400],
    ['an update of a strange id', { body: '{"update_id":"1"}' }, 400],
    ['no object', { body: '[1]' }, 400],
    ['null', { body: 'null' }, 400],
    ['a key that would change prototypes', { body: '{"update_id":1,"__proto__":{"x":1}}' }, 400],
    ['an update of a kind it does not use', { body: '{"update_id":1,"poll":{}}' }, 200],
    ['a message without a chat', { body: '{"update_id":1,"message":{}}' }, 200],
    ['a tap from nowhere', { body: '{"update_id":1,"callback_query":{}}' }, 200],
  ])('answers %s with its status', async (_, init, status) => {
    const { url, desk } = await startWebhook()
    expect((await deliver(url, init)).status).toBe(status)
    expect(desk.messages).toEqual([])
  })

  test('accepts the secret of before while Telegram learns the new one', async () => {
    const { url } = await startWebhook()
    const headers = { 'X-Telegram-Bot-Api-Secret-Token': previousSecret }
    expect((await deliver(url, { headers })).status).toBe(200)
  })

  test('says which method it takes', async () => {
    const { url } = await startWebhook()
    const answer = await deliver(url, { method: 'DELETE' })
    expect(answer.headers.get('Allow')).toBe('POST')
  })

  test('answers when the effects are durable, not before', async () => {
    const durable = Promise.withResolvers<void>()
    const { api, desk } = await startWebhook()
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

  test.each([
    ['the desk is closed', new DeskClosedError()],
    ['the storage is, for the bot leaves', new StorageUnavailableError('ECLOSED')],
  ])('asks Telegram to deliver again, and says nothing, while %s', async (_, refusal) => {
    const { api, url, desk } = await startWebhook()
    let closed = 3
    desk.answer = () => {
      if (closed-- > 0) throw refusal
      return { text: 'open', buttons: [] }
    }
    const message = {
      message_id: 1,
      text: 'hello',
      chat: { id: 8, type: 'private' },
      from: { id: 8, first_name: 'Bo' },
    }
    const refused = await deliver(url, { body: JSON.stringify({ update_id: 1, message }) })
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '1'])
    const ana = api.customer(7)
    await ana.ask('two pies')
    expect(api.updates.statuses).toEqual([503, 503, 200])
    expect(ana.messages.map(({ text }) => text)).toEqual(['open'])
  })

  test('turns away what is more than it can have in flight, and takes it when it comes again', async () => {
    const opened = Promise.withResolvers<void>()
    const { url, desk, channel } = await startWebhook()
    desk.answer = async () => {
      await opened.promise
      return { text: 'done', buttons: [] }
    }
    const update = (id: number) => ({
      update_id: id,
      message: {
        message_id: id,
        date: 1,
        text: 'hello',
        chat: { id, type: 'private' as const, first_name: 'Bo' },
        from: { id, is_bot: false, first_name: 'Bo' },
      },
    })
    const crowd = Array.from({ length: 200 }, (_, index) => channel.handle(update(index + 1)))
    const last = { body: JSON.stringify(update(201)) }
    const refused = await deliver(url, last)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '1'])
    opened.resolve()
    expect(new Set(await Promise.all(crowd))).toEqual(new Set(['handled']))
    expect((await deliver(url, last)).status).toBe(200)
    expect(desk.messages).toHaveLength(201)
  })

  test('takes updates in standby, before the channel runs', async () => {
    const { api, url, channel } = await startWebhook({ standby: true })
    api.updates.setWebhook({ url, secret })
    expect((await api.customer(7).ask('two pies')).text).toBe('two pies')
    expect(api.callsOf('setWebhook')).toEqual([])
    await channel.run()
    expect(api.callsOf('setWebhook')).toHaveLength(1)
    expect(api.callsOf('getMe')).toHaveLength(1)
  })

  test('gives the desk the same message id for an update, or a tap, that comes again', async () => {
    const { api, desk } = await startWebhook()
    const ana = api.customer(7)
    const said = await ana.say('two pies')
    await Promise.all([ana.again(said), ana.again(said)])
    const tapped = await ana.tap('Place order')
    await ana.again(tapped, 'a new id')
    const ids = desk.messages.map(({ messageId }) => messageId)
    expect(ids).toEqual([ids[0], ids[0], ids[0], ids[3], ids[3]])
    await ana.say('two pies')
    expect(new Set(desk.messages.map(({ messageId }) => messageId)).size).toBe(3)
  })

  test('sends the reply of what was in flight when the channel stops', async () => {
    const { api, desk, channel } = await startWebhook()
    const work = Promise.withResolvers<void>()
    desk.answer = async () => {
      await work.promise
      return { text: 'done', buttons: [] }
    }
    const ana = api.customer(7)
    const said = ana.say('two pies')
    await expect.poll(() => desk.messages.length).toBe(1)
    const stopped = channel.stop()
    work.resolve()
    await Promise.all([said, stopped])
    expect(ana.last()?.text).toBe('done')
  })

  test('is registered once Telegram can be reached', async () => {
    const { api, channel, states } = await startWebhook({ standby: true })
    api.fail('getMe', { times: 1, cut: true })
    api.fail('setWebhook', { times: 1, status: 502, description: 'Bad Gateway' })
    api.fail('setMyCommands', { times: 1, status: 500 })
    await channel.run()
    expect(api.updates.webhook).not.toBeNull()
    expect(states).toEqual(['degraded', 'degraded', 'ok'])
  })

  test('knows before it begins whether Telegram will have it, and does not wait for a Telegram that is silent', async () => {
    const known = await startWebhook({ standby: true })
    await known.channel.introduce()
    expect(known.api.calls.map(({ method }) => method)).toEqual(['getMe'])
    const stranger = await startWebhook({ standby: true, known: '42:another-token' })
    await expect(stranger.channel.introduce()).rejects.toThrow(TelegramRefusedError)
    const silent = await startWebhook({ standby: true })
    silent.api.fail('getMe', { times: 1, hang: true })
    await silent.channel.introduce()
    expect(silent.api.callsOf('getMe')).toHaveLength(1)
  })
})
