import { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Members } from '../members.ts'
import type { Permissions } from '../permissions.ts'
import { type Command, CommandError, checked } from './command.ts'
import { createMemberRules, type MemberRules } from './member-rules.ts'

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

/** Members and invitations: for people alone, so that no key of another service ever makes an owner. */
export function memberCommands(
  dependencies: MembersDependencies,
  commandNames: () => readonly string[],
): [string, Command<unknown>][] {
  const rules = createMemberRules(dependencies, commandNames)
  return [
    ['invite_member', checked(inviteMember(dependencies, rules))],
    ['list_members', checked(listMembers(dependencies))],
    ['change_role', checked(changeRole(dependencies, rules))],
    ['remove_member', checked(removeMember(dependencies, rules))],
  ]
}

const inviteMember = (
  { members, botName }: MembersDependencies,
  { checkRole }: MemberRules,
): Command<{ role: string; name: string | null }, z.infer<typeof invitedSchema>> => ({
  summary: 'A link by which one person joins the staff, within a day',
  chatOnly: true,
  args: z.strictObject({ role, name: z.string().trim().min(1).max(longestMemberName).nullable().default(null) }),
  example: { role: 'kitchen', name: 'Ana' },
  result: invitedSchema,
  async run({ role, name }, { actor }) {
    checkRole(role, actor)
    const bot = botName()
    if (bot === null) throw new CommandError('conflict', "Telegram can't be reached now")
    const { code, until } = await members.invite({ role, name })
    return { link: `https://t.me/${bot}?start=${invitationPrefix}${code}`, role, until }
  },
})

const listMembers = (dependencies: MembersDependencies): Command<object, z.infer<typeof membersSchema>> => ({
  summary: 'Who is on the staff, and who is invited',
  chatOnly: true,
  args: z.strictObject({}),
  example: {},
  result: membersSchema,
  async run() {
    const { members } = dependencies
    return {
      members: await Promise.all(members.list().map((member) => bodyOf(member, dependencies))),
      invitations: (await members.invitations()).map(({ role, name, until }) => ({ role, name, until })),
    }
  },
})

const changeRole = (
  dependencies: MembersDependencies,
  { checkRole, changeable }: MemberRules,
): Command<{ member: string; role: string }, MemberBody> => ({
  summary: 'Changes the role of a member of the staff',
  chatOnly: true,
  args: z.strictObject({ member, role }),
  example: { member: '1234567', role: 'manager' },
  result: memberSchema,
  async run({ member, role }, { actor }) {
    const found = changeable(member, actor)
    checkRole(role, actor)
    await dependencies.members.changeRole(member, role)
    return bodyOf({ ...found, role }, dependencies)
  },
})

const removeMember = (
  dependencies: MembersDependencies,
  { changeable }: MemberRules,
): Command<{ member: string }, MemberBody> => ({
  summary: 'Removes somebody from the staff, at once, with whatever they have open',
  chatOnly: true,
  args: z.strictObject({ member }),
  example: { member: '1234567' },
  result: memberSchema,
  async run({ member }, { actor }) {
    const body = await bodyOf(changeable(member, actor), dependencies)
    await dependencies.members.remove(member)
    return body
  },
})

const bodyOf = async ({ name, role }: Actor, { members, nameOf }: MembersDependencies): Promise<MemberBody> => ({
  member: name,
  name: await nameOf(name),
  role,
  configured: members.isConfigured(name),
})
