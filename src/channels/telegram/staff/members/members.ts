import { Composer } from 'grammy'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { invitedSchema, longestMemberName, memberSchema, membersSchema } from '../../../../staff/commands/members.ts'
import type { Members } from '../../../../staff/members.ts'
import { mayNotRun, type Permissions } from '../../../../staff/permissions.ts'
import { noPreview } from '../../no-preview.ts'
import { answerTap, replaceText } from '../../tap.ts'
import { rolesOfPeople } from '../menus.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'
import { askRole, invitedView, listView, type MemberView, memberView, removeView } from './member-views.ts'

export interface MembersFeatureDependencies {
  commandDesk: CommandDesk
  permissions: () => Permissions
  members: Pick<Members, 'isConfigured'>
  /** A moment as the shop's clock says it. */
  timeInShop: (at: string) => string
}

/** `/invite` and `/staff`: who belongs to the staff. Only in one's own chat, since anyone who has a link can use it. */
export function membersFeature(dependencies: MembersFeatureDependencies): Composer<StaffContext> {
  const { commandDesk, members, permissions, timeInShop } = dependencies
  const roles = () => rolesOfPeople(permissions())
  const composer = new Composer<StaffContext>()
  const run = runCommands(commandDesk)
  const list = (context: StaffContext) => run(context, 'list_members', {}, membersSchema)

  async function showList(context: StaffContext, show: Show): Promise<void> {
    const all = await list(context)
    if (all) await show(context, listView(all))
  }

  /** Somebody who may still be decided about; else the list, as it is by now. */
  async function showMember(context: StaffContext, id: string, view: typeof removeView): Promise<void> {
    const all = await list(context)
    const member = all?.members.find((each) => each.member === id && !each.configured)
    if (all) await edit(context, member ? view(member) : listView(all))
  }

  async function invite(context: StaffContext, role: string, name: string | null): Promise<void> {
    const invited = await run(context, 'invite_member', { role, name }, invitedSchema)
    if (invited) await reply(context, invitedView({ ...invited, until: timeInShop(invited.until) }, name))
  }

  const own = composer.chatType('private')

  own.command('invite', async (context) => {
    const { name, role } = inviteeIn(context.match, roles())
    const mayInvite = permissions().mayRun(context.staff.role, 'invite_member')
    if (!mayInvite) await context.reply(`${mayNotRun(context.staff, 'invite_member')}.`)
    else if (name !== null && name.length > longestMemberName) await context.reply('That is too long for a name.')
    else if (role === null) await reply(context, askRole.view(name, roles()))
    else await invite(context, role, name)
  })
  own.command(['staff', 'members'], (context) => showList(context, reply))
  composer.command(['invite', 'staff', 'members'], (context) => context.reply('Ask me that in our own chat.'))

  own.callbackQuery(/^staff:(\w+)(?::([^:]+))?(?::([^:]+))?$/, async (context) => {
    void answerTap(context)
    const [, action, what = '', role = ''] = context.match
    switch (action) {
      case 'list':
        return showList(context, edit)
      case 'show':
        return showMember(context, what, (member) => memberView(member, roles()))
      case 'ask':
        return showMember(context, what, removeView)
      case 'invite':
        return invite(context, what, askRole.nameIn(context.callbackQuery.message?.text ?? ''))
      case 'role':
        if (await run(context, 'change_role', { member: what, role }, memberSchema)) await showList(context, edit)
        return
      case 'remove':
        if (await run(context, 'remove_member', { member: what }, memberSchema)) await showList(context, edit)
    }
  })

  // Before what is kept of them as a customer.
  own.command(['mydata', 'forgetme'], async (context, next) => {
    const { name, role } = context.staff
    const hold = members.isConfigured(name)
      ? "That is in the shop's settings, and stays there whatever is deleted here."
      : 'Your Telegram id, your name and your role are kept for that; /forgetme ends it.'
    await context.reply(`You are on the staff: ${role}. ${hold}`)
    return next()
  })

  return composer
}

type Show = (context: StaffContext, view: MemberView) => Promise<void>

const reply: Show = async (context, { text, ...options }) => {
  await context.reply(text, { ...options, ...noPreview })
}

const edit: Show = (context, { text, ...options }) => replaceText(context, text, options)

/** "Ana kitchen" and "kitchen Ana": the role is the last or the first word, if it is one. */
export function inviteeIn(text: string, roles: readonly string[]): { name: string | null; role: string | null } {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const roleAt = (index: number) => roles.find((role) => role === words.at(index)?.toLowerCase()) ?? null
  const last = roleAt(-1)
  const role = last ?? roleAt(0)
  const isFirst = last === null && role !== null
  const rest = words.slice(isFirst ? 1 : 0, last === null ? undefined : -1)
  return { name: rest.join(' ') || null, role }
}
