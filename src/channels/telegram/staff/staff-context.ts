import { Composer, type Context } from 'grammy'
import type { Actor } from '../../../staff/actor.ts'
import { answerTap } from '../tap.ts'
import type { CommandMenu } from './menus.ts'

/** What a member of the staff sends. */
export type StaffContext = Context & { staff: Actor }

export interface Staff {
  find(telegramId: string): Actor | null
  /** Resolves when `find` knows everybody; not said: it does. */
  open?: () => Promise<void>
  /** How somebody comes onto the staff; not said: not here. */
  entrance?: Composer<Context>
  /** In the order in which they are tried. */
  features: readonly Composer<StaffContext>[]
  /** As they are by now; not said: there are none. */
  menus?: () => CommandMenu[]
}

/** What staff alone can do, tried before what customers can: a member may order, too. */
export function staffFeatures({ find, open, entrance, features }: Staff): Composer<Context> {
  const composer = new Composer<Context>()
  composer.use(async (_, next) => {
    await open?.()
    return next()
  })
  if (entrance) composer.use(entrance)
  const members = composer.filter((context): context is StaffContext => {
    const actor = context.from ? find(String(context.from.id)) : null
    if (actor) Object.assign(context, { staff: actor })
    return actor !== null
  })
  members.on('message::bot_command', ({ message }, next) => {
    if (message.text !== undefined) message.text = message.text.replace(/^\/\w+/, (command) => command.toLowerCase())
    return next()
  })
  for (const feature of features) members.use(feature)
  composer
    .chatType(['group', 'supergroup'])
    .on('callback_query')
    .use((context) => answerTap(context, "These buttons are for the shop's staff."))
  return composer
}
