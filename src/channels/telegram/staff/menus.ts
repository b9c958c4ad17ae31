import type { BotCommand, BotCommandScope } from 'grammy/types'
import type { Actor } from '../../../staff/actor.ts'
import type { Permissions } from '../../../staff/permissions.ts'
import { customersCommands } from '../features/commands.ts'

/** What Telegram offers somebody to choose from in a chat. */
export interface CommandMenu {
  scope: BotCommandScope
  commands: BotCommand[]
}

interface Dependencies {
  members: readonly Actor[]
  permissions: Permissions
  /** undefined: there is none. */
  staffChat: number | undefined
}

/** What a role has to be permitted for a command to be of use to it. */
const needs: (BotCommand & ({ run: string } | { call: string }))[] = [
  { command: 'out', description: 'What has run out', run: 'mark_out' },
  { command: 'special', description: "Today's special", run: 'set_special' },
  { command: 'pause', description: 'Take no orders for now', run: 'pause_orders' },
  { command: 'resume', description: 'Take orders again', run: 'resume_orders' },
  { command: 'board', description: 'The board in the browser', call: 'GET /board/events' },
  { command: 'today', description: 'The day so far', run: 'read_day' },
  { command: 'tasks', description: 'What is to be done', run: 'list_tasks' },
  { command: 'task', description: 'Something to be done', run: 'create_task' },
  { command: 'otp', description: 'One-time passwords', run: 'read_password' },
  { command: 'staff', description: 'Who is on the staff', run: 'list_members' },
  { command: 'invite', description: 'Let somebody onto the staff', run: 'invite_member' },
]

/** What is of use to a role. */
export const commandsOf = (role: string, { mayRun, mayCall }: Permissions): BotCommand[] =>
  needs
    .filter((need) => ('run' in need ? mayRun(role, need.run) : mayCall(role, need.call)))
    .map(({ command, description }) => ({ command, description }))

/** The roles that can do something on Telegram: others are of services. */
export const rolesOfPeople = (permissions: Permissions): string[] =>
  permissions.roles.filter((role) => commandsOf(role, permissions).length > 0)

/** Each member's own menus: a command that their role may not use is in none of them. */
export function staffMenus({ members, permissions, staffChat }: Dependencies): CommandMenu[] {
  return members.flatMap(({ name, role }) => {
    const user = Number(name)
    const commands = commandsOf(role, permissions)
    const own: CommandMenu = { scope: { type: 'chat', chat_id: user }, commands: [...commands, ...customersCommands] }
    if (staffChat === undefined) return [own]
    return [own, { scope: { type: 'chat_member', chat_id: staffChat, user_id: user }, commands }]
  })
}
