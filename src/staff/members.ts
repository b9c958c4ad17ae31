import { hashOf, newToken } from '../encryption/tokens.ts'
import type { Actor } from './actor.ts'
import type { Invitation, JoinedMember, MemberList, MemberStore } from './member-list.ts'

/** Who belongs to the staff, by their ids on Telegram: those whom the settings name, and those who came by a link. */
export interface Members {
  /** Resolves when it is known who came by a link; until then there are only those of the settings. */
  open(): Promise<void>
  /** null: they don't. */
  find(telegramId: string): Actor | null
  list(): Actor[]
  /** Whether the settings name them: then nothing else says who they are. */
  isConfigured(telegramId: string): boolean
  /** What those who came by a link are called; null: nobody has said it. */
  nameOf(telegramId: string): string | null
  /** @returns a code that lets one person in, for a day */
  invite(invitation: Pick<Invitation, 'role' | 'name'>): Promise<{ code: string; until: string }>
  /** Those that nobody has used yet. */
  invitations(): Promise<readonly Invitation[]>
  /** What a code lets somebody in as; null: it isn't valid, or no longer is. */
  invitationOf(code: string): Promise<Invitation | null>
  /** Uses the code up; null: it isn't valid, or no longer. Who belongs to the staff already stays as they are. */
  join(code: string, person: Person): Promise<Actor | null>
  /** false: they did not come by a link. */
  changeRole(telegramId: string, role: string): Promise<boolean>
  /** false: they did not come by a link. */
  remove(telegramId: string): Promise<boolean>
}

export interface Member {
  telegramId: string
  role: string
}

/** By what Telegram says of them. */
type Person = Pick<JoinedMember, 'telegramId' | 'name'>

interface Dependencies {
  /** As the owner's settings name them. */
  configured: readonly Member[]
  store: MemberStore
  /** Told when somebody has come, has left or has another role: from then on they are what `find` says. */
  onChange?: (telegramId: string) => Promise<void>
  clock?: () => Date
}

const invitationMs = 24 * 3_600_000
/** One more replaces the oldest. */
const mostInvitations = 50

const nobody: MemberList = { version: 1, members: [], invitations: [] }

export function createMembers({ configured, store, onChange, clock = () => new Date() }: Dependencies): Members {
  const named = new Map(configured.map((member) => [member.telegramId, actorOf(member)]))
  let joined: ReadonlyMap<string, JoinedMember> = new Map()
  let opening: Promise<void> | null = null

  const knowing = ({ members }: MemberList) => {
    joined = new Map(members.map((member) => [member.telegramId, member]))
  }

  const current = (list: MemberList | null) => withoutOver(list ?? nobody, clock())

  async function change<T>(decide: (list: MemberList) => { list: MemberList; result: T }): Promise<T> {
    const { list, result } = await store.change(async (before) => {
      const decided = decide(current(before))
      return { document: decided.list, result: decided }
    })
    knowing(list)
    return result
  }

  /** @param after null: they leave */
  async function put(telegramId: string, after: (member: JoinedMember) => JoinedMember | null): Promise<boolean> {
    await open()
    if (!joined.has(telegramId)) return false
    await change((list) => {
      const members = list.members.map((member) => (member.telegramId === telegramId ? after(member) : member))
      return { list: { ...list, members: members.filter((member) => member !== null) }, result: undefined }
    })
    await onChange?.(telegramId)
    return true
  }

  function open(): Promise<void> {
    opening ??= store.read().then(
      (list) => knowing(list ?? nobody),
      (error: unknown) => {
        opening = null
        throw error
      },
    )
    return opening
  }

  function find(telegramId: string): Actor | null {
    const member = joined.get(telegramId)
    return named.get(telegramId) ?? (member ? actorOf(member) : null)
  }

  return {
    open,
    find,
    list: () => [
      ...named.values(),
      ...[...joined.values()].filter(({ telegramId }) => !named.has(telegramId)).map(actorOf),
    ],
    isConfigured: (telegramId) => named.has(telegramId),
    nameOf: (telegramId) => joined.get(telegramId)?.name ?? null,
    invite: (invitation) =>
      change((list) => {
        const code = newToken(16)
        const until = new Date(clock().getTime() + invitationMs).toISOString()
        const invitations = [...list.invitations, { ...invitation, hash: hashOf(code), until }]
        return { list: { ...list, invitations }, result: { code, until } }
      }),
    invitations: async () => current(await store.read()).invitations,
    invitationOf: async (code) => goodFor(code, current(await store.read())),
    async join(code, person) {
      await open()
      const { telegramId } = person
      const isIn = find(telegramId)
      if (isIn) return isIn
      const isLetIn = await change((list) => letIn(list, code, person, clock()))
      if (isLetIn) await onChange?.(telegramId)
      return find(telegramId)
    },
    changeRole: (telegramId, role) => put(telegramId, (member) => ({ ...member, role })),
    remove: (telegramId) => put(telegramId, () => null),
  }
}

const actorOf = ({ telegramId, role }: Member): Actor => ({ kind: 'person', name: telegramId, role })

/** Without the invitations that are over, and without the oldest of too many. */
function withoutOver({ invitations, ...list }: MemberList, now: Date): MemberList {
  const good = invitations.filter(({ until }) => Date.parse(until) > now.getTime())
  return { ...list, invitations: good.slice(-mostInvitations) }
}

const goodFor = (code: string, { invitations }: MemberList): Invitation | null =>
  invitations.find(({ hash }) => hash === hashOf(code)) ?? null

/** Somebody with a valid code becomes a member, in the role that the code is for. */
function letIn(list: MemberList, code: string, { telegramId, name }: Person, now: Date) {
  const invitation = goodFor(code, list)
  if (!invitation) return { list, result: false }
  const { role } = invitation
  const member = { telegramId, role, name: invitation.name ?? name, since: now.toISOString() }
  return { list: withMember(list, member, invitation), result: true }
}

/** With somebody who has used an invitation up. */
const withMember = (list: MemberList, member: JoinedMember, used: Invitation): MemberList => ({
  ...list,
  members: [...list.members.filter((each) => each.telegramId !== member.telegramId), member],
  invitations: list.invitations.filter((each) => each !== used),
})
