import type { Api } from 'grammy'
import type { Logger } from 'pino'
import { describeFault } from './describe-fault.ts'
import { customersCommands } from './features/commands.ts'
import type { CommandMenu } from './staff/menus.ts'

/** Puts the commands into Telegram's menus; without them the bot works as well. Never rejects. */
export async function registerCommands(
  api: Api,
  menus: readonly CommandMenu[],
  { logger, signal }: { logger: Logger; signal: Parameters<Api['getMe']>[0] },
): Promise<void> {
  const everybody: CommandMenu = { scope: { type: 'default' }, commands: customersCommands }
  for (const { scope, commands } of [everybody, ...menus]) {
    try {
      await api.setMyCommands(commands, { scope }, signal)
    } catch (error) {
      // A member who has not begun a chat with the bot has none to put a menu into.
      logger.warn({ fault: describeFault(error), scope: scope.type }, 'commands could not be registered')
    }
  }
}
