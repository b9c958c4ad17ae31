import { expect, test } from 'vitest'
import { createLogger } from '../../../../ops/logger.ts'
import { createCommandDesk } from '../../../../staff/command-desk.ts'
import type { Command } from '../../../../staff/commands/command.ts'
import { memberCommands } from '../../../../staff/commands/members.ts'
import { createMembers } from '../../../../staff/members.ts'
import { type Permissions, parsePermissions } from '../../../../staff/permissions.ts'
import { memoryDocumentStore } from '../../../../testing/memory-document-store.ts'
import { startWebhook } from '../../../../testing/telegram-channel.ts'
import { customersCommands } from '../../features/commands.ts'
import { staffMenus } from '../menus.ts'
import { joinFeature } from './join.ts'
import { inviteeIn, membersFeature } from './members.ts'

const permissionsText = `
roles:
  owner: { commands: ["*"], endpoints: [] }
  manager: { commands: [invite_member, list_members, change_role, remove_member, mark_out], endpoints: [] }
  kitchen: { commands: [mark_out], endpoints: [] }
  till: { commands: [], endpoints: [] }
`

/** Al (1) owns the shop and Mo (2) manages it, as the settings say; others come by a link. */
async function start() {
  const log: string[] = []
  const logger = createLogger('info', { write: (line) => void log.push(line) })
  const names = ['invite_member', 'list_members', 'change_role', 'remove_member', 'mark_out', 'pause_orders']
  const parsed = parsePermissions(permissionsText, { commands: names, endpoints: [], neededRoles: [] })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const permissions = (): Permissions => parsed.permissions
  const members = createMembers({
    configured: [
      { telegramId: '1', role: 'owner' },
      { telegramId: '2', role: 'manager' },
    ],
    store: memoryDocumentStore(),
    onChange: async () => channel.channel.refreshMenus(),
  })
  const nameOf = async (id: string) => members.nameOf(id) ?? `N${id}`
  const commands = new Map<string, Command<unknown>>(
    memberCommands({ members, nameOf, permissions, botName: () => channel.channel.username() }, () => names),
  )
  const channel = await startWebhook({
    staff: {
      find: members.find,
      open: members.open,
      entrance: joinFeature({
        members,
        shopName: () => 'Nine Tones',
        tellOwners: async (text) => void (await channel.channel.tell(1, text)),
        logger,
      }),
      features: [
        membersFeature({
          commandDesk: createCommandDesk({ commands, permissions, logger }),
          members,
          permissions,
          timeInShop: (at) => at.slice(0, 10),
        }),
      ],
      menus: () => staffMenus({ members: members.list(), permissions: permissions(), staffChat: undefined }),
    },
  })
  const { api, desk } = channel
  const owner = api.customer(1, 'Al')
  const invited = async (by: typeof owner, text: string) => {
    const [, opening = ''] = /start=(join-\S+)$/.exec((await by.ask(text)).text) ?? []
    return `/start ${opening}`
  }
  const menusFor = (method: string, id: number) =>
    api.callsOf(method).filter(({ parameters }) => JSON.stringify(parameters.scope).includes(`${id}`))
  return { api, desk, members, owner, invited, menusFor, audits: () => log.filter((line) => line.includes('audit')) }
}

const labels = ({ buttons }: { buttons: { text: string }[][] }) => buttons.flat().map(({ text }) => text)

test('whoever opens the link is asked, and is on the staff with a menu of their own; the owner hears of it', async () => {
  const { api, desk, members, owner, invited, menusFor, audits } = await start()
  const link = await invited(owner, '/invite Ben kitchen')
  expect(owner.last()?.text).toMatch(
    /^Ben joins as kitchen\. .*\nhttps:\/\/t\.me\/order_test_bot\?start=join-[\w-]{22}$/s,
  )
  const ben = api.customer(3, 'Benjamin')
  const asked = await ben.ask(link)
  expect(asked.text).toContain('the staff of Nine Tones: kitchen.')
  expect(members.find('3')).toBeNull()
  const told = owner.next()
  await ben.tap('Join')
  expect(ben.last()).toMatchObject({ text: expect.stringContaining('You are on the staff: kitchen.'), buttons: [] })
  expect((await told).text).toBe('Ben has joined the staff: kitchen. /staff shows who is in.')
  await expect.poll(() => menusFor('setMyCommands', 3).length).toBe(1)
  expect(menusFor('setMyCommands', 3)[0]?.parameters.commands).toMatchObject([
    { command: 'out' },
    ...customersCommands.map(({ command }) => ({ command })),
  ])
  expect(audits().at(-1)).toContain('"command":"join_staff"')
  expect(audits().join()).not.toMatch(/Ben|join-\w/)
  expect(desk.messages).toEqual([])
})

