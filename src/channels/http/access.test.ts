import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { createSignIns, sessionMs } from '../../board/sign-ins.ts'
import { createLogger } from '../../ops/logger.ts'
import { createCommandDesk } from '../../staff/command-desk.ts'
import { taskCommands } from '../../staff/commands/tasks/task-commands.ts'
import { defaultPermissionsFile, loadPermissions } from '../../staff/permissions.ts'
import { memoryDocumentStore } from '../../testing/memory-document-store.ts'
import { memoryTasks } from '../../testing/memory-tasks.ts'
import { routesOf } from '../../testing/routes-of.ts'
import { startHttpServer } from '../../testing/start-http-server.ts'
import { registerWebhook } from '../telegram/webhook.ts'
import { boardEndpoints } from './board/admission.ts'
import { commandEndpoints } from './commands/commands.ts'
import { taskEndpoints } from './commands/tasks.ts'
import { createKeyCheck } from './identity/api-keys.ts'
import { createTokenCheck } from './identity/id-token.ts'

/** The routes by who may call them. A new one has to be added here. */
const routesFor = {
  everybody: [
    ...['GET /', 'GET /index.html', 'GET /chat.js', 'GET /chat.css', 'GET /embed.js'],
    ...['GET /board', 'GET /board/', 'GET /board/index.html', 'GET /board/board.js', 'GET /board/board.css'],
    ...['GET /menu/photos', 'GET /menu/photos/:file'],
    ...['GET /health', 'GET /health/bot', 'GET /health/bot/brief', 'GET /health/ready'],
    // Whoever signs out, if only of nothing.
    'DELETE /board/session',
  ],
  customer: ['POST /chat', 'GET /chats', 'GET /chats/:id', 'DELETE /chats/:id'],
  service: [...commandEndpoints, ...taskEndpoints],
  staff: [...boardEndpoints, 'GET /board/session'],
  link: ['POST /board/session'],
  telegram: ['POST /telegram/webhook'],
} satisfies Record<string, readonly string[]>

/** Telegram's address says itself what it does not take. */
const refusing = ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => `${method} /telegram/webhook`)

const fileSchema = z.object({
  roles: z.record(z.string(), z.object({ commands: z.array(z.string()), endpoints: z.array(z.string()) })),
})
const { roles } = fileSchema.parse(parse(await readFile(defaultPermissionsFile, 'utf8')))

const secret = 'a secret of the shop, long enough'
const chatId = '4d6f7c9e-0a51-4a6e-8c0e-1f2a3b4c5d6e'

