import { once } from 'node:events'
import { get } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { aBoard } from '../../../testing/a-board.ts'
import { anOrder } from '../../../testing/an-order.ts'
import { readEvents } from '../../../testing/read-events.ts'
import { startBoard } from '../../../testing/start-board.ts'

type Shop = Awaited<ReturnType<typeof startBoard>>

interface Asked {
  cookie?: string
  origin?: string | null
  body?: unknown
}

async function ask({ url }: Shop, method: string, path: string, { cookie, origin = url, body }: Asked = {}) {
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(cookie !== undefined && { cookie }),
      ...(origin !== null && method !== 'GET' && { origin }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = response.headers.get('content-type')?.startsWith('text/event-stream') ? '' : await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}

const tokenOf = (link: string) => new URL(link).hash.slice(1)

/** The cookie of somebody of this role who has opened the link. */
async function signedIn(shop: Shop, role: string): Promise<string> {
  const { headers } = await ask(shop, 'POST', '/board/session', { body: { token: tokenOf(await shop.link(role)) } })
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}

const accept = { command: 'set_order_status', args: { id: 'A1', status: 'accepted' }, key: 'tap-1' }

test("a link opens a session once, of which a script can't read the cookie, and whoever looks at the page uses nothing up", async () => {
  const shop = await startBoard()
  const link = await shop.link('owner')
  for (const path of ['/board/', '/board/board.js', '/board/board.css']) {
    expect((await ask(shop, 'GET', path)).status, path).toBe(200)
  }
  expect((await ask(shop, 'GET', '/board')).headers.get('location')).toBe('/board/')
  const body = { token: tokenOf(link) }
  const opened = await ask(shop, 'POST', '/board/session', { body })
  expect(opened.status).toBe(204)
  expect(opened.headers.get('set-cookie')).toMatch(
    /^board_session=[\w-]{43}; Max-Age=604800; Path=\/board; HttpOnly; SameSite=Strict$/,
  )
  expect(await ask(shop, 'POST', '/board/session', { body })).toMatchObject({ status: 401 })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0]
  expect((await ask(shop, 'GET', '/board/session', { cookie })).body).toEqual({
    name: 'Ana of owner',
    role: 'owner',
    commands: ['set_order_status', 'take_back_step', 'set_ready_time', 'mark_out', 'put_back', 'resume_orders'],
    day: true,
    timezone: 'America/Chicago',
  })
})

test('where no customer may chat on the page, the board is there all the same', async () => {
  const shop = await startBoard({ chat: null })
  expect((await ask(shop, 'GET', '/board/')).status).toBe(200)
  for (const path of ['/', '/chat.js', '/index.html']) expect((await ask(shop, 'GET', path)).status).toBe(404)
})

const routes = [
  ['GET', '/board/session', undefined],
  ['GET', '/board/events', undefined],
  ['GET', '/board/day', undefined],
  ['POST', '/board/commands', accept],
] as const

test.each(routes)('%s %s is for those alone who have signed in', async (method, path, body) => {
  const shop = await startBoard()
  const cookie = await signedIn(shop, 'owner')
  expect((await ask(shop, method, path, { body })).status).toBe(401)
  expect((await ask(shop, method, path, { body, cookie: 'board_session=of-nobody' })).status).toBe(401)
  await ask(shop, 'DELETE', '/board/session', { cookie })
  expect((await ask(shop, method, path, { body, cookie })).status).toBe(401)
  const other = await signedIn(shop, 'owner')
  shop.members.clear()
  expect((await ask(shop, method, path, { body, cookie: other })).status).toBe(401)
})

test.each([
  ['owner', { 'GET /board/events': 200, 'GET /board/day': 200, 'POST /board/commands': 200 }],
  ['kitchen', { 'GET /board/events': 200, 'GET /board/day': 403, 'POST /board/commands': 200 }],
  ['courier', { 'GET /board/events': 200, 'GET /board/day': 403, 'POST /board/commands': 403 }],
  ['guest', { 'GET /board/events': 403, 'GET /board/day': 403, 'POST /board/commands': 403 }],
])('the role %s may what the permissions say', async (role, expected) => {
  const shop = await startBoard()
  await shop.orders.place(anOrder({ id: 'A1' }))
  const cookie = await signedIn(shop, role)
  const got: Record<string, number> = {}
  for (const [method, path, body] of routes.slice(1)) {
    got[`${method} ${path}`] = (await ask(shop, method, path, { body, cookie })).status
  }
  expect(got).toEqual(expected)
})

test.each([
  ['POST', '/board/session'],
  ['POST', '/board/commands'],
  ['DELETE', '/board/session'],
])('%s %s is refused where another site asks, or nobody says who', async (method, path) => {
  const shop = await startBoard()
  await shop.orders.place(anOrder({ id: 'A1' }))
  const cookie = await signedIn(shop, 'owner')
  const body = path === '/board/session' ? { token: tokenOf(await shop.link('owner')) } : accept
  for (const origin of ['https://evil.example', 'null', `${shop.url}.evil.example`, null]) {
    expect((await ask(shop, method, path, { cookie, origin, body: method === 'POST' ? body : undefined })).status).toBe(
      403,
    )
  }
  expect((await ask(shop, 'GET', '/board/session', { cookie })).status).toBe(200)
  expect((await shop.orders.find('A1'))?.status).toBe('placed')
})

