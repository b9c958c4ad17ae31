import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { BoardFeed } from '../../../board/feed.ts'
import { openEventStream } from '../event-stream.ts'
import type { Admission } from './admission.ts'

/** A board that takes nothing more is cut off, and begins anew when it can. */
const longestBacklog = 1024 * 1024

const sinceSchema = z.object({ since: z.string().max(40).optional() })

/** All that happens on the board, as server-sent events; with `Last-Event-ID`, from there on. */
export function eventsRoute(server: FastifyInstance, { admitTo, isStillWelcome }: Admission, feed: BoardFeed): void {
  const endpoint = 'GET /board/events'
  const open = new Set<ServerResponse>()
  let isClosing = false
  // Not ended: a board that sleeps would not take the end, and the server would wait for it.
  server.addHook('preClose', async () => {
    isClosing = true
    for (const raw of open) raw.destroy()
  })

  // An answer to HEAD would never end.
  const options = { exposeHeadRoute: false, onRequest: admitTo(endpoint) }
  server.get('/board/events', options, async (request, reply) => {
    openEventStream(reply)
    const { raw } = reply
    const close = () => void raw.destroy()
    // Before it joins, which takes until the bot serves.
    open.add(raw)
    raw.once('close', () => open.delete(raw))
    if (isClosing) close()
    const send = (events: string) => {
      if (raw.writableLength > longestBacklog) close()
      else raw.write(events)
    }
    const isWelcome = () => isStillWelcome(request, endpoint)
    const leave = await feed.join(sinceOf(request), { send, isWelcome, close }).catch(() => {
      close()
      return () => {}
    })
    raw.once('close', leave)
    // Gone while it waited.
    if (raw.destroyed) leave()
    return reply
  })
}

/** A browser says it when it connects again by itself, the page when it does. */
function sinceOf({ headers, query }: FastifyRequest): string | null {
  const last = headers['last-event-id']
  if (typeof last === 'string') return last
  return sinceSchema.safeParse(query).data?.since ?? null
}
