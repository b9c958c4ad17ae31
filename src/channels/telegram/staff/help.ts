import { Composer } from 'grammy'
import type { Permissions } from '../../../staff/permissions.ts'
import { commandsOf } from './menus.ts'
import type { StaffContext } from './staff-context.ts'

export interface HelpDependencies {
  permissions: () => Permissions
  /** The staff's group; undefined: there is none. */
  staffChat: number | undefined
}

/** `/help` for a member: what their role may use. In their own chat a customer's help follows: they may order too. */
export function helpFeature({ permissions, staffChat }: HelpDependencies): Composer<StaffContext> {
  const composer = new Composer<StaffContext>()
  composer.command('help', async (context, next) => {
    const { chat, staff } = context
    const commands = commandsOf(staff.role, permissions())
    if (commands.length > 0 && (chat.type === 'private' || chat.id === staffChat)) {
      const lines = commands.map(({ command, description }) => `/${command} ${description.toLowerCase()}`)
      await context.reply([`You are on the staff, as ${staff.role}:`, ...lines].join('\n'))
    }
    await next()
  })
  return composer
}
