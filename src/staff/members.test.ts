import { expect, test } from 'vitest'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import type { MemberList } from './member-list.ts'
import { createMembers } from './members.ts'

/** A shop whose settings name its owner, 1, at a time that is moved by hand. */
function start() {
  let now = Date.parse('2026-11-21T12:00:00Z')
  const store = memoryDocumentStore<MemberList>()
  const changes: string[] = []
  const create = (configured = [{ telegramId: '1', role: 'owner' }]) =>
    createMembers({
      configured,
      store,
      onChange: async (id) => void changes.push(id),
      clock: () => new Date(now),
    })
  return { members: create(), create, store, changes, passHours: (hours: number) => (now += hours * 3_600_000) }
}

const ben = { telegramId: '2', name: 'Ben' }

test('a code lets one person in, once, under the name that was said or the one on Telegram', async () => {
  const { members, changes } = start()
  const [first, second] = [
    await members.invite({ role: 'kitchen', name: null }),
    await members.invite({ role: 'courier', name: 'Cleo' }),
  ]
  expect(await members.invitationOf(first.code)).toMatchObject({ role: 'kitchen' })
  expect(await members.join(first.code, ben)).toEqual({ kind: 'person', name: '2', role: 'kitchen' })
  expect(await members.join(first.code, { telegramId: '3', name: 'Eve' })).toBeNull()
  await members.join(second.code, { telegramId: '4', name: 'C.' })
  expect(members.list().map(({ name, role }) => [name, role, members.nameOf(name)])).toEqual([
    ['1', 'owner', null],
    ['2', 'kitchen', 'Ben'],
    ['4', 'courier', 'Cleo'],
  ])
  expect(changes).toEqual(['2', '4'])
})

test('of two who use a code at once, one comes in', async () => {
  const { members } = start()
  const { code } = await members.invite({ role: 'kitchen', name: null })
  const came = await Promise.all(['2', '3'].map((telegramId) => members.join(code, { telegramId, name: 'X' })))
  expect(came.filter((member) => member !== null)).toHaveLength(1)
  expect(members.list()).toHaveLength(2)
})

test('a code is good for a day, and opens nothing as it is kept', async () => {
  const { members, store, passHours } = start()
  const { code } = await members.invite({ role: 'kitchen', name: null })
  expect(JSON.stringify(await store.read())).not.toContain(code)
  passHours(23)
  expect(await members.invitations()).toHaveLength(1)
  passHours(1)
  expect(await members.invitations()).toEqual([])
  expect(await members.join(code, ben)).toBeNull()
})

test('whoever is on the staff already stays what they are, and uses no code up', async () => {
  const { members } = start()
  const { code } = await members.invite({ role: 'kitchen', name: null })
  expect(await members.join(code, { telegramId: '1', name: 'Al' })).toMatchObject({ role: 'owner' })
  expect(await members.invitationOf(code)).not.toBeNull()
})

test('another process knows who came; the settings have the last word about whom they name', async () => {
  const { members, create } = start()
  const { code } = await members.invite({ role: 'kitchen', name: null })
  await members.join(code, ben)
  const next = create([{ telegramId: '2', role: 'owner' }])
  expect(next.find('1')).toBeNull()
  await next.open()
  expect(next.list()).toEqual([{ kind: 'person', name: '2', role: 'owner' }])
})

test('whoever came by a link has another role, or is gone, from the moment it is said', async () => {
  const { members, changes } = start()
  const { code } = await members.invite({ role: 'kitchen', name: null })
  await members.join(code, ben)
  expect(await members.changeRole('2', 'manager')).toBe(true)
  expect(members.find('2')?.role).toBe('manager')
  expect(await members.remove('2')).toBe(true)
  expect(members.find('2')).toBeNull()
  expect(members.nameOf('2')).toBeNull()
  expect(await members.remove('2')).toBe(false)
  expect(await members.remove('1')).toBe(false)
  expect(members.find('1')?.role).toBe('owner')
  expect(changes).toEqual(['2', '2', '2'])
})
