import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ChatHistory } from '../../chats/chat.ts'
import type { ChatStore } from '../../chats/chat-store.ts'

/** A store with nothing in it. */
export interface ChatStoreUnderTest {
  store: ChatStore
  /** Another one over the same data, after the first has ended. */
  reopen(): Promise<ChatStore>
  close(): Promise<void>
}

const nothing = (userId: string): ChatHistory => ({ version: 1, userId, chats: [] })
const anId = (number: number) => `0b0f5f3a-6a55-4c53-9f1e-${String(number).padStart(12, '0')}`

/** Adds a chat in front. */
const add = (number: number) => (userId: string) => async (before: ChatHistory | null) => {
  const at = '2026-11-21T18:00:00.000Z'
  const chat = {
    id: anId(number),
    title: '',
    createdAt: at,
    updatedAt: at,
    messages: [],
    actions: [],
    lastMessageId: '',
  }
  const history = before ?? nothing(userId)
  return { history: { ...history, chats: [chat, ...history.chats] }, result: number }
}

/** What every `ChatStore` keeps to. */
export function describeChatStore(name: string, make: () => Promise<ChatStoreUnderTest>): void {
  describe(`chat store: ${name}`, () => {
    let subject: ChatStoreUnderTest
    let store: ChatStore
    beforeEach(async () => {
      subject = await make()
      store = subject.store
    })
    afterEach(() => subject.close())

    test('a change gives its result, and is there for the next process', async () => {
      expect(await store.read('ana')).toBeNull()
      expect(await store.change('ana', add(1)('ana'))).toBe(1)
      expect((await (await subject.reopen()).read('ana'))?.chats).toMatchObject([{ id: anId(1) }])
    })

    test('users are told apart, whatever they are called', async () => {
      const users = ['ana', 'Ana', '../ana', 'ana/1', 'ana%2f1', 'аna', '', 'x'.repeat(300)]
      for (const [index, user] of users.entries()) await store.change(user, add(index)(user))
      for (const [index, user] of users.entries()) {
        expect((await store.read(user))?.chats).toMatchObject([{ id: anId(index) }])
      }
    })

    test('changes at the same time are all kept', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, number) => store.change('ana', add(number)('ana'))))
      expect((await store.read('ana'))?.chats).toHaveLength(20)
    })

    test('null removes it, and one that throws changes nothing', async () => {
      await store.change('ana', add(1)('ana'))
      await expect(store.change('ana', () => Promise.reject(new Error('undecided')))).rejects.toThrow('undecided')
      expect((await store.read('ana'))?.chats).toHaveLength(1)
      await store.change('ana', async () => ({ history: null, result: null }))
      expect(await store.read('ana')).toBeNull()
    })
  })
}
