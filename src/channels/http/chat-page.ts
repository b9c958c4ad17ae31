import { access } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The chat page at `/`, and what it is made of. */
export async function chatPageRoutes(server: FastifyInstance, folder: string): Promise<void> {
  // A page that was never built must stop the start, not be a page not found.
  await access(join(folder, 'index.html'))
  await server.register(fastifyStatic, {
    root: folder,
    // Only what is there now has a route; no path is looked for on the disk.
    wildcard: false,
    cacheControl: false,
    // A browser may keep them but asks each time, by their tags: a new page never meets an old script.
    setHeaders: (reply) => reply.header('cache-control', 'no-cache'),
  })
}
