import { Composer, type Context } from 'grammy'
import type { BotCommand } from 'grammy/types'
import { type Command, commands, type IncomingMessage } from '../../../conversation/desk.ts'
import { linkPrefix } from '../../../linking/wish.ts'
import { type Converse, idOfMessage } from '../converse.ts'

const descriptions: Record<Command, string> = {
  start: 'Begin',
  menu: 'What there is',
  cart: 'Your order so far',
  status: 'Where your order is',
  cancel: 'Start over',
  help: 'How to order',
  link: 'Link your account on our page',
  unlink: 'Undo the link',
  mydata: 'What is kept about you',
  forgetme: 'Delete what is kept about you',
}

export function commandsFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  // Looked at once, rather than by each command: most of what customers write is none.
  const withCommand = composer.on(':entities:bot_command')
  for (const command of commands) {
    withCommand.command(command, (context) =>
      converse(context, idOfMessage(context), contentOf(command, context.match)),
    )
  }
  return composer
}

/** A link to the bot brings its code behind "/start": that is said as if it were written. */
function contentOf(command: Command, rest: string): IncomingMessage['content'] {
  const code = command === 'start' && rest.startsWith(linkPrefix) ? rest.slice(linkPrefix.length) : rest
  const isCode = code !== '' && (command === 'link' || code !== rest)
  return isCode ? { kind: 'text', text: `/link ${code}` } : { kind: 'command', command }
}

/** As Telegram's menu lists them. */
export const customersCommands = commands.map(
  (command): BotCommand => ({ command, description: descriptions[command] }),
)
