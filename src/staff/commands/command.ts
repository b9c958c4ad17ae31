import type { z } from 'zod'
import { SafeError } from '../../ops/describe-error.ts'
import type { Actor } from '../actor.ts'

/** Something that staff and other services can have done. */
export interface Command<Args, Result = unknown> {
  /** One line, for documentation. */
  summary: string
  /** Done in a chat with the bot, and neither for other services nor at a board, whatever the role may. */
  chatOnly?: true
  args: z.ZodType<Args>
  /** Arguments such as somebody might send, for documentation. */
  example: object
  /** What comes of it: what JSON can say. */
  result: z.ZodType<Result>
  /** @throws CommandError when it can't be done */
  run(args: Args, by: Requester): Promise<Result>
}

/** The same command, for a caller whose arguments are still to be checked. */
export function checked<Args, Result>({ run, ...command }: Command<Args, Result>): Command<unknown> {
  return { ...command, run: (given, by) => run(command.args.parse(given), by) }
}

export interface Requester {
  actor: Actor
  /** Names the request, also when it comes again: what is made of it is made once. */
  requestId: string
}

/** Why a command was not done: something is missing, its state forbids it, or the arguments don't fit the shop. */
export type CommandFailure = 'not-found' | 'conflict' | 'unfit'

/** What is said to whoever asked, word for word: no personal data. */
export class CommandError extends SafeError {
  override readonly name = 'CommandError'
  readonly failure: CommandFailure
  constructor(failure: CommandFailure, message: string) {
    super(message)
    this.failure = failure
  }
}
