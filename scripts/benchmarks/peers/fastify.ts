import Fastify, { type FastifyReply } from 'fastify'

/** The least that a server can do: it says what it was told, and passes it on to all who listen. */
const server = Fastify()
const listening = new Set<FastifyReply['raw']>()

server.post('/chat', async ({ body }) => body)
server.post('/enqueue_command', async ({ body }) => {
  for (const raw of listening) raw.write(`event: ticket\ndata: ${JSON.stringify(body)}\n\n`)
  return body
})
server.get('/board/events', ({ raw: request }, reply) => {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream' }).write(': welcome\n\n')
  listening.add(reply.raw)
  request.once('close', () => listening.delete(reply.raw))
})

const { PORT, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN } = process.env
await server.listen({ host: '127.0.0.1', port: Number(PORT) })
// As a bot says that it is ready.
await fetch(`${TELEGRAM_API_ROOT}/bot${TELEGRAM_BOT_TOKEN}/setWebhook`, { method: 'POST' })
process.once('SIGTERM', () => process.exit())