/** The server with all of its routes, and the credentials for them. */
async function start() {
  let now = Date.now()
  const clock = () => new Date(now)
  const commands = new Map(taskCommands({ ...memoryTasks({ clock }), clock }))
  const permitted = await loadPermissions(defaultPermissionsFile, {
    commands: Object.values(roles).flatMap((role) => role.commands),
    endpoints: [...commandEndpoints, ...boardEndpoints, ...taskEndpoints],
    neededRoles: [],
  })
  const permissions = () => permitted
  const commandDesk = createCommandDesk({ commands, permissions, logger: createLogger('silent') })
  const signIns = createSignIns({ store: memoryDocumentStore(), clock })
  const invite = (role: string) => signIns.invite({ member: role, name: role })
  const { server, url, chats } = await startHttpServer({
    chat: {
      by: 'token',
      checkToken: createTokenCheck({ keys: { by: 'secret', secret }, issuer: undefined, audience: undefined }),
    },
    commands: {
      commands,
      commandDesk,
      findService: createKeyCheck(
        Object.keys(roles).map((role) => ({ name: role, role, sha256: hash('sha256', role) })),
      ),
      permissions,
    },
    board: {
      signIns,
      feed: {
        open: async () => undefined,
        async join(_since, { send }) {
          send(': welcome\n\n')
          return () => undefined
        },
        review: async () => undefined,
        tellShop: () => undefined,
        stop: async () => undefined,
      },
      commandDesk,
      commands: [...commands.keys()],
      permissions,
      findMember: async (role) => ({ kind: 'person', name: role, role }),
      day: async () => ({ lines: [], svg: '' }),
      timezone: () => 'America/Chicago',
      isSecure: false,
    },
    extend: (extended) => registerWebhook(extended, ['secret-of-the-webhook'], async () => 'handled'),
  })

  /** The status of a route's answer, of which nothing else is waited for: it may never end. */
  async function statusOf(
    route: string,
    headers: Record<string, string>,
    body: unknown = bodies[route],
  ): Promise<number> {
    const [method = '', path = ''] = route.split(' ')
    const response = await fetch(url + path.replace(':id', chatId), {
      method,
      redirect: 'manual',
      headers: { origin: url, ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    await response.body?.cancel()
    return response.status
  }

  /** The id of a call of the service with this role. */
  async function callOf(role: string): Promise<string> {
    const actor = { kind: 'service', name: role, role } as const
    const { id } = await commandDesk.run({ actor, command: 'list_tasks', args: {}, idempotencyKey: null })
    return id
  }

  async function session(role: string): Promise<Record<string, string>> {
    return { cookie: `board_session=${await signIns.open(await invite(role))}` }
  }

  return {
    server,
    chats,
    statusOf,
    callOf,
    invite,
    session,
    signIns,
    pass: (milliseconds: number) => (now += milliseconds),
  }
}

type Server = Awaited<ReturnType<typeof start>>

const bodies: Record<string, unknown> = {
  'POST /chat': { prompt: 'hello' },
  'POST /enqueue_command': { command: 'nothing' },
  'POST /tasks': { title: 'bake' },
  'PATCH /tasks/:id': { title: 'bake' },
  'POST /board/commands': { command: 'nothing', args: {}, key: 'tap-1' },
  'POST /board/session': { token: 'of-nobody' },
  'POST /telegram/webhook': { update_id: 1 },
}

async function token(username: string, { key = secret, expires = '1h' } = {}): Promise<Record<string, string>> {
  const jwt = new SignJWT({ email: `${username}@example.com`, username }).setProtectedHeader({ alg: 'HS256' })
  return { id_token: await jwt.setExpirationTime(expires).sign(new TextEncoder().encode(key)) }
}

/** The credentials for each group of routes. */
const keysOf = async ({ session }: Server) => ({
  customer: await token('ana'),
  service: { 'x-api-key': 'owner' },
  staff: await session('owner'),
  telegram: { 'x-telegram-bot-api-secret-token': 'secret-of-the-webhook' },
})

type Lock = keyof Awaited<ReturnType<typeof keysOf>>

/** What looks like a credential, and is none. */
async function wrongKeysOf(lock: Lock, server: Server): Promise<Record<string, Record<string, string>>> {
  const { [lock]: _own, ...others } = await keysOf(server)
  const { cookie = '' } = await server.session('owner')
  await server.signIns.close(cookie.replace('board_session=', ''))
  const wrong = {
    customer: {
      forged: await token('ana', { key: 'a secret of somebody else, long enough' }),
      expired: await token('ana', { expires: '-1m' }),
      nonsense: { id_token: '__proto__' },
    },
    service: {
      unknown: { 'x-api-key': 'unknown' },
      hashed: { 'x-api-key': hash('sha256', 'owner') },
      nonsense: { authorization: 'Bearer __proto__' },
    },
    staff: { unknown: { cookie: 'board_session=of-nobody' }, 'signed out': { cookie } },
    telegram: { unknown: { 'x-telegram-bot-api-secret-token': 'secret' } },
  }
  return { none: {}, ...wrong[lock], ...others }
}

test('every route is one that somebody decided who may call', async () => {
  const { server } = await start()
  expect([...Object.values(routesFor).flat(), ...refusing].toSorted()).toEqual(routesOf(server).toSorted())
})

test.each(['customer', 'service', 'staff', 'telegram'] as const)(
  '%s routes take their own credentials, and no others',
  async (lock) => {
    const server = await start()
    const own = (await keysOf(server))[lock]
    const wrong = Object.entries(await wrongKeysOf(lock, server))
    for (const route of routesFor[lock]) {
      expect([401, 403, 405, 500]).not.toContain(await server.statusOf(route, own))
      for (const [name, headers] of wrong) {
        expect([route, name, await server.statusOf(route, headers)]).toEqual([route, name, 401])
      }
    }
  },
)

test("staff's session ends, and so does a link that nobody opened", async () => {
  const { session, invite, statusOf, pass } = await start()
  const [cookie, link] = [await session('owner'), await invite('owner')]
  pass(sessionMs)
  for (const route of routesFor.staff) expect([route, await statusOf(route, cookie)]).toEqual([route, 401])
  for (const token of [link, 'of-nobody']) expect(await statusOf('POST /board/session', {}, { token })).toBe(401)
})

test('each role may call what permissions.yaml says, as a service and as staff', async () => {
  const { session, statusOf } = await start()
  const all = [...routesFor.service, ...boardEndpoints]
  for (const [role, { endpoints }] of Object.entries(roles)) {
    const headers = { 'x-api-key': role, ...(await session(role)) }
    const allowed: string[] = []
    for (const route of all) if ((await statusOf(route, headers)) !== 403) allowed.push(route)
    expect([role, allowed]).toEqual([
      role,
      endpoints.includes('*') ? all : all.filter((each) => endpoints.includes(each)),
    ])
  }
})

test('a chat is not there for another customer', async () => {
  const { chats, statusOf } = await start()
  const said = { messageId: chatId, prompt: 'hello', response: 'Hello', actions: [] }
  await chats.keep('ana', { chatId, isNew: true }, said)
  const [ana, bo] = [await token('ana'), await token('bo')]
  const bodyOf = (route: string) => (route === 'POST /chat' ? { prompt: 'hello', chat_id: chatId } : undefined)
  const about = ['POST /chat', ...routesFor.customer.filter((route) => route.includes(':id'))]
  for (const route of about) expect([route, await statusOf(route, bo, bodyOf(route))]).toEqual([route, 404])
  for (const route of about) expect([200, 204]).toContain(await statusOf(route, ana, bodyOf(route)))
})

test('a call is not there for another service', async () => {
  const { callOf, statusOf } = await start()
  const route = `GET /commands/${await callOf('owner')}`
  expect(await statusOf(route, { 'x-api-key': 'manager' })).toBe(404)
  expect(await statusOf(route, { 'x-api-key': 'owner' })).toBe(200)
})

test('nothing that a cookie allows is done for another site', async () => {
  const { session, statusOf } = await start()
  const cookie = await session('owner')
  const changing = [...routesFor.staff, ...routesFor.link, 'DELETE /board/session'].filter(
    (route) => !route.startsWith('GET'),
  )
  for (const route of changing) {
    for (const origin of ['https://evil.example', 'null', '']) {
      expect([route, await statusOf(route, { ...cookie, origin })]).toEqual([route, 403])
    }
  }
})

test('no body reaches what all objects have in common', async () => {
  const server = await start()
  const { customer, service, staff, telegram } = await keysOf(server)
  for (const text of ['{"__proto__":{"tainted":1}}', '{"constructor":{"prototype":{"tainted":1}}}']) {
    for (const route of Object.keys(bodies)) {
      const headers = { ...customer, ...service, ...staff, ...telegram }
      expect([route, await server.statusOf(route, headers, JSON.parse(text))]).toEqual([route, 400])
    }
  }
  expect({}).not.toHaveProperty('tainted')
})
