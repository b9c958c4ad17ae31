import { hash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Update } from 'grammy/types'
import type { Outcome } from './updates.ts'

export const webhookPath = '/telegram/webhook'
const secretHeader = 'x-telegram-bot-api-secret-token'
const bodyLimit = 1024 * 1024

/**
 * The route Telegram delivers to. It answers 200 when an update's effects are durable, and 503 when it had none, so
 * that Telegram, which is the queue in front, delivers it again.
 * @param secrets each is accepted: two, while one replaces the other
 */
export function registerWebhook(
  server: FastifyInstance,
  secrets: readonly string[],
  handle: (update: Update) => Promise<Outcome>,
): void {
  server.register(async (scope) => {
    const isSecret = equalsOneOf(secrets)
    // What is not JSON is no update: 415.
    scope.removeContentTypeParser('text/plain')
    // Before the body is read: a stranger's is none of our business.
    scope.addHook('onRequest', (request, reply, done) => {
      if (isSecret(request.headers[secretHeader])) done()
      else reply.code(401).send({ error: 'Wrong secret token' })
    })
    scope.post(webhookPath, { bodyLimit }, async (request, reply) => {
      if (!isUpdate(request.body)) return reply.code(400).send({ error: 'Not an update' })
      const outcome = await handle(request.body)
      if (outcome === 'try-again')
        return reply.code(503).header('Retry-After', '1').send({ error: 'Please deliver again' })
      return reply.send({ ok: true })
    })
    scope.route({
      method: ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'],
      url: webhookPath,
      handler: (_request, reply) => reply.code(405).header('Allow', 'POST').send({ error: 'Only POST' }),
    })
  })
}

/** As far as it must be one for us to answer for it; a kind that the bot does not use is handled by ignoring it. */
const isUpdate = (body: unknown): body is Update =>
  typeof body === 'object' && body !== null && 'update_id' in body && Number.isSafeInteger(body.update_id)

/** Compares in constant time, whatever the lengths. */
function equalsOneOf(secrets: readonly string[]): (given: unknown) => boolean {
  const digest = (text: string) => hash('sha256', text, 'buffer')
  const expected = secrets.map(digest)
  return (given) => {
    if (typeof given !== 'string') return false
    const found = digest(given)
    return expected.filter((each) => timingSafeEqual(found, each)).length > 0
  }
}
