import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Chats } from '../../chats/chats.ts'
import type { Authenticate, User } from './authenticate.ts'
import { chatBody, headingOf } from './chat-answer.ts'
import { HttpError } from './http-error.ts'
import type { Throttle } from './throttle.ts'

interface Options {
  chats: Chats
  authenticate: Authenticate
  throttle: Throttle
}

/** What was said before: listed, read and deleted by whoever said it. */
export function chatHistoryRoutes(server: FastifyInstance, { chats, authenticate, throttle }: Options): void {
  const onRequest = throttle.address

  server.get('/chats', { onRequest }, async (request) => {
    const user = await authenticate(request)
    const own = user.isAnonymous ? [] : await chats.of(user.id)
    return { chats: own.map(headingOf) }
  })

  server.get('/chats/:id', { onRequest }, async (request) => {
    const { user, id } = await identify(request)
    const chat = (await chats.find(user.id, id)) ?? refuse()
    return { chat: chatBody(chat, user.id), actions: chat.actions }
  })

  server.delete('/chats/:id', { onRequest }, async (request, reply) => {
    const { user, id } = await identify(request)
    if (!(await chats.remove(user.id, id))) refuse()
    return reply.code(204).send()
  })

  async function identify(request: FastifyRequest): Promise<{ user: User; id: string }> {
    const { data: params } = paramsSchema.safeParse(request.params)
    const user = await authenticate(request, params?.id)
    return { user, id: params?.id ?? refuse() }
  }
}

const paramsSchema = z.object({ id: z.uuid().toLowerCase() })

function refuse(): never {
  throw new HttpError(404, 'There is no such chat')
}
