import { type Api, Composer, type Context } from 'grammy'
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

/** Puts the commands into Telegram's menu. */
export async function registerCommands(api: Api, signal: Parameters<Api['getMe']>[0]): Promise<void> {
  const listed = commands.map((command): BotCommand => ({ command, description: descriptions[command] }))
  await api.setMyCommands(listed, undefined, signal)
}
