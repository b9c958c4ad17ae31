import { Api, GrammyError, HttpError, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type FakeBotApi, startFakeBotApi } from './fake-bot-api.ts'

const token = '42:a-token'
let fake: FakeBotApi
let api: Api

beforeEach(async () => {
  fake = await startFakeBotApi(token)
  api = client()
})

afterEach(() => fake.close())

const client = (as = token, timeoutSeconds = 10) => new Api(as, { apiRoot: fake.url, timeoutSeconds })

/** What Telegram refuses a call with. */
async function refusalOf(call: Promise<unknown>): Promise<{ code: number; description: string; after?: number }> {
  const error = await call.catch((thrown: unknown) => thrown)
  if (!(error instanceof GrammyError)) throw new Error('it was not refused')
  const { error_code: code, description, parameters } = error
  return { code, description, ...(parameters.retry_after !== undefined && { after: parameters.retry_after }) }
}

const keyboard = (...data: string[]) => ({
  reply_markup: { inline_keyboard: [data.map((callback_data, index) => ({ text: `Button ${index}`, callback_data }))] },
})

describe('messages', () => {
  test('are what the customer sees, also after an edit', async () => {
    const ana = fake.customer(7)
    const { message_id } = await api.sendMessage(7, 'hello', keyboard('a'))
    expect(ana.last()).toEqual({ message_id, text: 'hello', buttons: [[{ text: 'Button 0', callback_data: 'a' }]] })
    await api.editMessageText(7, message_id, 'goodbye')
    expect(ana.messages).toEqual([{ message_id, text: 'goodbye', buttons: [] }])
    await api.deleteMessage(7, message_id)
    expect(ana.messages).toEqual([])
    expect(fake.violations).toEqual([])
  })

  test('come with files, as multipart', async () => {
    const ana = fake.customer(7)
    await api.sendDocument(7, new InputFile(Buffer.from('{}'), 'my-data.json'), { caption: 'Here it is' })
    expect(ana.last()).toMatchObject({ text: 'Here it is', file: 'my-data.json' })
    expect(fake.violations).toEqual([])
  })

  test('may be asked for by a form', async () => {
    const ana = fake.customer(7)
    const body = new URLSearchParams({
      chat_id: '7',
      text: 'hello',
      reply_markup: JSON.stringify({ inline_keyboard: [] }),
    })
    const answer = await fetch(`${fake.url}/bot${token}/sendMessage`, { method: 'POST', body })
    expect(await answer.json()).toMatchObject({ ok: true, result: { text: 'hello' } })
    expect(ana.last()?.text).toBe('hello')
    expect(fake.violations).toEqual([])
  })

  test("are refused in Telegram's words", async () => {
    fake.customer(7)
    const { message_id } = await api.sendMessage(7, 'hello', keyboard('a'))
    const refusals = {
      'message text is empty': api.sendMessage(7, ' \n'),
      'message is too long': api.sendMessage(7, 'x'.repeat(4_097)),
      BUTTON_DATA_INVALID: api.sendMessage(7, 'hello', keyboard('é'.repeat(33))),
      'reply markup is too long': api.sendMessage(7, 'hello', keyboard(...'x'.repeat(101))),
      'chat not found': api.sendMessage(8, 'hello'),
      'message to edit not found': api.editMessageText(7, 1, 'hello'),
      'message to delete not found': api.deleteMessage(7, 1),
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message':
        api.editMessageText(7, message_id, 'hello', keyboard('a')),
      'query is too old and response timeout expired or query ID is invalid': api.answerCallbackQuery('unknown'),
      'bad webhook: An HTTPS URL must be provided for webhook': api.setWebhook('http://example.com/'),
    }
    for (const [reason, call] of Object.entries(refusals)) {
      expect(await refusalOf(call)).toEqual({ code: 400, description: `Bad Request: ${reason}` })
    }
  })

  test('longest and shortest are taken', async () => {
    const ana = fake.customer(7)
    await api.sendMessage(7, '🍕'.repeat(2_048), keyboard('x'.repeat(64), 'y'))
    expect(ana.last()?.text).toHaveLength(4_096)
    expect(fake.violations).toEqual([])
  })
})

