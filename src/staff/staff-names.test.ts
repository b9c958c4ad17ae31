import { expect, test } from 'vitest'
import { introduced } from '../customers/new-customer.ts'
import { memoryMembers } from '../testing/memory-members.ts'
import { staffNames } from './staff-names.ts'

test('the staff is called as whoever invited them says, else as in their chat with the bot, else by their role', async () => {
  const members = memoryMembers([
    { telegramId: '1', role: 'owner' },
    { telegramId: '2', role: 'kitchen' },
  ])
  const { code } = await members.invite({ role: 'courier', name: 'Cleo' })
  await members.join(code, { telegramId: '3', name: 'C.' })
  const customers = {
    async read(ref: { channel: string; id: string }) {
      return ref.id === '2' ? null : introduced(ref, `Al ${ref.id}`, new Date(0))
    },
  }
  const names = staffNames({ members, customers })
  const called = ['1', '2', '3', '9', 'customer', 'till-1'].map(names.nameOf)
  expect(await Promise.all(called)).toEqual([
    'Al 1',
    'kitchen',
    'Cleo',
    'somebody who has left',
    'the customer',
    'till-1',
  ])
  expect(await names.people()).toEqual([
    { id: '1', name: 'Al 1' },
    { id: '3', name: 'Cleo' },
  ])
})
