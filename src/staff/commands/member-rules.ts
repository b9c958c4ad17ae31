import type { Actor } from '../actor.ts'
import type { Members } from '../members.ts'
import { isWithin, type Permissions } from '../permissions.ts'
import { CommandError } from './command.ts'

/** Who may decide about whom. */
export interface MemberRules {
  /** @throws CommandError where there is no such role, or it may do more than that of whoever gives or takes it */
  checkRole(role: string, by: Actor): void
  /** @throws CommandError where whoever asks can't decide about them */
  changeable(telegramId: string, by: Actor): Actor
}

interface Dependencies {
  members: Members
  permissions: () => Permissions
}

export function createMemberRules(
  { members, permissions }: Dependencies,
  commandNames: () => readonly string[],
): MemberRules {
  function checkRole(role: string, by: Actor): void {
    const known = permissions()
    if (!known.roles.includes(role))
      throw new CommandError('unfit', `There is no such role; there are: ${known.roles.join(', ')}`)
    if (!isWithin(known, { role, by: by.role, commands: commandNames() }))
      throw new CommandError('conflict', `The role ${role} may do more than yours`)
  }

  function changeable(telegramId: string, by: Actor): Actor {
    const found = members.find(telegramId)
    if (!found) throw new CommandError('not-found', 'They are not on the staff')
    if (members.isConfigured(telegramId))
      throw new CommandError('conflict', 'They are named in STAFF, in the settings, and can be changed only there')
    if (telegramId === by.name) throw new CommandError('conflict', 'Somebody else has to do this to you')
    if (permissions().roles.includes(found.role)) checkRole(found.role, by)
    return found
  }

  return { checkRole, changeable }
}