test("a tap is done once however often it is sent, and what can't be done is said", async () => {
  const shop = await startBoard()
  await shop.orders.place(anOrder({ id: 'A1' }))
  const cookie = await signedIn(shop, 'kitchen')
  const tap = (body: unknown) => ask(shop, 'POST', '/board/commands', { cookie, body })
  expect([(await tap(accept)).status, (await tap(accept)).status]).toEqual([200, 200])
  expect((await shop.orders.find('A1'))?.status).toBe('accepted')
  expect(await tap({ ...accept, key: 'tap-2', args: { id: 'A1', status: 'done' } })).toMatchObject({ status: 409 })
  expect(await tap({ ...accept, key: 'tap-3', args: { id: 'ZZZ', status: 'done' } })).toMatchObject({ status: 404 })
  expect(await tap({ ...accept, key: 'tap-4', command: 'nothing' })).toMatchObject({ status: 422 })
  for (const body of [{}, { ...accept, key: '' }, { ...accept, more: 1 }, { ...accept, args: [] }, 'text', null]) {
    expect((await tap(body)).status).toBe(422)
  }
})

/** Reads a board's events from the wire until the test ends, or until it is cut. */
async function listen({ url }: Shop, cookie: string, since: string | null = null) {
  const board = aBoard()
  const headers = { cookie, ...(since !== null && { 'last-event-id': since }) }
  const stream = await readEvents(`${url}/board/events`, headers, board.send)
  onTestFinished(stream.cut)
  return { board, ...stream }
}

test('nobody has at a board what is for a chat alone, such as the codes of shared accounts, whatever the role', async () => {
  const shop = await startBoard()
  const cookie = await signedIn(shop, 'owner')
  const read = { command: 'read_password', args: { password: 'Deliveries' }, key: 'tap-1' }
  expect(await ask(shop, 'POST', '/board/commands', { cookie, body: read })).toMatchObject({
    status: 403,
    body: { error: 'This is done in a chat with the bot' },
  })
})

test('a board that was cut off goes on where it was, and misses and doubles nothing', async () => {
  const shop = await startBoard()
  const cookie = await signedIn(shop, 'kitchen')
  await shop.orders.place(anOrder({ id: 'A1' }))
  const first = await listen(shop, cookie)
  expect(first.type).toContain('text/event-stream')
  await expect.poll(first.board.statuses).toEqual({ A1: 'placed' })
  await shop.orders.place(anOrder({ id: 'A2' }))
  await expect.poll(first.board.statuses).toEqual({ A1: 'placed', A2: 'placed' })
  first.cut()
  await shop.orders.place(anOrder({ id: 'A3' }))
  await shop.orders.changeStatus('A1', { to: 'accepted', by: 'bo', at: new Date() })
  const second = await listen(shop, cookie, first.board.lastId())
  await expect.poll(second.board.statuses).toEqual({ A3: 'placed', A1: 'accepted' })
  expect(second.board.received.join('').match(/^event: ticket$/gm)).toHaveLength(2)
})

test('a board closes at once when whoever has it open is not welcome any more, and no other does', async () => {
  const shop = await startBoard()
  const owner = await listen(shop, await signedIn(shop, 'owner'))
  const kitchen = await listen(shop, await signedIn(shop, 'kitchen'))
  const leaving = await signedIn(shop, 'courier')
  const courier = await listen(shop, leaving)
  await ask(shop, 'DELETE', '/board/session', { cookie: leaving })
  await courier.ended
  shop.members.set('kitchen', { kind: 'person', name: 'kitchen', role: 'guest' })
  await shop.feed.review()
  await kitchen.ended
  await shop.orders.place(anOrder({ id: 'A1' }))
  await expect.poll(owner.board.statuses).toEqual({ A1: 'placed' })
})

test('a server that closes cuts the boards off, and does not wait for one that sleeps', async () => {
  const shop = await startBoard()
  const cookie = await signedIn(shop, 'kitchen')
  const { ended, board } = await listen(shop, cookie)
  const sleeping = await readEvents(`${shop.url}/board/events`, { cookie }, null)
  await expect.poll(() => board.received.length).toBeGreaterThan(0)
  await Promise.all([shop.server.close(), ended])
  sleeping.cut()
})

test('whoever asks for no more than the headers of what happens is told that there is no such thing', async () => {
  const shop = await startBoard()
  const cookie = await signedIn(shop, 'kitchen')
  const { status, headers } = await fetch(`${shop.url}/board/events`, { method: 'HEAD', headers: { cookie } })
  expect([status, headers.get('allow')]).toEqual([405, 'GET'])
})

test('a server that closes cuts off a board that waits until the bot serves', async () => {
  const shop = await startBoard({ isServing: false })
  const cookie = await signedIn(shop, 'kitchen')
  const arrived = once(shop.server.server, 'request')
  const waiting = get(`${shop.url}/board/events`, { headers: { cookie }, agent: false })
  const ended = once(waiting, 'error')
  await arrived
  await Promise.all([shop.server.close(), ended])
})

test('the day is told as texts and as a picture in either theme, for those who may see it', async () => {
  const shop = await startBoard()
  const cookie = await signedIn(shop, 'owner')
  const day = (query: string) => ask(shop, 'GET', `/board/day${query}`, { cookie })
  expect((await day('')).body).toEqual({ lines: ['0 orders, $0.00'], svg: expect.stringMatching(/^<svg .*<\/svg>$/s) })
  expect((await day('?theme=dark')).body.svg).not.toBe((await day('?theme=light')).body.svg)
  expect((await day('?theme=%22/%3E')).status).toBe(422)
})
