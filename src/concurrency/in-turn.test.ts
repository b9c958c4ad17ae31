import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('tasks of one key run one after another, in order, though one fails; other keys do not wait', async () => {
  const queue = inTurn()
  const log: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = queue('ana', async () => {
    await gate.promise
    log.push('ana 1')
    throw new Error('fails')
  })
  const second = queue('ana', async () => void log.push('ana 2'))
  await queue('bo', async () => void log.push('bo'))
  expect(log).toEqual(['bo'])
  gate.resolve()
  await expect(first).rejects.toThrow('fails')
  await second
  expect(log).toEqual(['bo', 'ana 1', 'ana 2'])
})
