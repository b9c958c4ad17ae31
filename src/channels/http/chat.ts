import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Desk } from '../../conversation/desk.ts'
import type { View } from '../../conversation/view.ts'
import type { Metrics } from '../../ops/metrics.ts'
import { authenticate } from './authenticate.ts'
import { readChatRequest } from './chat-request.ts'
import { promptContent } from './prompt-content.ts'
import { createThrottle, type RateLimit } from './throttle.ts'

export interface ChatOptions {
  desk: Desk
  metrics: Pick<Metrics, 'messages' | 'replySeconds'>
  rateLimit: RateLimit
}

/** What `POST /chat` answers. */
interface ChatAnswer {
  response: string
  /** Sending a value as the prompt is the same as tapping that button. */
  actions: View['buttons'][number]
  chat: { id: string }
}

/** A message of a customer, answered when its effects are durable. */
export async function chatRoute(server: FastifyInstance, { desk, metrics, rateLimit }: ChatOptions): Promise<void> {
  const throttle = await createThrottle(server, rateLimit)

  server.post('/chat', { onRequest: throttle.address }, async (request): Promise<ChatAnswer> => {
    const message = readChatRequest(request.body)
    const from = authenticate(message)
    await throttle.customer(request, from)
    const { text, buttons } = await counted(metrics, () =>
      desk.handle({
        from,
        messageId: message.message_id ?? randomUUID(),
        name: null,
        content: promptContent(message.prompt),
      }),
    )
    return { response: text, actions: buttons.flat(), chat: { id: from.id } }
  })
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
