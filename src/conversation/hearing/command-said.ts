import { type Command, commands } from '../desk.ts'

type Said = { kind: 'command'; command: Command } | { kind: 'unknown-command'; word: string }

/**
 * The command that a text begins with, even if it is none of ours: "/menu please", "/help@shop_bot"; null: it begins
 * with none.
 */
export function commandSaid(text: string): Said | null {
  const word = /^\s*\/([a-z]\w*)(?:@\w+)?(?:\s|$)/i.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return null
  const command = commands.find((known) => known === word)
  return command ? { kind: 'command', command } : { kind: 'unknown-command', word }
}
