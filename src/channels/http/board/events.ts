import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { BoardFeed } from '../../../board/feed.ts'
import { openEventStream } from '../event-stream.ts'
import type { Admission } from './admission.ts'

/** A board that takes nothing more is cut off, and begins anew when it can. */
const longestBacklog = 1024 * 1024
/** So long somebody who is no longer welcome may still see what happens. */
const welcomeMs = 60_000

const sinceSchema = z.object({ since: z.string().max(40).optional() })

/** All that happens on the board, as server-sent events; with `Last-Event-ID`, from there on. */
export function eventsRoute(server: FastifyInstance, { admitTo, isStillWelcome }: Admission, feed: BoardFeed): void {
  const endpoint = 'GET /board/events'
  const open = new Set<ServerResponse>()
  // Not ended: a board that sleeps would not take the end, and the server would wait for it.
  server.addHook('preClose', async () => {
    for (const raw of open) raw.destroy()
  })

  server.get('/board/events', { onRequest: admitTo(endpoint) }, async (request, reply) => {
    openEventStream(reply)
    const { raw } = reply
    const send = (events: string) => {
      if (raw.writableLength > longestBacklog) raw.destroy()
      else raw.write(events)
    }
    const leave = await feed.join(sinceOf(request), send).catch(() => {
      raw.destroy()
      return () => {}
    })
    const watch = setInterval(async () => {
      const welcome = await isStillWelcome(request, endpoint).catch(() => true)
      if (!welcome) raw.destroy()
    }, welcomeMs)
    open.add(raw)
    const end = () => {
      leave()
      clearInterval(watch)
      open.delete(raw)
    }
    raw.once('close', end)
    // Gone while it waited.
    if (raw.destroyed) end()
    return reply
  })
}

/** A browser says it when it connects again by itself, the page when it does. */
function sinceOf({ headers, query }: FastifyRequest): string | null {
  const last = headers['last-event-id']
  if (typeof last === 'string') return last
  return sinceSchema.safeParse(query).data?.since ?? null
}
