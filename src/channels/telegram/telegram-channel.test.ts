import { describe, expect, test } from 'vitest'
import { commands } from '../../conversation/desk.ts'
import { StorageUnavailableError } from '../../storage/storage-unavailable.ts'
import { scriptedDesk } from '../../testing/scripted-desk.ts'
import { startPolling, startWebhook } from '../../testing/telegram-channel.ts'

describe.each([
  ['by webhook', startWebhook],
  ['by polling', startPolling],
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
    await expect.poll(() => api.queries.answered.length).toBe(1)
    await expect.poll(() => summary.buttons).toEqual([])
  })

  test('is served though the courtesies fail, and none of them is repeated', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    const summary = await ana.ask('two pies')
    const courtesies = ['answerCallbackQuery', 'editMessageReplyMarkup', 'sendChatAction']
    for (const method of courtesies) api.fail(method, { times: 1, retryAfter: 0 })
    desk.answer = (_message, onModel) => {
      onModel()
      return { text: 'placed', buttons: [] }
    }
    expect((await ana.press('Place order')).text).toBe('placed')
    const tried = () => courtesies.map((method) => api.callsOf(method).length)
    await expect.poll(tried).toEqual([1, 1, 1])
    expect((await ana.ask('hello')).text).toBe('placed')
    await expect.poll(tried).toEqual([1, 1, 2])
    expect(summary.buttons).toHaveLength(1)
  })

  test('uses every command', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    for (const command of commands) {
      await ana.ask(`/${command}`)
      expect(desk.messages.at(-1)?.content).toEqual({ kind: 'command', command })
    }
    expect(api.callsOf('setMyCommands')[0]?.parameters.commands).toHaveLength(10)
  })

  test('opens the bot by a link with a code, which is said as if it were written', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    await ana.ask('/start link-K7QM2XWD')
    await ana.ask('/link K7QM-2XWD')
    await ana.ask('/start from-a-poster')
    expect(desk.messages.map(({ content }) => content)).toEqual([
      { kind: 'text', text: '/link K7QM2XWD' },
      { kind: 'text', text: '/link K7QM-2XWD' },
      { kind: 'command', command: 'start' },
    ])
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
    const photo = [{ file_id: '1', file_unique_id: '1', width: 1, height: 1 }]
    expect(await content({ photo, caption: 'two of these' })).toEqual({ kind: 'text', text: 'two of these' })
    const location = { latitude: 1, longitude: 1 }
    expect(await content({ location })).toEqual({ kind: 'unusable', what: 'a location' })
    expect(await content({ location, venue: { location, title: 'Home' } })).toMatchObject({ what: 'a venue' })
    expect(await content({ novelty: {} })).toEqual({ kind: 'unusable', what: 'that' })
    const contact = { phone_number: '+13125550175', first_name: 'Ana', user_id: 7 }
    expect(await content({ contact })).toEqual({ kind: 'phone', phone: '+13125550175' })
    expect(await content({ contact: { ...contact, user_id: 8 } })).toMatchObject({ kind: 'unusable' })
  })

  test('edits a message, and is told that it counts as it was sent; a location that moves is no message', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    await ana.ask('two pies')
    const edited = (content: Record<string, unknown>, edit_date: number) => {
      const chat = { id: 7, type: 'private', first_name: 'Ana' }
      const message = { message_id: 10_001, date: 1, edit_date, chat, from: { ...chat, is_bot: false }, ...content }
      return api.updates.add({ update_id: api.updates.newId(), chat: 7, body: { edited_message: message } })
    }
    await edited({ location: { latitude: 1, longitude: 1 } }, 2)
    const answer = ana.next()
    await edited({ text: 'three pies' }, 3)
    await answer
    expect(desk.messages.slice(1)).toMatchObject([
      { messageId: 'edit-10001-3', content: { kind: 'unusable', what: 'changes to a message that you have sent' } },
    ])
  })

  test('pins a message, which is nothing to answer', async () => {
    const { api, desk } = await start()
    const ana = api.customer(7)
    await ana.send({ pinned_message: { message_id: 1, date: 0, chat: { id: 7, type: 'private' } } })
    await ana.ask('hello')
    expect(desk.messages).toHaveLength(1)
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
    const typing = { method: 'sendChatAction', parameters: { chat_id: 7, action: 'typing' } }
    await expect.poll(() => api.calls).toContainEqual(typing)
  })

  test('whoever writes too much is told once, and others are not held up', async () => {
    const { api, desk } = await start({ messages: 2 })
    const [ana, bo] = [api.customer(7), api.customer(8)]
    for (let message = 0; message < 5; message++) await ana.say(`message ${message}`)
    await bo.ask('hello')
    await expect.poll(() => ana.messages.length).toBe(3)
    expect(ana.messages.at(-1)?.text).toContain('a lot at once')
    expect(desk.messages.filter(({ from }) => from.id === '7')).toHaveLength(2)
    expect(api.updates.statuses.filter((status) => status !== 200)).toEqual([])
  })

  test('whoever writes too much taps a button that stops spinning', async () => {
    const { api } = await start({ messages: 1 })
    const ana = api.customer(7)
    await ana.ask('two pies')
    await ana.press('Place order')
    await ana.tap('Place order')
    await expect.poll(() => api.queries.answered.length).toBe(2)
  })

  test('is not held to have written again what only came again', async () => {
    const { api, desk } = await start({ messages: 1 })
    let failures = 2
    desk.answer = () => {
      if (failures-- > 0) throw new StorageUnavailableError('ENOSPC')
      return { text: 'served', buttons: [] }
    }
    const ana = api.customer(7)
    await ana.say('two pies')
    await expect.poll(() => ana.last()?.text).toBe('served')
  })

  test('pays, however much they have written', async () => {
    const { api, desk } = await start({ messages: 1 })
    const ana = api.customer(7)
    await ana.ask('hello')
    const successful_payment = { currency: 'USD', total_amount: 100, invoice_payload: 'x' }
    await ana.send({ successful_payment })
    // Not counted, and so not what the customer is told about.
    expect((await ana.ask('more')).text).toContain('a lot at once')
    expect(desk.messages).toHaveLength(1)
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
    api.fail('sendMessage', { times: 1, chat: 7, retryAfter: 1 })
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
    await expect.poll(() => ana.messages.map(({ text }) => text)).toEqual(['Please try again in a moment.', 'served'])
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
    await expect.poll(() => ana.last()?.text).toBe('fine')
    expect(log()).toContain('set aside')
    expect(log()).not.toContain('poison in the text')
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
    expect(api.updates.allowed).toEqual(['message', 'edited_message', 'callback_query'])
    expect(api.calls.filter(({ parameters }) => 'drop_pending_updates' in parameters)).toEqual([])
  })

  test('a blocked bot is no error, and no text, name or token is ever logged', async () => {
    const { api, log } = await start()
    const ana = api.customer(7, 'Canaria')
    api.fail('sendMessage', { times: 1, status: 403, description: 'Forbidden: bot was blocked by the user' })
    await ana.say('canary text')
    await ana.ask('canary again')
    expect(log()).toContain('has blocked the bot')
    expect(log()).not.toMatch(/canar|telegram-token|"level":"error"/i)
  })
})

test("a message that Telegram can't delete any more is gone; one that it won't delete now is not", async () => {
  const { api, channel } = await startWebhook()
  const ana = api.customer(7)
  await ana.ask('hello')
  const id = ana.last()?.message_id ?? 0
  api.fail('deleteMessage', { times: 1, status: 409, description: 'Conflict' })
  expect(await channel.remove(7, id)).toBe(false)
  expect(await channel.remove(7, id)).toBe(true)
  expect(ana.last()?.message_id).not.toBe(id)
  expect(await channel.remove(7, id)).toBe(true)
})
