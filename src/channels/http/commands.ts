import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../staff/actor.ts'
import type { CommandDesk } from '../../staff/command-desk.ts'
import { type Commands, forServices } from '../../staff/commands/commands.ts'
import type { Permissions } from '../../staff/permissions.ts'
import { answerCall } from './answer-call.ts'
import type { FindService } from './api-keys.ts'
import { callApi, enqueueApi, idempotencyKeySchema } from './commands-api.ts'
import { HttpError } from './http-error.ts'
import type { Throttle } from './throttle.ts'

export interface CommandOptions {
  /** For documentation. */
  commands: Commands
  commandDesk: CommandDesk
  findService: FindService
  permissions: () => Permissions
  throttle: Throttle
}

/** The routes that `permissions.yaml` may name. */
export const commandEndpoints = ['POST /enqueue_command', 'GET /commands/:id'] as const
type Endpoint = (typeof commandEndpoints)[number]

const requestSchema = z.strictObject({
  command: z.string().min(1).max(100),
  args: z.record(z.string(), z.unknown()).optional(),
})

/** Other services have something done, and get the outcome in the answer. */
export function commandRoutes(server: FastifyInstance, options: CommandOptions): void {
  const { commands, commandDesk, findService, permissions, throttle } = options
  const offered = forServices(commands)
  const admitted = new WeakMap<FastifyRequest, Actor>()

  /** Before the body is read: a stranger's is none of our business. */
  const admit = (endpoint: Endpoint) => async (request: FastifyRequest) => {
    await throttle.address(request)
    const actor = findService(request)
    if (!actor) throw new HttpError(401, 'Unknown API key', { challenge: 'Bearer' })
    if (!permissions().mayCall(actor.role, endpoint)) {
      throw new HttpError(403, `The role ${actor.role} may not call ${endpoint}`)
    }
    await throttle.customer(request, `service ${actor.name}`)
    admitted.set(request, actor)
  }

  function actorOf(request: FastifyRequest): Actor {
    const actor = admitted.get(request)
    if (!actor) throw new Error('a route without admission')
    return actor
  }

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

function idempotencyKeyOf({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key']
  if (key === undefined) return null
  const { success, data } = idempotencyKeySchema.safeParse(key)
  if (!success) throw new HttpError(422, 'Idempotency-Key must be 1 to 200 visible characters')
  return data
}
