import { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Members } from '../members.ts'
import { isWithin, type Permissions } from '../permissions.ts'
import { type Command, CommandError, checked } from './command.ts'

export interface MembersDependencies {
  members: Members
  nameOf: (telegramId: string) => Promise<string>
  permissions: () => Permissions
  /** The bot's name on Telegram; null: Telegram has not said it yet. */
  botName: () => string | null
}

/** What the link says behind "start=", before its code. */
export const invitationPrefix = 'join-'

export const longestMemberName = 60

const member = z
  .string()
  .regex(/^\d{1,20}$/)
  .describe('Their id on Telegram')
const role = z.string().min(1).max(40).describe('One of the roles in permissions.yaml')

export const invitedSchema = z.object({ link: z.string(), role: z.string(), until: z.iso.datetime() })
export const memberSchema = z.object({
  member: z.string(),
  name: z.string(),
  role: z.string(),
  /** Named by the settings, which alone say who they are. */
  configured: z.boolean(),
})
export type MemberBody = z.infer<typeof memberSchema>
export const membersSchema = z.object({
  members: z.array(memberSchema),
  invitations: z.array(z.object({ role: z.string(), name: z.string().nullable(), until: z.iso.datetime() })),
})

/** Who is in, and who comes in: for people alone, so that no key of another service ever makes an owner. */
export function memberCommands(
  { members, nameOf, permissions, botName }: MembersDependencies,
  commandNames: () => readonly string[],
): [string, Command<unknown>][] {
  const bodyOf = async ({ name, role }: Actor): Promise<MemberBody> => ({
    member: name,
    name: await nameOf(name),
    role,
    configured: members.isConfigured(name),
  })

  /** @throws CommandError where there is no such role, or it may do more than that of whoever gives or takes it */
  function checkRole(role: string, { actor }: { actor: Actor }): void {
    const known = permissions()
    if (!known.roles.includes(role))
      throw new CommandError('unfit', `There is no such role; there are: ${known.roles.join(', ')}`)
    if (!isWithin(known, { role, by: actor.role, commands: commandNames() }))
      throw new CommandError('conflict', `The role ${role} may do more than yours`)
  }

  /** @throws CommandError where whoever asks can't decide about them */
  function changeable(telegramId: string, by: { actor: Actor }): Actor {
    const found = members.find(telegramId)
    if (!found) throw new CommandError('not-found', 'They are not on the staff')
    if (members.isConfigured(telegramId))
      throw new CommandError('conflict', 'They are named in STAFF, in the settings, and can be changed only there')
    if (telegramId === by.actor.name) throw new CommandError('conflict', 'Somebody else has to do this to you')
    if (permissions().roles.includes(found.role)) checkRole(found.role, by)
    return found
  }

  const inviteMember: Command<{ role: string; name: string | null }, z.infer<typeof invitedSchema>> = {
    summary: 'A link by which one person joins the staff, within a day',
    peopleOnly: true,
    args: z.strictObject({ role, name: z.string().trim().min(1).max(longestMemberName).nullable().default(null) }),
    example: { role: 'kitchen', name: 'Ana' },
    result: invitedSchema,
    async run({ role, name }, by) {
      checkRole(role, by)
      const bot = botName()
      if (bot === null) throw new CommandError('conflict', 'Telegram can’t be reached now')
      const { code, until } = await members.invite({ role, name })
      return { link: `https://t.me/${bot}?start=${invitationPrefix}${code}`, role, until }
    },
  }

  const listMembers: Command<object, z.infer<typeof membersSchema>> = {
    summary: 'Who is on the staff, and who is invited',
    peopleOnly: true,
    args: z.strictObject({}),
    example: {},
    result: membersSchema,
    run: async () => ({
      members: await Promise.all(members.list().map(bodyOf)),
      invitations: (await members.invitations()).map(({ role, name, until }) => ({ role, name, until })),
    }),
  }

  const changeRole: Command<{ member: string; role: string }, MemberBody> = {
    summary: 'Changes the role of a member of the staff',
    peopleOnly: true,
    args: z.strictObject({ member, role }),
    example: { member: '1234567', role: 'manager' },
    result: memberSchema,
    async run(args, by) {
      const found = changeable(args.member, by)
      checkRole(args.role, by)
      await members.changeRole(args.member, args.role)
      return bodyOf({ ...found, role: args.role })
    },
  }

  const removeMember: Command<{ member: string }, MemberBody> = {
    summary: 'Removes somebody from the staff, at once, with whatever they have open',
    peopleOnly: true,
    args: z.strictObject({ member }),
    example: { member: '1234567' },
    result: memberSchema,
    async run(args, by) {
      const body = await bodyOf(changeable(args.member, by))
      await members.remove(args.member)
      return body
    },
  }

  return [
    ['invite_member', checked(inviteMember)],
    ['list_members', checked(listMembers)],
    ['change_role', checked(changeRole)],
    ['remove_member', checked(removeMember)],
  ]
}
