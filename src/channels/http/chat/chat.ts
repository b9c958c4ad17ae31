import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { withResponse } from '../../../chats/chat.ts'
import type { ChatPlace, Chats } from '../../../chats/chats.ts'
import type { Desk } from '../../../conversation/desk.ts'
import type { Metrics } from '../../../ops/metrics.ts'
import { type ApiRoute, jsonAnswer } from '../api-route.ts'
import { toHttpError } from '../error-answers.ts'
import { errorSchema } from '../error-body.ts'
import { type EventStream, openEventStream, wantsEvents } from '../event-stream.ts'
import { HttpError } from '../http-error.ts'
import type { Authenticate, User } from '../identity/authenticate.ts'
import { promptContent } from '../prompt-content.ts'
import type { Throttle } from '../throttle.ts'
import { type ChatAnswer, chatAnswerSchema, chatBody } from './chat-answer.ts'
import { type ChatRequest, chatRequestSchema, readChatRequest } from './chat-request.ts'
import { type StandingOptions, standingOf } from './chat-standing.ts'

export interface ChatOptions extends StandingOptions {
  desk: Desk
  chats: Chats
  authenticate: Authenticate
  throttle: Throttle
  metrics: Pick<Metrics, 'messages' | 'replySeconds'>
}

const chatApi: ApiRoute = {
  id: 'chat',
  summary: 'A message of a customer, and the answer',
  description:
    'With `Accept: text/event-stream` the answer is a stream of events: `typing`, where it takes a while, and then ' +
    '`message` with the same JSON, or `error` with `status` and `error`.',
  caller: 'customer',
  body: {
    schema: chatRequestSchema,
    examples: { order: { value: { prompt: 'two large margheritas, please' } }, menu: { value: { prompt: '/menu' } } },
  },
  answers: {
    200: {
      description: 'The answer, when its effects are durable',
      content: { 'application/json': chatAnswerSchema, 'text/event-stream': z.string() },
    },
    404: jsonAnswer('The user has no such chat', errorSchema),
  },
}

/**
 * A message of a customer, answered when its effects are durable. Whoever accepts `text/event-stream` gets the events
 * `typing`, where it takes a while, and then `message` with the same answer, or `error`.
 */
export function chatRoute(server: FastifyInstance, options: ChatOptions): void {
  const { authenticate, throttle } = options

  server.post('/chat', { onRequest: throttle.address, config: { api: chatApi } }, async (request, reply) => {
    const message = readChatRequest(request.body)
    const user = await authenticate(request, message.chat_id)
    await throttle.customer(request, user.id)
    const place = await placeOf(user, message, options.chats)
    if (wantsEvents(request))
      return streamAnswer(reply, (onModel) => converse({ user, place, message }, options, onModel))
    return converse({ user, place, message }, options)
  })
}

/** @throws HttpError 404 when the user has no such chat, even if somebody else has */
async function placeOf(user: User, { chat_id: id }: ChatRequest, chats: Chats): Promise<ChatPlace> {
  if (id === undefined) return { chatId: user.isAnonymous ? user.id : randomUUID(), isNew: true }
  const isNew = !(await chats.find(user.id, id))
  if (isNew && !user.isAnonymous) throw new HttpError(404, 'There is no such chat')
  return { chatId: id, isNew }
}

/** What is said, by whom, and in which chat. */
interface Saying {
  user: User
  place: ChatPlace
  message: ChatRequest
}

async function converse(
  { user, place, message: { prompt, message_id: messageId = randomUUID() } }: Saying,
  { desk, chats, metrics, ...standing }: ChatOptions,
  onModel?: () => void,
): Promise<ChatAnswer> {
  const from = { channel: 'web', id: user.id }
  const content = promptContent(prompt)
  const {
    text,
    buttons,
    kept = text,
  } = await counted(metrics, () => desk.handle({ from, messageId, name: user.name, content }, onModel))
  const actions = buttons.flat()
  const chat = await chats.keep(user.id, place, { messageId, prompt, response: kept, actions })
  const seen = kept === text ? chat : withResponse(chat, messageId, text)
  return { response: text, actions, ...(await standingOf(user.id, standing)), chat: chatBody(seen, user.id) }
}

/** Begins to stream only when there is something to wait for: what is refused at once is refused by its status. */
async function streamAnswer(
  reply: FastifyReply,
  answer: (onModel: () => void) => Promise<ChatAnswer>,
): Promise<FastifyReply> {
  let stream: EventStream | null = null
  const open = () => (stream ??= openEventStream(reply))
  try {
    const answered = await answer(() => open().send('typing', {}))
    open().send('message', answered)
  } catch (error) {
    if (!stream) throw error
    const { status, message } = toHttpError(error)
    open().send('error', { status, error: message })
  }
  open().end()
  return reply
}

async function counted<T>({ messages, replySeconds }: ChatOptions['metrics'], work: () => Promise<T>): Promise<T> {
  const stopTimer = replySeconds.startTimer({ channel: 'web' })
  let outcome = 'try-again'
  try {
    const done = await work()
    outcome = 'handled'
    return done
  } finally {
    stopTimer()
    messages.inc({ channel: 'web', outcome })
  }
}
