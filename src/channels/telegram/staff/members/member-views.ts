import { InlineKeyboard } from 'grammy'
import type { z } from 'zod'
import type { invitedSchema, MemberBody, membersSchema } from '../../../../staff/commands/members.ts'

export interface MemberView {
  text: string
  reply_markup?: InlineKeyboard
}

const data = (action: string, ...what: string[]) => ['staff', action, ...what].join(':')

/** As much as a message and its buttons hold. */
const mostShown = 50

export function listView({ members, invitations }: z.infer<typeof membersSchema>): MemberView {
  const lines = members.map(({ name, role, configured }) => `${name} – ${role}${configured ? ' (in STAFF)' : ''}`)
  const invited = invitations.map(({ name, role }) => `${name ?? 'Somebody'} – ${role} (invited, not here yet)`)
  const keyboard = new InlineKeyboard()
  for (const { member, name, role, configured } of members.slice(0, mostShown))
    if (!configured) keyboard.text(`${name} – ${role}…`, data('show', member)).row()
  const hint = 'Those named in STAFF are changed only in the settings. /invite Ana kitchen lets somebody in.'
  return { text: [...[...lines, ...invited].slice(0, 2 * mostShown), '', hint].join('\n'), reply_markup: keyboard }
}

export function memberView({ member, name, role }: MemberBody, roles: readonly string[]): MemberView {
  const keyboard = new InlineKeyboard()
  for (const other of roles) if (other !== role) keyboard.text(`Make ${other}`, data('role', member, other)).row()
  return {
    text: `${name} – ${role}`,
    reply_markup: keyboard.text('Remove…', data('ask', member)).text('Back', data('list')),
  }
}

export const removeView = ({ member, name }: MemberBody): MemberView => ({
  text: `Remove ${name} from the staff? They lose commands, board and codes at once.`,
  reply_markup: new InlineKeyboard().text('Remove', data('remove', member)).text('Keep', data('show', member)),
})

export const invitedView = ({ link, role, until }: z.infer<typeof invitedSchema>, name: string | null): MemberView => ({
  text: `${name ?? 'Whoever opens this first'} joins as ${role}. Send them this link; it works once, until ${until}:\n${link}`,
})

/** What is asked of whoever invites without a role; the name is read from it again when a role is tapped. */
export const askRole = {
  view: (name: string | null, roles: readonly string[]): MemberView => {
    const keyboard = new InlineKeyboard()
    for (const role of roles) keyboard.text(role, data('invite', role)).row()
    return {
      text: name === null ? 'Which role will they have?' : `Which role will “${name}” have?`,
      reply_markup: keyboard,
    }
  },
  nameIn: (text: string): string | null => /^Which role will “(.+)” have\?$/s.exec(text)?.[1] ?? null,
}
