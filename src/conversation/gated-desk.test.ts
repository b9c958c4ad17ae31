import { expect, test } from 'vitest'
import { type Desk, DeskClosedError, type IncomingMessage } from './desk.ts'
import { gatedDesk } from './gated-desk.ts'
import type { View } from './view.ts'

const message: IncomingMessage = {
  from: { channel: 'web', id: 'ana' },
  messageId: '1',
  name: null,
  content: { kind: 'text', text: 'hello' },
}
const answering: Desk = { handle: async () => ({ text: 'hello', buttons: [] }) }

test('a message that comes before the desk serves is held, and answered when it does', async () => {
  const desk = gatedDesk(answering)
  const reply = desk.handle(message)
  expect(await Promise.race([reply, 'held'])).toBe('held')
  desk.open()
  expect(await reply).toMatchObject({ text: 'hello' })
})

test('it is not held for ever, nor are more held than there is room for', async () => {
  const impatient = gatedDesk(answering, { holdMs: 1 })
  await expect(impatient.handle(message)).rejects.toThrow(DeskClosedError)
  const full = gatedDesk(answering, { maxAtOnce: 0 })
  await expect(full.handle(message)).rejects.toThrow(DeskClosedError)
})

test('no more are handled at once than there is room for, and there is room again when one is done', async () => {
  const work = Promise.withResolvers<View>()
  const desk = gatedDesk({ handle: () => work.promise }, { maxAtOnce: 1 })
  desk.open()
  const first = desk.handle(message)
  await expect(desk.handle(message)).rejects.toThrow(DeskClosedError)
  work.resolve({ text: 'done', buttons: [] })
  expect(await first).toMatchObject({ text: 'done' })
  expect(await desk.handle(message)).toMatchObject({ text: 'done' })
})

test('closing waits for the messages under way, and takes nothing more', async () => {
  const work = Promise.withResolvers<void>()
  const slow: Desk = {
    handle: async () => {
      await work.promise
      return { text: 'done', buttons: [] }
    },
  }
  const desk = gatedDesk(slow)
  desk.open()
  const reply = desk.handle(message)
  const closed = desk.close()
  await expect(desk.handle(message)).rejects.toThrow(DeskClosedError)
  expect(await Promise.race([closed, 'waiting'])).toBe('waiting')
  work.resolve()
  expect(await reply).toMatchObject({ text: 'done' })
  await closed
})

test('what is still held when the desk closes is refused', async () => {
  const desk = gatedDesk(answering)
  const reply = desk.handle(message)
  await desk.close()
  await expect(reply).rejects.toThrow(DeskClosedError)
})
