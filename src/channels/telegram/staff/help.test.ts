import { expect, test } from 'vitest'
import { parsePermissions } from '../../../staff/permissions.ts'
import { startWebhook } from '../../../testing/telegram-channel.ts'
import { helpFeature } from './help.ts'

const parsed = parsePermissions(
  'roles:\n  kitchen: { commands: [mark_out, list_tasks], endpoints: [] }\n  guest: { commands: [], endpoints: [] }\n',
  { commands: ['mark_out', 'list_tasks'], endpoints: [], neededRoles: [] },
)

/** Two of the staff, Kim of the kitchen and Bo who may do nothing, on a bot whose staff chat is -100. */
async function start() {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const { permissions } = parsed
  const roles = new Map([
    ['1', 'kitchen'],
    ['2', 'guest'],
  ])
  const find = (id: string) => {
    const role = roles.get(id)
    return role === undefined ? null : ({ kind: 'person', name: id, role } as const)
  }
  return startWebhook({ staff: { find, features: [helpFeature({ permissions: () => permissions, staffChat: -100 })] } })
}

const kitchens = 'You are on the staff, as kitchen:\n/out what has run out\n/tasks what is to be done'

test('a member reads what their role may use, and what customers read', async () => {
  const { api, desk } = await start()
  const kim = api.customer(1, 'Kim')
  await kim.say('/help')
  expect(kim.messages[0]?.text).toBe(kitchens)
  expect(desk.messages).toMatchObject([{ content: { kind: 'command', command: 'help' } }])
})

test('in the staff chat they read their own part alone, and in another group nothing', async () => {
  const { api, desk } = await start()
  const [kim, elsewhere] = [api.inGroup(-100, 1, 'Kim'), api.inGroup(-200, 1, 'Kim')]
  await kim.say('/help')
  await elsewhere.say('/help')
  expect(kim.messages.map(({ text }) => text)).toEqual([kitchens])
  expect(elsewhere.messages).toEqual([])
  expect(desk.messages).toEqual([])
})

test('staff who may do nothing, and customers, read what customers read', async () => {
  const { api, desk } = await start()
  const [bo, ana] = [api.customer(2, 'Bo'), api.customer(7, 'Ana')]
  await bo.say('/help')
  await ana.say('/help')
  for (const { messages } of [bo, ana]) expect(messages.map(({ text }) => text).join()).not.toContain('staff')
  expect(desk.messages).toHaveLength(2)
})
