import { expect, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMembers } from '../staff/members.ts'
import { deliMenu } from '../testing/menu.ts'
import { emptyDay } from './day.ts'
import { dayReport } from './day-report.ts'
import { toOwners } from './to-owners.ts'

const report = dayReport(emptyDay('2026-11-21'), deliMenu())

function prepare(failing: number[]) {
  const configured = ['1:owner', '2:owner', '3:kitchen'].map((entry) => {
    const [telegramId = '', role = ''] = entry.split(':')
    return { telegramId, role }
  })
  const shown: [chat: number, caption: string][] = []
  const send = toOwners({
    members: createMembers({ configured }),
    async show(chat, _png, caption) {
      if (failing.includes(chat)) throw new Error('Telegram is away')
      shown.push([chat, caption])
      return 'told'
    },
    logger: createLogger('silent'),
  })
  return { send, shown }
}

test('every owner has the day, and nobody else', async () => {
  const { send, shown } = prepare([])
  await send(report)
  expect(shown).toEqual([
    [1, report.caption],
    [2, report.caption],
  ])
})

test('an owner who can’t be reached is no reason to send it twice to another; with none reached, it is not sent', async () => {
  const one = prepare([1])
  await one.send(report)
  expect(one.shown).toEqual([[2, report.caption]])
  await expect(prepare([1, 2]).send(report)).rejects.toThrow('away')
})
