import { z } from 'zod'
import type { Command } from '../../../staff/commands/command.ts'
import type { Commands } from '../../../staff/commands/commands.ts'
import { type ApiAnswer, type ApiRoute, jsonAnswer } from '../api-route.ts'
import { errorSchema } from '../error-body.ts'
import { idempotencyKeySchema } from './idempotency-key.ts'

/** A refusal of a call that was begun has the call's id. */
const refusalSchema = errorSchema.extend({ id: z.uuid().optional(), command: z.string().optional() })
const callSchema = refusalSchema.required()
const runningSchema = z.object({ id: z.uuid(), command: z.string(), outcome: z.literal('running') })

const refused = (description: string): ApiAnswer => jsonAnswer(description, refusalSchema)

export const enqueueApi = (commands: Commands): ApiRoute => ({
  id: 'enqueueCommand',
  summary: 'Runs a command, and waits for its outcome',
  caller: 'service',
  headers: { 'Idempotency-Key': idempotencyKeySchema },
  body: {
    schema: unionOf([...commands].map(requestOf)),
    examples: Object.fromEntries(
      [...commands].map(([name, { summary, example }]) => [name, { summary, value: { command: name, args: example } }]),
    ),
  },
  answers: {
    ...outcomes(commands),
    504: jsonAnswer('No answer in time: its outcome can be asked for by the id', callSchema),
  },
})

export const callApi = (commands: Commands): ApiRoute => ({
  id: 'readCommand',
  summary: 'The outcome of a command of the last day',
  caller: 'service',
  params: { id: z.string() },
  answers: { ...outcomes(commands), 202: jsonAnswer('It still runs', runningSchema) },
})

const outcomes = (commands: Commands): ApiRoute['answers'] => ({
  200: jsonAnswer('It is done', unionOf([...commands].map(resultOf))),
  403: refused('The role of the key may not do this'),
  404: refused('What it is about is not there'),
  409: refused('The state of things does not allow it'),
  422: refused("The command is not known, or its arguments are wrong or don't fit the shop"),
  503: {
    ...refused('It failed for no fault of the request'),
    headers: { 'Retry-After': 'In seconds: when to try again' },
  },
})

const requestOf = ([name, { args, summary }]: [string, Command<unknown>]) =>
  z
    .strictObject({ command: z.literal(name), args: args.safeParse({}).success ? args.optional() : args })
    .describe(summary)

const resultOf = ([name, { result }]: [string, Command<unknown>]) =>
  z.object({ id: z.uuid(), command: z.literal(name), outcome: z.literal('done'), result })

/** One of them, by its command. */
function unionOf(variants: z.core.$ZodTypeDiscriminable[]): z.ZodType {
  const [first, ...others] = variants
  if (!first) return z.never()
  return z.discriminatedUnion('command', [first, ...others]).meta({ discriminator: { propertyName: 'command' } })
}
