import type { FastifyReply, FastifyRequest } from 'fastify'

/** Server-sent events (WHATWG HTML, "Server-sent events"). */
export interface EventStream {
  /** @param data anything that JSON can say */
  send(event: string, data: unknown): void
  end(): void
}

export const wantsEvents = ({ headers: { accept = '' } }: FastifyRequest): boolean =>
  /(^|,)\s*text\/event-stream\s*(;|,|$)/i.test(accept)

/** From here on the answer is a stream: its status is 200, and what goes wrong is an event. */
export function openEventStream(reply: FastifyReply): EventStream {
  reply.header('content-type', 'text/event-stream; charset=utf-8')
  // A proxy that collects an answer before it sends it on would collect for ever.
  reply.header('x-accel-buffering', 'no')
  // A connection that is kept alive for another request would hold up a server that closes.
  reply.header('connection', 'close')
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  reply.hijack()
  return {
    send: (event, data) => void raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => void raw.end(),
  }
}
