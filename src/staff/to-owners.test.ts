import { expect, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { memoryMembers } from '../testing/memory-members.ts'
import { toOwners } from './to-owners.ts'

const configured = [
  { telegramId: '1', role: 'owner' },
  { telegramId: '2', role: 'owner' },
  { telegramId: '3', role: 'kitchen' },
]

async function sendFailing(...failing: string[]): Promise<string[]> {
  const reached: string[] = []
  await toOwners({ members: memoryMembers(configured), logger: createLogger('silent') })(async (id) => {
    if (failing.includes(id)) throw new Error('Telegram is away')
    reached.push(id)
  })
  return reached
}

test('every owner has it, and nobody else', async () => {
  expect(await sendFailing()).toEqual(['1', '2'])
})

test("an owner who can't be reached is no reason to send it twice to another; with none reached, it is not sent", async () => {
  expect(await sendFailing('1')).toEqual(['2'])
  await expect(sendFailing('1', '2')).rejects.toThrow('away')
})
