import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import type { Correction } from './correction.ts'
import { keepCorrections } from './keep-corrections.ts'

const correction = (text: string): Correction => ({
  at: '2026-11-20T18:00:00.000Z',
  by: 'customer',
  text,
  words: [text],
  meant: { item: 'pie', size: null, options: [] },
})

test('corrections are kept in their order, without numbers to call, and the oldest make room', async () => {
  const storage = await openStorage(await temporaryFolder())
  onTestFinished(() => storage.end())
  const keeper = keepCorrections(storage.corrections, createLogger('silent'))
  keeper.keep(correction('a zingaro, call 555 010 0100'))
  await keeper.idle()
  expect((await storage.corrections.read())?.corrections).toMatchObject([{ words: ['a zingaro, call [phone 1]'] }])
  const full = Array.from({ length: 500 }, (_, index) => correction(`text ${index}`))
  await storage.corrections.change(async () => ({ document: { version: 1, corrections: full }, result: undefined }))
  keeper.keep(correction('the newest'))
  await keeper.idle()
  const texts = (await storage.corrections.read())?.corrections.map(({ text }) => text)
  expect([texts?.length, texts?.[0], texts?.at(-1)]).toEqual([500, 'text 1', 'the newest'])
})

test('a store that fails is said in the log without what was said, and holds up nobody', async () => {
  const lines: string[] = []
  const fail = () => Promise.reject(new Error('a zingaro'))
  const keeper = keepCorrections(
    { read: fail, change: fail },
    createLogger('info', { write: (line) => void lines.push(line) }),
  )
  keeper.keep(correction('a zingaro'))
  await keeper.idle()
  expect(lines.join('')).toContain('could not be kept')
  expect(lines.join('')).not.toContain('zingaro')
})
