import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { boardEndpoints } from '../channels/http/board/admission.ts'
import { taskEndpoints } from '../channels/http/commands/tasks.ts'
import { defaultPermissionsFile, loadPermissions, parsePermissions } from './permissions.ts'

const permissible = { commands: ['read_order', 'place_order'], endpoints: ['POST /enqueue_command'], neededRoles: [] }

const faultsOf = (text: string, neededRoles: string[] = []) => {
  const result = parsePermissions(text, { ...permissible, neededRoles })
  return result.ok ? [] : result.faults.map(({ line, path, message }) => `${line} ${path} ${message}`)
}

test('a role may what is named, or everything, and no more', () => {
  const result = parsePermissions(
    'roles:\n  owner: { commands: ["*"], endpoints: ["*"] }\n  till: { commands: [place_order], endpoints: [] }\n',
    permissible,
  )
  if (!result.ok) throw new Error('faulty')
  const { mayRun, mayCall, roles } = result.permissions
  expect(roles).toEqual(['owner', 'till'])
  expect([mayRun('owner', 'read_order'), mayRun('till', 'place_order'), mayRun('till', 'read_order')]).toEqual([
    true,
    true,
    false,
  ])
  expect([mayCall('owner', 'POST /enqueue_command'), mayCall('till', 'POST /enqueue_command')]).toEqual([true, false])
  for (const role of ['stranger', '', '__proto__', 'constructor', 'toString']) {
    expect([role, mayRun(role, 'read_order'), mayCall(role, 'POST /enqueue_command')]).toEqual([role, false, false])
  }
})

test('what the file says wrong is named by its line', () => {
  expect(faultsOf('roles:\n  till:\n    commands: [plaice_order]\n    endpoints: [GET /everything]\n')).toEqual([
    '3 roles.till.commands[0] must be one of: read_order, place_order',
    '4 roles.till.endpoints[0] must be one of: POST /enqueue_command',
  ])
  expect(faultsOf('roles:\n  till: { comands: [], endpoints: [] }\n')).toEqual([
    '2 roles.till.commands is missing',
    '2 roles.till.comands is not known here: is it a typing mistake?',
  ])
  expect(faultsOf('roles: {}\n', ['till', 'till'])).toEqual([
    '1 roles has no role till, which somebody in STAFF or API_KEYS has',
  ])
  expect(faultsOf('')).toEqual(['null  is empty'])
})

test('the file that comes with the bot is good, and its comment true', async () => {
  const orders = [
    'list_orders',
    'read_order',
    'set_order_status',
    'take_back_step',
    'set_ready_time',
    'place_order',
    'correct_order',
    'settle_shortage',
  ]
  const passwords = ['add', 'read', 'list', 'rename', 'remove'].map(
    (verb) => `${verb}_password${verb === 'list' ? 's' : ''}`,
  )
  const tasks = ['create_task', 'read_task', 'list_tasks', 'change_task', 'complete_task', 'delete_task']
  const commands = [
    'read_menu',
    'price_order',
    'follow_orders',
    'cancel_order',
    ...orders,
    'send_message',
    'pause_orders',
    'resume_orders',
    'mark_out',
    'put_back',
    'list_out',
    'set_special',
    'clear_special',
    'read_special',
    'read_day',
    ...passwords,
    ...tasks,
  ]
  const endpoints = ['POST /enqueue_command', 'GET /commands/:id', ...boardEndpoints, ...taskEndpoints]
  const permissions = await loadPermissions(defaultPermissionsFile, { commands, endpoints, neededRoles: [] })
  expect(permissions.roles).toEqual(['owner', 'manager', 'kitchen', 'courier', 'till'])
  const atTheBoard = permissions.roles.map((role) => [
    role,
    ...boardEndpoints.filter((each) => permissions.mayCall(role, each)),
  ])
  expect(atTheBoard).toEqual([
    ['owner', 'GET /board/events', 'POST /board/commands', 'GET /board/day'],
    ['manager', 'GET /board/events', 'POST /board/commands', 'GET /board/day'],
    ['kitchen', 'GET /board/events', 'POST /board/commands'],
    ['courier', 'GET /board/events', 'POST /board/commands'],
    ['till'],
  ])
  expect(readFileSync(defaultPermissionsFile, 'utf8')).toContain('"*" is everything')
})
