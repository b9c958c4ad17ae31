import { expect, test } from 'vitest'
import { memoryChatStore } from '../testing/memory-chat-store.ts'
import { createChats } from './chats.ts'

const chatId = '0b0f5f3a-6a55-4c53-9f1e-2f4f6a1f0c11'
const exchange = (messageId: string, prompt: string, response = prompt) => ({
  messageId,
  prompt,
  response,
  actions: [],
})

test('each message has its time and an id of its own, a notice too', async () => {
  const chats = createChats(memoryChatStore(), () => new Date('2026-11-21T18:00:00Z'))
  await chats.keep('ana', { chatId, isNew: true }, exchange('m1', 'a soup'))
  await chats.add('ana', 'It is ready')
  await chats.add('ana', 'It is ready')
  const { messages = [] } = (await chats.find('ana', chatId)) ?? {}
  expect(messages.map(({ id }) => id)).toEqual(['m1', 'm1-answer', expect.any(String), expect.any(String)])
  expect(new Set(messages.map(({ id }) => id)).size).toBe(4)
  expect(new Set(messages.map(({ at }) => at))).toEqual(new Set(['2026-11-21T18:00:00.000Z']))
})

test('a message that comes again, after others or a notice, only renews its own answer', async () => {
  const chats = createChats(memoryChatStore())
  await chats.keep('ana', { chatId, isNew: true }, exchange('m1', 'a soup', 'old'))
  await chats.keep('ana', { chatId, isNew: false }, exchange('m2', 'and a tea'))
  await chats.add('ana', 'It is ready')
  const { messages } = await chats.keep('ana', { chatId, isNew: false }, exchange('m1', 'a soup', 'new'))
  expect(messages.map(({ content }) => content)).toEqual(['a soup', 'new', 'and a tea', 'and a tea', 'It is ready'])
})

test('a first message that comes again, its answer having been lost, begins no second chat', async () => {
  const store = memoryChatStore()
  const chats = createChats(store)
  const other = '0b0f5f3a-6a55-4c53-9f1e-2f4f6a1f0c12'
  await chats.keep('ana', { chatId, isNew: true }, exchange('m1', 'a soup', 'old'))
  const again = await chats.keep('ana', { chatId: other, isNew: true }, exchange('m1', 'a soup', 'new'))
  expect(again.id).toBe(chatId)
  expect(again.messages.map(({ content }) => content)).toEqual(['a soup', 'new'])
  expect(await chats.of('ana')).toHaveLength(1)
})

test('chats in which nothing was said since a time are removed, and the others of the same user stay', async () => {
  const store = memoryChatStore()
  const at = (time: string) => createChats(store, () => new Date(time))
  const other = '0b0f5f3a-6a55-4c53-9f1e-2f4f6a1f0c12'
  await at('2026-10-20T18:00:00Z').keep('ana', { chatId, isNew: true }, exchange('m1', 'a soup'))
  await at('2026-10-20T18:00:00Z').keep('ana', { chatId: other, isNew: true }, exchange('m2', 'a tea'))
  const chats = at('2026-11-21T18:00:00Z')
  await chats.keep('ana', { chatId: other, isNew: false }, exchange('m3', 'and a soup'))
  expect(await chats.removeBefore('ana', new Date('2026-11-01T00:00:00Z'))).toBe(1)
  expect((await chats.of('ana')).map(({ id }) => id)).toEqual([other])
  expect(await chats.removeBefore('ana', new Date('2026-12-01T00:00:00Z'))).toBe(1)
  expect(await store.read('ana')).toBeNull()
  expect(await chats.removeBefore('ana', new Date('2026-12-01T00:00:00Z'))).toBe(0)
})
