import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Chats } from '../../../chats/chats.ts'
import { type ApiRoute, jsonAnswer } from '../api-route.ts'
import { errorSchema } from '../error-body.ts'
import { HttpError } from '../http-error.ts'
import type { Authenticate, User } from '../identity/authenticate.ts'
import type { Throttle } from '../throttle.ts'
import { type ChatList, chatBody, chatListSchema, headingOf, type OneChat, oneChatSchema } from './chat-answer.ts'
import { type StandingOptions, standingOf, stillOffered } from './chat-standing.ts'

interface Options extends StandingOptions {
  chats: Chats
  authenticate: Authenticate
  throttle: Throttle
}

const paramsSchema = z.object({ id: z.uuid().toLowerCase() })

const noSuchChat = { 404: jsonAnswer('The user has no such chat', errorSchema) }
const ofOneChat = { caller: 'customer', params: paramsSchema.shape } as const
const listApi: ApiRoute = {
  id: 'listChats',
  summary: 'The chats of a customer, the most recent first',
  caller: 'customer',
  answers: { 200: jsonAnswer('The chats', chatListSchema) },
}
const readApi: ApiRoute = {
  ...ofOneChat,
  id: 'readChat',
  summary: 'What was said in a chat, the buttons of its last answer, and how the order stands',
  answers: { 200: jsonAnswer('The chat', oneChatSchema), ...noSuchChat },
}
const deleteApi: ApiRoute = {
  ...ofOneChat,
  id: 'deleteChat',
  summary: 'Deletes a chat',
  answers: { 204: { description: 'It is gone' }, ...noSuchChat },
}

/** What was said before: listed, read and deleted by whoever said it. */
export function chatHistoryRoutes(
  server: FastifyInstance,
  { chats, authenticate, throttle, ...standing }: Options,
): void {
  const onRequest = throttle.address

  server.get('/chats', { onRequest, config: { api: listApi } }, async (request): Promise<ChatList> => {
    const user = await authenticate(request)
    await throttle.customer(request, user.id)
    const own = user.isAnonymous ? [] : await chats.of(user.id)
    return { chats: own.map(headingOf) }
  })

  server.get('/chats/:id', { onRequest, config: { api: readApi } }, async (request): Promise<OneChat> => {
    const { user, id } = await identify(request)
    const chat = (await chats.find(user.id, id)) ?? refuse()
    const stands = await standingOf(user.id, standing)
    return { chat: chatBody(chat, user.id), actions: stillOffered(chat.actions, stands), ...stands }
  })

  server.delete('/chats/:id', { onRequest, config: { api: deleteApi } }, async (request, reply) => {
    const { user, id } = await identify(request)
    if (!(await chats.remove(user.id, id))) refuse()
    return reply.code(204).send()
  })

  async function identify(request: FastifyRequest): Promise<{ user: User; id: string }> {
    const { data: params } = paramsSchema.safeParse(request.params)
    const user = await authenticate(request, params?.id)
    await throttle.customer(request, user.id)
    return { user, id: params?.id ?? refuse() }
  }
}

function refuse(): never {
  throw new HttpError(404, 'There is no such chat')
}
