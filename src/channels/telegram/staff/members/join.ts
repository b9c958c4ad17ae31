import { Composer, type Context, InlineKeyboard } from 'grammy'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { invitationPrefix, longestMemberName } from '../../../../staff/commands/members.ts'
import type { Members } from '../../../../staff/members.ts'
import { beginning } from '../../../../text/shortened.ts'
import { answerTap, replaceText } from '../../tap.ts'

export interface JoinDependencies {
  members: Members
  shopName: () => string
  /** Says it to whoever owns the shop. */
  tellOwners: (text: string) => Promise<void>
  logger: Logger
}

const mostMisses = 5
const missesMs = 10 * 60_000

const stale = 'This invitation is no longer valid: it was used, or is older than a day. Please ask for another one.'

/** A link of `/invite`, opened by whoever it was sent to: they are asked whether they mean it, and join the staff. */
export function joinFeature({ members, shopName, tellOwners, logger }: JoinDependencies): Composer<Context> {
  const composer = new Composer<Context>()
  const own = composer.chatType('private')
  const misses = new LRUCache<number, number>({ max: 1_000, ttl: missesMs })

  own.command('start', async (context, next) => {
    if (!context.match.startsWith(invitationPrefix)) return next()
    const code = context.match.slice(invitationPrefix.length)
    const member = members.find(String(context.from.id))
    if (member) return void (await context.reply(`You are on the staff already: ${member.role}.`))
    if ((misses.get(context.from.id) ?? 0) >= mostMisses)
      return void (await context.reply('That was tried too often. Please wait ten minutes.'))
    const invitation = await members.invitationOf(code)
    if (!invitation) {
      misses.set(context.from.id, (misses.get(context.from.id) ?? 0) + 1)
      return void (await context.reply(stale))
    }
    const keyboard = new InlineKeyboard().text('Join', `join-staff:${code}`).text('Not now', 'join-staff')
    const question = `You are invited to the staff of ${shopName()}: ${invitation.role}. Will you join? The owner will see your name.`
    await context.reply(question, { reply_markup: keyboard })
  })

  own.callbackQuery(/^join-staff(?::([\w-]+))?$/, async (context) => {
    void answerTap(context)
    const [, code] = context.match
    if (code === undefined) return replaceText(context, 'You have not joined. The link is good for a day.')
    const { id, first_name } = context.from
    const isIn = members.find(String(id)) !== null
    const member = await members.join(code, { telegramId: String(id), name: beginning(first_name, longestMemberName) })
    const outcome = member ? 'done' : 'refused'
    logger.info(
      { audit: 'command', actor: String(id), kind: 'person', role: member?.role, command: 'join_staff', outcome },
      'audit',
    )
    await replaceText(context, member ? welcome(member.role) : stale)
    if (!member || isIn) return
    const name = members.nameOf(member.name) ?? first_name
    await tellOwners(`${name} has joined the staff: ${member.role}. /staff shows who is in.`)
  })

  return composer
}

const welcome = (role: string): string =>
  `You are on the staff: ${role}. What you can do here is in the menu beside the field you write in.`
