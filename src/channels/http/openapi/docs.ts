import { createReadStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'

/**
 * The document at `/openapi.json`, and for people at `/docs`, where the package that draws it is installed: it is only
 * for development.
 * @param makeDocument called when all routes are there
 */
export function docsRoutes(server: FastifyInstance, makeDocument: () => object): void {
  server.get('/openapi.json', async () => makeDocument())
  const folder = swaggerFolder()
  if (folder === null) return
  server.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  server.get('/docs/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start))
  for (const [name, type] of Object.entries(types)) {
    server.get(`/docs/${name}`, (_request, reply) => reply.type(type).send(createReadStream(join(folder, name))))
  }
}

const types: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

/** null: the package is not installed. */
function swaggerFolder(): string | null {
  try {
    return dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))
  } catch {
    return null
  }
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The API of order-bot</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="api"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`

// No validator badge: it would ask a server on the internet.
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null })
`
