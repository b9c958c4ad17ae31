import { createHash, randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { settledWithin } from '../concurrency/settled-within.ts'
import type { Actor } from './actor.ts'
import { type Command, CommandError, type CommandFailure } from './commands/command.ts'
import type { Commands } from './commands/commands.ts'
import { explainArguments, inPlainWords } from './explain-arguments.ts'
import { mayNotRun, type Permissions } from './permissions.ts'

/** What somebody wants done. */
export interface CommandRequest {
  actor: Actor
  command: string
  args: unknown
  /** The same for a request that comes again: it is done once. */
  idempotencyKey: string | null
}

export type Refusal = 'unknown-command' | 'not-allowed' | 'bad-arguments' | CommandFailure

export type Outcome =
  | { state: 'done'; result: unknown }
  | { state: 'refused'; why: Refusal; message: string }
  /** For no fault of the request. */
  | { state: 'failed' }

/** A command that was asked for, by an id under which its outcome can be asked for later. */
export interface Call {
  id: string
  command: string
  /** null: it still runs. */
  outcome: Outcome | null
}

export interface CommandDesk {
  /** Has it done, and waits for the outcome as long as the patience lasts. */
  run(request: CommandRequest): Promise<Call>
  /** A call of the same actor, of the last day, and not before very many others; null: there is none of this id. */
  find(actor: Actor, id: string): Call | null
}

interface Options {
  commands: Commands
  /** As the file says it now. */
  permissions: () => Permissions
  logger: Logger
  /** In milliseconds. */
  patience?: number
}

interface Kept extends Call {
  actor: string
  /** What was asked for under the idempotency key: another request must not have its answer. */
  asked: string
  settled: Promise<void>
}

const dayMs = 86_400_000
/** Of outcomes, as long as they are in JSON: some list all there is. */
const mostLength = 8 * 1024 * 1024
/** What else there is of a call counts as so much of it. */
const lengthOfCall = 800

/** Recent calls, by their ids or by their idempotency keys. */
const createCalls = () =>
  new LRUCache<string, Kept>({
    ttl: dayMs,
    // By size alone: with a number of entries it takes room for all of them at once.
    maxSize: mostLength,
    sizeCalculation: ({ outcome }) => lengthOfCall + JSON.stringify(outcome).length,
  })

export function createCommandDesk({ commands, permissions, logger, patience = 10_000 }: Options): CommandDesk {
  const calls = createCalls()
  const byKey = createCalls()

  function begin({ actor, command, args, idempotencyKey }: CommandRequest): Kept {
    const id = randomUUID()
    const requestId = requestIdOf(actor, idempotencyKey ?? id)
    const call: Kept = {
      id,
      command,
      outcome: null,
      actor: actor.name,
      asked: askedFor(command, args),
      settled: Promise.resolve(),
    }
    call.settled = perform(command, args, { actor, requestId }).then((outcome) => {
      call.outcome = outcome
      keepAnew(calls, id, call)
      if (mayBeTriedAgain(outcome)) byKey.delete(requestId)
      else if (idempotencyKey !== null) keepAnew(byKey, requestId, call)
      audit(actor, call)
    })
    calls.set(id, call)
    if (idempotencyKey !== null) byKey.set(requestId, call)
    return call
  }

  async function perform(name: string, args: unknown, by: { actor: Actor; requestId: string }): Promise<Outcome> {
    const command = commands.get(name)
    if (!command) return refused('unknown-command', noSuchCommand(by.actor))
    if (!permissions().mayRun(by.actor.role, name)) return refused('not-allowed', mayNotRun(by.actor, name))
    if (!isFor(by.actor, command)) return refused('not-allowed', notHere(by.actor, name))
    const parsed = command.args.safeParse(args ?? {}, { error: inPlainWords })
    if (!parsed.success) return refused('bad-arguments', explainArguments(parsed.error))
    try {
      return { state: 'done', result: await command.run(parsed.data, by) }
    } catch (error) {
      if (error instanceof CommandError) return refused(error.failure, error.message)
      logger.error({ err: error, command: name }, 'a command failed')
      return { state: 'failed' }
    }
  }

  function noSuchCommand(actor: Actor): string {
    const { mayRun } = permissions()
    const offered = [...commands].filter(([name, command]) => isFor(actor, command) && mayRun(actor.role, name))
    if (offered.length === 0) return `There is no such command, and the role ${actor.role} may run none`
    return `There is no such command; there are: ${offered.map(([name]) => name).join(', ')}`
  }

  function audit({ kind, name, role }: Actor, { id, command, outcome }: Call): void {
    const known = commands.has(command) ? command : 'unknown'
    const why = outcome?.state === 'refused' ? { why: outcome.why } : {}
    logger.info(
      { audit: 'command', actor: name, kind, role, command: known, id, outcome: outcome?.state, ...why },
      'audit',
    )
  }

  return {
    async run(request) {
      const key = request.idempotencyKey
      const known = key === null ? undefined : byKey.get(requestIdOf(request.actor, key))
      if (known && known.asked !== askedFor(request.command, request.args)) {
        const message = 'This Idempotency-Key was used for another request'
        return { id: known.id, command: request.command, outcome: refused('conflict', message) }
      }
      const call = known ?? begin(request)
      await settledWithin(call.settled, patience)
      return call
    },
    find(actor, id) {
      const call = calls.get(id)
      return call?.actor === actor.name ? call : null
    },
  }
}

/** Under the same key: what failed by accident, and what was refused for something that can be put right. */
const mayBeTriedAgain = (outcome: Outcome): boolean =>
  outcome.state === 'failed' || (outcome.state === 'refused' && faultsOfRequest.includes(outcome.why))

const faultsOfRequest: Refusal[] = ['unknown-command', 'not-allowed', 'bad-arguments', 'unfit']

/** Now that it has its outcome it is larger, and a cache measures only what is new to it. */
function keepAnew(calls: LRUCache<string, Kept>, key: string, call: Kept): void {
  calls.delete(key)
  calls.set(key, call)
}

const isFor = ({ kind, isAtBoard }: Actor, { chatOnly }: Command<unknown>): boolean =>
  !chatOnly || (kind === 'person' && !isAtBoard)

/** A board must not have the answer to what its member has asked in a chat. */
const requestIdOf = ({ name, isAtBoard }: Actor, key: string): string => `${isAtBoard ? 'board ' : ''}${name}:${key}`

const notHere = ({ isAtBoard }: Actor, command: string): string =>
  isAtBoard ? 'This is done in a chat with the bot' : `${command} is for people, and not for other services`

const refused = (why: Refusal, message: string): Outcome => ({ state: 'refused', why, message })

/** A hash: arguments may be secrets, which are not kept for as long as a call is. */
const askedFor = (command: string, args: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([command, args ?? {}]))
    .digest('base64')