test('a link is good for one; a wrong one too often is not looked at any more', async () => {
  const { api, owner, invited } = await start()
  const link = await invited(owner, '/invite kitchen')
  const [ben, eve] = [api.customer(3, 'Ben'), api.customer(4, 'Eve')]
  await ben.ask(link)
  await eve.ask(link)
  await ben.tap('Join')
  await eve.tap('Join')
  expect(eve.last()?.text).toMatch(/^This invitation is no longer valid/)
  expect((await ben.ask(link)).text).toBe('You are on the staff already: kitchen.')
  for (let tries = 0; tries < 5; tries++) expect((await eve.ask('/start join-none')).text).toContain('no longer valid')
  const good = await invited(owner, '/invite kitchen')
  expect((await eve.ask(good)).text).toContain('tried too often')
})

test('whoever declines has not joined, and may think again', async () => {
  const { api, members, owner, invited } = await start()
  const ben = api.customer(3, 'Ben')
  const link = await invited(owner, '/invite kitchen')
  await ben.ask(link)
  await ben.tap('Not now')
  expect(ben.last()).toMatchObject({ text: expect.stringContaining('You have not joined.'), buttons: [] })
  await ben.ask(link)
  await ben.tap('Join')
  expect(members.find('3')?.role).toBe('kitchen')
})

test('without a role, one is asked for by buttons of those that people have, and the name is kept', async () => {
  const { owner, members } = await start()
  const asked = await owner.ask('/invite Ben Lee')
  expect(asked.text).toBe('Which role will “Ben Lee” have?')
  expect(labels(asked)).toEqual(['owner', 'manager', 'kitchen'])
  expect((await owner.press('kitchen')).text).toMatch(/^Ben Lee joins as kitchen\./)
  expect(await members.invitations()).toMatchObject([{ name: 'Ben Lee', role: 'kitchen' }])
})

test('a member is given another role and is removed by taps; then nothing is theirs any more', async () => {
  const { api, desk, members, owner, invited, menusFor } = await start()
  const ben = api.customer(3, 'Ben')
  await ben.ask(await invited(owner, '/invite kitchen'))
  await ben.tap('Join')
  const list = await owner.ask('/staff')
  expect(list.text).toMatch(/^N1 – owner \(in STAFF\)\nN2 – manager \(in STAFF\)\nBen – kitchen\n/)
  expect(labels(list)).toEqual(['Ben – kitchen…'])
  await owner.tap('Ben – kitchen…')
  expect(labels(list)).toEqual(['Make owner', 'Make manager', 'Remove…', 'Back'])
  await owner.tap('Make manager')
  expect(members.find('3')?.role).toBe('manager')
  await owner.tap('Ben – manager…')
  await owner.tap('Remove…')
  expect(labels(list)).toEqual(['Remove', 'Keep'])
  await owner.tap('Remove')
  expect(list.text).not.toContain('Ben')
  await expect.poll(() => menusFor('deleteMyCommands', 3).length).toBe(1)
  await ben.ask('/staff')
  expect(desk.messages.at(-1)?.from.id).toBe('3')
})

test('nobody hands on, or takes, more than they have; nobody does it to themselves, nor to those of the settings', async () => {
  const { api, members, owner, invited } = await start()
  const manager = api.customer(2, 'Mo')
  expect((await manager.ask('/invite owner')).text).toBe('The role owner may do more than yours.')
  const ben = api.customer(3, 'Ben')
  await ben.ask(await invited(owner, '/invite owner'))
  await ben.tap('Join')
  await manager.ask('/staff')
  await manager.tap('Ben – owner…')
  expect((await manager.press('Make kitchen')).text).toBe('The role owner may do more than yours.')
  await ben.ask('/staff')
  await ben.tap('Ben – owner…')
  await ben.tap('Remove…')
  expect((await ben.press('Remove')).text).toBe('Somebody else has to do this to you.')
  expect(members.list().map(({ role }) => role)).toEqual(['owner', 'manager', 'owner'])
})

test("a link is made and staff is shown in one's own chat alone; what is kept of a member is said to them", async () => {
  const { api, desk } = await start()
  const group = api.inGroup(-100, 1, 'Al')
  expect((await group.ask('/invite kitchen')).text).toBe('Ask me that in our own chat.')
  expect((await group.ask('/staff')).text).toBe('Ask me that in our own chat.')
  const owner = api.customer(1, 'Al')
  await owner.say('/mydata')
  expect(owner.messages[0]?.text).toContain("You are on the staff: owner. That is in the shop's settings")
  expect(desk.messages).toHaveLength(1)
})

test.each([
  ['Ana kitchen', { name: 'Ana', role: 'kitchen' }],
  ['kitchen Ana Lee', { name: 'Ana Lee', role: 'kitchen' }],
  ['Kitchen', { name: null, role: 'kitchen' }],
  ['Ana', { name: 'Ana', role: null }],
  ['', { name: null, role: null }],
])('“/invite %s”', (text, invitee) => {
  expect(inviteeIn(text, ['owner', 'kitchen'])).toEqual(invitee)
})
