import { Composer } from 'grammy'
import type { Person } from '../../../board/sign-ins.ts'
import type { Permissions } from '../../../staff/permissions.ts'
import { noPreview } from '../no-preview.ts'
import type { StaffContext } from './staff-context.ts'

export interface BoardDependencies {
  invite: (person: Person) => Promise<string>
  permissions: () => Permissions
  /** Where people reach the server, without a slash at its end. */
  publicUrl: string
}

/** `/board`: a link that signs in to the board, only for the person who asked. */
export function boardFeature({ invite, permissions, publicUrl }: BoardDependencies): Composer<StaffContext> {
  const composer = new Composer<StaffContext>()
  composer.command('board', async (context) => {
    const { staff, from, chat } = context
    if (!from) return
    if (chat.type !== 'private') {
      await context.reply('Send me /board in our own chat: the link is for you alone.')
    } else if (permissions().mayCall(staff.role, 'GET /board/events')) {
      const token = await invite({ member: staff.name, name: from.first_name })
      // Behind the #, which nobody's log or preview ever sees.
      await context.reply(
        `Open this where the board should be. It is good once, for five minutes:\n${publicUrl}/board/#${token}`,
        noPreview,
      )
    } else await context.reply(`The role ${staff.role} may not see the board.`)
  })
  return composer
}
