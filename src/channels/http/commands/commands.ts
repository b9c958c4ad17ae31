import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import { type Commands, outsideChats } from '../../../staff/commands/commands.ts'
import { HttpError } from '../http-error.ts'
import { answerCall } from './answer-call.ts'
import { callApi, enqueueApi } from './commands-api.ts'
import { idempotencyKeyOf } from './idempotency-key.ts'
import { createServiceAdmission, type ServiceAdmissionOptions } from './service-admission.ts'

export interface CommandOptions extends ServiceAdmissionOptions {
  /** For documentation. */
  commands: Commands
  commandDesk: CommandDesk
}

/** The routes that `permissions.yaml` may name. */
export const commandEndpoints = ['POST /enqueue_command', 'GET /commands/:id'] as const

const requestSchema = z.strictObject({
  command: z.string().min(1).max(100),
  args: z.record(z.string(), z.unknown()).optional(),
})

/** Other services have something done, and get the outcome in the answer. */
export function commandRoutes(server: FastifyInstance, options: CommandOptions): void {
  const { commands, commandDesk } = options
  const offered = outsideChats(commands)
  const { admit, actorOf } = createServiceAdmission(options)

  server.post(
    '/enqueue_command',
    { onRequest: admit('POST /enqueue_command'), config: { api: enqueueApi(offered) } },
    async (request, reply) => {
      const body = requestSchema.safeParse(request.body)
      if (!body.success) throw new HttpError(422, 'The body must be {"command": NAME, "args": {…}}')
      const idempotencyKey = idempotencyKeyOf(request)
      return answerCall(
        reply,
        await commandDesk.run({ actor: actorOf(request), args: undefined, ...body.data, idempotencyKey }),
        504,
      )
    },
  )

  server.get<{ Params: { id: string } }>(
    '/commands/:id',
    { onRequest: admit('GET /commands/:id'), config: { api: callApi(offered) } },
    async (request, reply) => {
      const call = commandDesk.find(actorOf(request), request.params.id)
      if (!call) throw new HttpError(404, 'There is no such call of yours; calls are known for a day')
      return answerCall(reply, call, 202)
    },
  )
}
