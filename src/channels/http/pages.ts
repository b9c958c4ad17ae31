import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pageFiles } from '../../web/page-files.ts'
import { frameableBy, loadableByOthers } from './security-headers.ts'

interface Pages {
  /** Which of them are open; what is on the board is for those alone who have signed in there. */
  chat: boolean
  board: boolean
  /** The sites that may have the chat page in a frame. */
  embedOrigins: readonly string[]
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/**
 * The chat page at `/`, the board's at `/board/`, and their parts, out of memory: no path is ever looked up on the
 * disk.
 * @throws where one was never built: that must stop the start, not be a page not found
 */
export async function pageRoutes(
  server: FastifyInstance,
  folder: string,
  { chat, board, embedOrigins }: Pages,
): Promise<void> {
  const more: Record<string, Record<string, string>> = {
    'index.html': frameableBy(embedOrigins),
    'embed.js': loadableByOthers,
  }
  const open = [...(chat ? pageFiles.chat : []), ...(board ? pageFiles.board : [])]
  for (const file of open) fileRoute(server, file, await readFile(join(folder, file)), more[file])
  if (board) server.get('/board', (_request, reply) => reply.redirect('/board/', 308))
}

/** A browser may keep it but asks each time, by its tag: a new page never meets an old script. */
function fileRoute(server: FastifyInstance, file: string, content: Buffer, more: Record<string, string> = {}): void {
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'no-cache', ...more }
  for (const path of new Set([file, file.replace(/index\.html$/, '')])) {
    server.get(`/${path}`, (request, reply) => {
      reply.headers(headers)
      // A proxy that compresses may have marked the tag as a weak one.
      if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
      return reply.type(types[extname(file)] ?? 'application/octet-stream').send(content)
    })
  }
}
