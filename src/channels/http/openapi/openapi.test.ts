import { expect, test } from 'vitest'
import { z } from 'zod'
import { memoryCommands } from '../../../testing/memory-commands.ts'
import { deliMenu } from '../../../testing/menu.ts'
import { routesOf } from '../../../testing/routes-of.ts'
import { startHttpServer } from '../../../testing/start-http-server.ts'

/** Not for others: pages, the document itself, and what only the proxy asks. */
const unpublished = [
  'GET /',
  'GET /index.html',
  'GET /chat.js',
  'GET /embed.js',
  'GET /chat.css',
  'GET /health/ready',
  'GET /health/bot/brief',
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/start.js',
  'GET /docs/swagger-ui.css',
  'GET /docs/swagger-ui-bundle.js',
]

const documentSchema = z.object({
  openapi: z.literal('3.1.1'),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string(), security: z.unknown() }))),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
})

const { commands: allCommands } = memoryCommands({ menu: () => deliMenu() })

async function start(chat?: Parameters<typeof startHttpServer>[0]) {
  const commands = {
    commands: allCommands,
    commandDesk: { run: () => Promise.reject(new Error('not asked')), find: () => null },
    findService: () => null,
    permissions: () => ({ version: '', roles: [], mayRun: () => true, mayCall: () => true }),
  }
  const { server, url } = await startHttpServer({ docs: true, commands, ...chat })
  const text = await (await fetch(`${url}/openapi.json`)).text()
  return { server, url, text, document: documentSchema.parse(JSON.parse(text)) }
}

test('every route of the server is in the document, and nothing else', async () => {
  const { server, document } = await start()
  const said = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  expect([...said, ...unpublished].toSorted()).toEqual(routesOf(server).toSorted())
})

test('the document refers to nothing that it does not have', async () => {
  const { text, document } = await start()
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
  expect(names).toContain('Order')
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(names))
})

test('a customer signs in where the server asks for it, and only there', async () => {
  const open = await start()
  const closed = await start({ chat: { by: 'token', checkToken: () => Promise.reject(new Error('not asked')) } })
  expect(open.document.paths['/chat']?.post?.security).toEqual([])
  expect(closed.document.paths['/chat']?.post?.security).toEqual([{ idToken: [] }, { bearerToken: [] }])
})

test.each([...allCommands])('the example of %s is one', (_, { args, example }) => {
  expect(args.safeParse(example).error).toBeUndefined()
})

test('where it is not wanted there is no document and no page', async () => {
  const { url } = await startHttpServer()
  for (const path of ['/openapi.json', '/docs']) expect((await fetch(url + path)).status).toBe(404)
})
