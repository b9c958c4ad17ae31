import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import { HttpError } from '../http-error.ts'
import { resultOf } from './answer-call.ts'
import { idempotencyKeyOf } from './idempotency-key.ts'
import { createServiceAdmission, type ServiceAdmissionOptions } from './service-admission.ts'
import { changeTaskApi, createTaskApi, deleteTaskApi, listTasksApi, readTaskApi } from './tasks-api.ts'

interface Options extends ServiceAdmissionOptions {
  commandDesk: CommandDesk
}

/** The routes that `permissions.yaml` may name. */
export const taskEndpoints = [
  'POST /tasks',
  'GET /tasks',
  'GET /tasks/:id',
  'PATCH /tasks/:id',
  'DELETE /tasks/:id',
] as const
type Endpoint = (typeof taskEndpoints)[number]

/** The tasks of staff, for other services: each route is a command. */
export function taskRoutes(server: FastifyInstance, options: Options): void {
  const { admit, actorOf } = createServiceAdmission(options)
  const admitTo = (endpoint: Endpoint) => admit(endpoint)

  const run = async (request: FastifyRequest, command: string, args: unknown, idempotencyKey: string | null = null) =>
    resultOf(await options.commandDesk.run({ actor: actorOf(request), command, args, idempotencyKey }))

  server.post('/tasks', { onRequest: admitTo('POST /tasks'), config: { api: createTaskApi } }, async (request, reply) =>
    reply.code(201).send(await run(request, 'create_task', request.body ?? {}, idempotencyKeyOf(request))),
  )

  server.get('/tasks', { onRequest: admitTo('GET /tasks'), config: { api: listTasksApi } }, (request) =>
    run(request, 'list_tasks', request.query),
  )

  server.get('/tasks/:id', { onRequest: admitTo('GET /tasks/:id'), config: { api: readTaskApi } }, (request) =>
    run(request, 'read_task', { id: idOf(request) }),
  )

  server.patch('/tasks/:id', { onRequest: admitTo('PATCH /tasks/:id'), config: { api: changeTaskApi } }, (request) => {
    const { body } = request
    if (typeof body !== 'object' || body === null || Array.isArray(body) || 'id' in body)
      throw new HttpError(422, 'The body must be an object with what is to be changed')
    return run(request, 'change_task', { ...body, id: idOf(request) })
  })

  server.delete(
    '/tasks/:id',
    { onRequest: admitTo('DELETE /tasks/:id'), config: { api: deleteTaskApi } },
    async (request, reply) => {
      await run(request, 'delete_task', { id: idOf(request) })
      return reply.code(204).send()
    },
  )
}

/** What is no number of a task is left to the command, which says so. */
function idOf({ params }: FastifyRequest): number {
  const id = typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : ''
  return /^\d{1,9}$/.test(id) ? Number(id) : Number.NaN
}
