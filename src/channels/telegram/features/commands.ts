import { Composer, type Context } from 'grammy'
import type { BotCommand } from 'grammy/types'
import { type Command, commands } from '../../../conversation/desk.ts'
import { type Converse, idOfMessage } from '../converse.ts'

const descriptions: Record<Command, string> = {
  start: 'Begin',
  menu: 'What there is',
  cart: 'Your order so far',
  cancel: 'Start over',
  help: 'How to order',
  mydata: 'What is kept about you',
  forgetme: 'Delete what is kept about you',
}

export function commandsFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  for (const command of commands) {
    composer.command(command, (context) => converse(context, idOfMessage(context), { kind: 'command', command }))
  }
  return composer
}

/** As Telegram's menu lists them. */
export const customersCommands = commands.map(
  (command): BotCommand => ({ command, description: descriptions[command] }),
)
