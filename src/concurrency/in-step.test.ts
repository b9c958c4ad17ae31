import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inStep } from './in-step.ts'

function tasks(most: number) {
  const together = inStep(most)
  const log: string[] = []
  async function task(name: string): Promise<void> {
    await together()
    log.push(`${name} 1`)
    await null
    log.push(`${name} 2`)
  }
  return { log, task }
}

test('what comes in one turn goes on in step; what comes later does not hold it up', async () => {
  const { log, task } = tasks(8)
  const early = [task('ana'), task('bo')]
  await setImmediate()
  await Promise.all([...early, task('cy')])
  expect(log).toEqual(['ana 1', 'bo 1', 'ana 2', 'bo 2', 'cy 1', 'cy 2'])
})

test('of a crowd only some go on together, and the others after them, in the order in which they came', async () => {
  const { log, task } = tasks(2)
  await Promise.all(['ana', 'bo', 'cy', 'di', 'ed'].map(task))
  const [first, second, third] = [['ana', 'bo'], ['cy', 'di'], ['ed']].map((row) =>
    [1, 2].flatMap((stretch) => row.map((name) => `${name} ${stretch}`)),
  )
  expect(log).toEqual([...(first ?? []), ...(second ?? []), ...(third ?? [])])
})
