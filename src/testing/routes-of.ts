import type { FastifyInstance } from 'fastify'

/**
 * Each route of a server, as in `GET /chats/:id`, from what its router prints: a tree in which a branch goes on from
 * the end of its parent.
 */
export function routesOf(server: FastifyInstance): string[] {
  const parents: string[] = []
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, part, methods = ''] = /^((?:│? +)*)[├└]── (\S+)(?: \(([^)]*)\))?$/.exec(line) ?? []
      if (indent === undefined || part === undefined) return []
      const depth = indent.length / 4
      const path = `${parents[depth - 1] ?? ''}${part}`
      parents[depth] = path
      return methods.split(', ').flatMap((method) => (method === '' || method === 'HEAD' ? [] : [`${method} ${path}`]))
    })
}
