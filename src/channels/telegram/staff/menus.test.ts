import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultPermissionsFile, parsePermissions } from '../../../staff/permissions.ts'
import { startWebhook } from '../../../testing/telegram-channel.ts'
import { boardEndpoints } from '../../http/board/admission.ts'
import { taskEndpoints } from '../../http/commands/tasks.ts'
import { customersCommands } from '../features/commands.ts'
import { type CommandMenu, staffMenus } from './menus.ts'

const names = ({ commands }: CommandMenu) => commands.map(({ command }) => command)

/** The menus of one member, by the permissions that come with the bot. */
function menusOf(role: string): CommandMenu[] {
  const text = readFileSync(defaultPermissionsFile, 'utf8')
  const known = [...text.matchAll(/[a-z]+(?:_[a-z]+)+/g)].map(([name]) => name)
  const endpoints = ['POST /enqueue_command', 'GET /commands/:id', ...boardEndpoints, ...taskEndpoints]
  const parsed = parsePermissions(text, { commands: known, endpoints, neededRoles: [] })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return staffMenus({
    members: [{ kind: 'person', name: '7', role }],
    permissions: parsed.permissions,
    staffChat: -100,
  })
}

test.each([
  ['owner', ['out', 'special', 'pause', 'resume', 'board', 'today', 'tasks', 'task', 'otp', 'staff', 'invite']],
  ['manager', ['out', 'special', 'pause', 'resume', 'board', 'today', 'tasks', 'task', 'otp']],
  ['kitchen', ['out', 'board', 'tasks', 'task', 'otp']],
  ['courier', ['board', 'tasks', 'task']],
  ['nobody', []],
])('the role %s finds in its menus what it may use, and no more', (role, expected) => {
  const [own, group] = menusOf(role)
  expect(own?.scope).toEqual({ type: 'chat', chat_id: 7 })
  expect(own && names(own)).toEqual([...expected, ...customersCommands.map(({ command }) => command)])
  expect(group?.scope).toEqual({ type: 'chat_member', chat_id: -100, user_id: 7 })
  expect(group && names(group)).toEqual(expected)
})

test('menus are put up at the start and when permissions change; a chat that was never begun keeps out nobody else', async () => {
  let role = 'kitchen'
  const { api, channel } = await startWebhook({ staff: { find: () => null, features: [], menus: () => menusOf(role) } })
  const put = () => api.callsOf('setMyCommands').map(({ parameters }) => parameters)
  await expect.poll(() => put().length).toBe(3)
  expect(put()[0]).toMatchObject({ scope: { type: 'default' }, commands: customersCommands })
  expect(put()[1]).toMatchObject({ scope: { type: 'chat', chat_id: 7 } })
  role = 'courier'
  api.fail('setMyCommands', { times: 2, status: 400, description: 'Bad Request: chat not found' })
  channel.refreshMenus()
  await expect.poll(() => put().length).toBe(6)
  expect(put()[5]?.commands).toMatchObject([{ command: 'board' }, { command: 'tasks' }, { command: 'task' }])
})
