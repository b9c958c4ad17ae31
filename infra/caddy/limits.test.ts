import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithEngine, stackName } from '../../src/testing/docker/engine.ts'
import { type Edge, startEdge } from './testing/edge.ts'
import { scoreOf } from './testing/observatory.ts'

const limits = {
  EDGE_LIMIT_WEBHOOK_PER_SECOND: '2',
  EDGE_LIMIT_COMMANDS_PER_MINUTE: '3',
  EDGE_LIMIT_CHAT_PER_MINUTE: '4',
  EDGE_LIMIT_OTHER_PER_MINUTE: '5',
}

describeWithEngine('limits by address', () => {
  const stack = stackName(afterAll)
  let edge: Edge

  beforeAll(async () => {
    edge = await startEdge(stack, limits)
    await edge.upstream('green')
    return edge.end
  })

  test.each([
    ['/telegram/webhook', 2, 1],
    ['/enqueue_command', 3, 60],
    ['/chat', 4, 60],
  ])('%s takes so many, and says how long to wait', async (path, most, seconds) => {
    const began = performance.now()
    const answers = await Promise.all(
      Array.from({ length: 5 * most }, () => edge.ask(path, { method: 'POST', body: '{}' })),
    )
    // On a crowded machine the burst itself may take longer than a window.
    const windows = Math.ceil((performance.now() - began) / (seconds * 1000))
    const taken = answers.filter(({ status }) => status === 200)
    expect(taken.length).toBeGreaterThanOrEqual(most)
    expect(taken.length).toBeLessThanOrEqual(most * windows)

    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(taken.length + refused.length).toBe(answers.length)
    for (const { headers, body } of refused) {
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(seconds + 1)
      expect(JSON.parse(body)).toEqual({ error: expect.any(String) })
      expect(scoreOf(headers)).toBeGreaterThanOrEqual(100)
    }
  })

  test('whoever says to be somebody else is counted as who it is', async () => {
    const askAs = (address: string) => edge.ask('/nothing', { headers: { 'x-forwarded-for': address } })
    const addresses = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4', '203.0.113.5', '203.0.113.6']
    const statuses: number[] = []
    for (const address of addresses) statuses.push((await askAs(address)).status)
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429])
  })

  test('a new configuration forgets nothing', async () => {
    await edge.configure((text) => `${text}\nhttp://new.test {\n}\n`)
    expect(await edge.caddy('reload', '--config', '/etc/caddy/Caddyfile')).toMatchObject({ status: 0 })
    expect(await edge.ask('/nothing')).toMatchObject({ status: 429 })
  })

  test('its own health is not counted', async () => {
    for (let i = 0; i < 10; i++) expect(await edge.ask('/health/caddy')).toMatchObject({ status: 200 })
  })
})

describeWithEngine('behind another proxy that is trusted', () => {
  const stack = stackName(afterAll)
  let edge: Edge

  beforeAll(async () => {
    edge = await startEdge(stack, {
      ...limits,
      EDGE_TRUSTED_PROXIES: 'private_ranges',
      EDGE_WEBHOOK_NETWORKS: '149.154.160.0/20 91.108.4.0/22',
    })
    return edge.end
  })

  const statusesOf = async (...forwarded: string[]): Promise<number[]> => {
    const statuses: number[] = []
    for (const address of forwarded)
      statuses.push((await edge.ask('/nothing', { headers: { 'x-forwarded-for': address } })).status)
    return statuses
  }
  const allowed = Array(5).fill(404)

  test('each client counts alone, by the address that the proxy adds and not by one that the client made up', async () => {
    const made = (n: number) => `198.51.100.${n}, 203.0.113.7`
    expect(await statusesOf(made(1), made(2), made(3), made(4), made(5), made(6))).toEqual([...allowed, 429])
    expect(await statusesOf('203.0.113.8')).toEqual([404])
  })

  test.each([
    ['2001:db8:1:2:', ['2001:db8:1:2::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::7'], '2001:db8:1:3::1'],
    ['2001:db8:9::', ['2001:db8:9::1', '2001:db8:9::2:1', '2001:db8:9::3:2:1'], '2001:db8:9:1::1'],
  ])('all of the network %s counts together', async (_, [a = '', b = '', c = ''], neighbour) => {
    expect(await statusesOf(a, b, c, a, b, c)).toEqual([...allowed, 429])
    expect(await statusesOf(neighbour)).toEqual([404])
  })

  test('the webhook is for the networks that were named', async () => {
    const bot = await edge.upstream('blue')
    const deliver = (address: string) =>
      edge.ask('/telegram/webhook', { method: 'POST', body: '{}', headers: { 'x-forwarded-for': address } })
    const refused = { status: 403, body: '{"error":"Not allowed"}' }
    expect(await deliver('203.0.113.20')).toMatchObject(refused)
    expect(await deliver('149.154.176.1')).toMatchObject(refused)
    expect(await deliver('149.154.167.197')).toMatchObject({ status: 200 })
    expect(await deliver('91.108.6.1')).toMatchObject({ status: 200 })
    expect((await bot.seen()).map(({ headers }) => headers['x-forwarded-for'])).toEqual([
      '149.154.167.197',
      '91.108.6.1',
    ])
  })
})