describe('a call', () => {
  test('needs the right token', async () => {
    expect(await refusalOf(client('42:wrong').getMe())).toEqual({ code: 401, description: 'Unauthorized' })
    expect(await refusalOf(client('nonsense').getMe())).toEqual({ code: 404, description: 'Not Found' })
    expect((await api.getMe()).is_bot).toBe(true)
  })

  test('is checked against the description of the Bot API, where that is present', async (context) => {
    if (!fake.checked) context.skip('there is no ../shared/telegram/api.json')
    fake.customer(7)
    const post = (method: string, body: unknown) =>
      fetch(`${fake.url}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }).then(({ status }) => status)
    const button = { text: 'Menu', callback_data: 'menu', url: 'https://example.com/' }
    expect(await post('sendMessage', { chat_id: 7 })).toBe(400)
    expect(await post('sendMessage', { chat_id: 7, text: 'x', reply_markup: { inline_keyboard: [[button]] } })).toBe(
      400,
    )
    expect(await post('setMyCommands', { commands: [{ command: 'start' }] })).toBe(400)
    expect(await post('setMyCommands', { commands: 'start' })).toBe(400)
    expect(await post('getUpdates', { limit: 'many' })).toBe(400)
    expect(await post('orderPizza', {})).toBe(404)
    expect(await post('sendMessage', { chat_id: 7, text: 'x', shiny: true })).toBe(200)
    expect(fake.violations).toEqual([
      'sendMessage: text is required',
      'sendMessage: reply_markup.inline_keyboard[0][0] does 2 things, not one',
      'setMyCommands: commands[0].description is required',
      'setMyCommands: commands is no array',
      'getUpdates: limit is no integer',
      'orderPizza: there is no such method',
    ])
    expect(fake.unknownFields).toEqual(['sendMessage: shiny'])
  })

  test('is checked by its limits where there is no description', async () => {
    const bare = await startFakeBotApi(token, '/nowhere/api.json')
    onTestFinished(() => bare.close())
    bare.customer(7)
    const call = new Api(token, { apiRoot: bare.url }).sendMessage(7, 'x'.repeat(4_097))
    expect(await refusalOf(call)).toEqual({ code: 400, description: 'Bad Request: message is too long' })
    expect(bare.checked).toBe(false)
  })
})

describe('a fault', () => {
  test('is met as often as it was asked for, and only by its chat', async () => {
    fake.customer(7)
    fake.customer(8)
    fake.fail('sendMessage', { times: 1, chat: 7, retryAfter: 30 })
    fake.fail('sendMessage', { times: 1, chat: 7, status: 502, description: 'Bad Gateway' })
    await api.sendMessage(8, 'hello')
    const limited = { code: 429, description: 'Too Many Requests: retry after 30', after: 30 }
    expect(await refusalOf(api.sendMessage(7, 'hello'))).toEqual(limited)
    expect(await refusalOf(api.sendMessage(7, 'hello'))).toEqual({ code: 502, description: 'Bad Gateway' })
    await api.sendMessage(7, 'hello')
  })

  test('may break the connection off, or give no answer, though the call was done', async () => {
    const ana = fake.customer(7)
    fake.fail('sendMessage', { times: 1, cut: true })
    fake.fail('sendMessage', { times: 1, cut: true, done: true })
    fake.fail('sendMessage', { times: 1, hang: true, done: true })
    await expect(api.sendMessage(7, 'lost')).rejects.toThrow(HttpError)
    await expect(api.sendMessage(7, 'cut')).rejects.toThrow(HttpError)
    const answered = ana.next()
    const hanging = api.sendMessage(7, 'hanging')
    hanging.catch(() => undefined)
    await answered
    expect(ana.messages.map(({ text }) => text)).toEqual(['cut', 'hanging'])
  })
})

describe('polling', () => {
  const ids = (updates: { update_id: number }[]) => updates.map(({ update_id }) => update_id)

  test('gives the updates from the offset on, and forgets those before it', async () => {
    const ana = fake.customer(7)
    const [first, second, third] = [await ana.say('one'), await ana.say('two'), await ana.say('three')]
    expect(ids(await api.getUpdates())).toEqual([first, second, third])
    expect(ids(await api.getUpdates({ limit: 2 }))).toEqual([first, second])
    expect(ids(await api.getUpdates({ offset: second }))).toEqual([second, third])
    expect(ids(await api.getUpdates({ offset: -1 }))).toEqual([third])
    expect(fake.updates.pending).toBe(1)
  })

  test('waits for the first update, or as long as it was asked to', async () => {
    const poll = api.getUpdates({ timeout: 50 })
    const said = await fake.customer(7).say('hello')
    expect(await poll).toMatchObject([{ update_id: said, message: { text: 'hello', from: { id: 7 } } }])
    expect(await api.getUpdates({ offset: said + 1, timeout: 0 })).toEqual([])
  })

  test('gives only what was asked for', async () => {
    await api.getUpdates({ allowed_updates: ['callback_query'] })
    await fake.customer(7).say('hello')
    expect(await api.getUpdates()).toEqual([])
  })

  test('is ended by another poller, and refused while there is a webhook', async () => {
    const older = refusalOf(api.getUpdates({ timeout: 50 }))
    await expect.poll(() => fake.callsOf('getUpdates').length).toBe(1)
    await api.getUpdates()
    expect(await older).toEqual({
      code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    await api.setWebhook('https://example.com/hook')
    expect(await refusalOf(api.getUpdates())).toMatchObject({ code: 409 })
    await api.deleteWebhook()
    expect(await api.getUpdates()).toEqual([])
  })
})

test('taps are answered until they are too old', async () => {
  const ana = fake.customer(7)
  await api.sendMessage(7, 'hello', keyboard('a'))
  await ana.tap('Button 0')
  await ana.tap('a')
  const [first, second] = await api.getUpdates()
  expect(first).toMatchObject({ callback_query: { data: 'a', message: { text: 'hello' } } })
  await api.answerCallbackQuery(first?.callback_query?.id ?? '')
  fake.queries.expire()
  expect(await refusalOf(api.answerCallbackQuery(second?.callback_query?.id ?? ''))).toMatchObject({ code: 400 })
  expect(fake.queries.answered).toEqual([first?.callback_query?.id])
})
