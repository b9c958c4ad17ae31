import { isButtonValue } from '../../conversation/actions.ts'
import { commands, type IncomingMessage } from '../../conversation/desk.ts'

/** A button's value is a tap on it and "/menu" is the command, whatever stands around them; all else is a text. */
export function promptContent(prompt: string): IncomingMessage['content'] {
  const word = prompt.trim()
  if (isButtonValue(word)) return { kind: 'tap', value: word }
  const command = commands.find((name) => word.toLowerCase() === `/${name}`)
  return command ? { kind: 'command', command } : { kind: 'text', text: prompt }
}
