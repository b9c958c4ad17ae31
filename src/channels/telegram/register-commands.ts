import type { Api } from 'grammy'
import type { BotCommandScope } from 'grammy/types'
import type { Logger } from 'pino'
import { describeFault } from './describe-fault.ts'
import { customersCommands } from './features/commands.ts'
import type { CommandMenu } from './staff/menus.ts'

/**
 * Puts the commands into Telegram's menus, and removes the menus of those who have none any more. The bot works without
 * them, so it never rejects.
 */
export function registerCommands(
  api: Api,
  { logger, signal }: { logger: Logger; signal: Parameters<Api['getMe']>[0] },
): (menus: readonly CommandMenu[]) => Promise<void> {
  const everybody: CommandMenu = { scope: { type: 'default' }, commands: customersCommands }
  const up = new Map<string, BotCommandScope>()

  async function tried(scope: BotCommandScope, call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call()
      return true
    } catch (error) {
      // A member who has not begun a chat with the bot has none to put a menu into.
      logger.warn({ fault: describeFault(error), scope: scope.type }, 'commands could not be registered')
      return false
    }
  }

  return async (menus) => {
    const wanted = [everybody, ...menus]
    const isWanted = new Set(wanted.map(({ scope }) => keyOf(scope)))
    for (const [key, scope] of up) {
      if (isWanted.has(key)) continue
      if (await tried(scope, () => api.deleteMyCommands({ scope }, signal))) up.delete(key)
    }
    for (const { scope, commands } of wanted) {
      if (await tried(scope, () => api.setMyCommands(commands, { scope }, signal))) up.set(keyOf(scope), scope)
    }
  }
}

const keyOf = (scope: BotCommandScope): string => JSON.stringify(scope)
