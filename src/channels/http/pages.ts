import { access } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { frameableBy, loadableByOthers } from './security-headers.ts'

interface Pages {
  /** Which of them are open; what is on the board is for those alone who have signed in there. */
  chat: boolean
  board: boolean
  /** The sites that may have the chat page in a frame. */
  embedOrigins: readonly string[]
}

/** The chat page at `/` and the board's at `/board/`, and what they are made of. */
export async function pageRoutes(
  server: FastifyInstance,
  folder: string,
  { chat, board, embedOrigins }: Pages,
): Promise<void> {
  // A page that was never built must stop the start, not be a page not found.
  await Promise.all(['index.html', 'board/index.html'].map((page) => access(join(folder, page))))
  await server.register(fastifyStatic, {
    root: folder,
    // Only what is there now has a route; no path is looked for on the disk.
    wildcard: false,
    globIgnore: [...(chat ? [] : ['*']), ...(board ? [] : ['board/**'])],
    cacheControl: false,
    // A browser may keep them but asks each time, by their tags: a new page never meets an old script.
    setHeaders(reply, path) {
      reply.header('cache-control', 'no-cache')
      if (path === join(folder, 'index.html')) reply.headers(frameableBy(embedOrigins))
      if (path === join(folder, 'embed.js')) reply.headers(loadableByOthers)
    },
  })
  if (board) server.get('/board', (_request, reply) => reply.redirect('/board/', 308))
}
