import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithEngine, stackName } from '../../src/testing/docker/engine.ts'
import { type Edge, startEdge } from './testing/edge.ts'
import { startLoad } from './testing/load.ts'
import type { Seen } from './testing/upstream.ts'

describeWithEngine('while one bot follows another, under load', () => {
  const stack = stackName(afterAll)
  let edge: Edge

  beforeAll(async () => {
    edge = await startEdge(stack, { EDGE_LIMIT_WEBHOOK_PER_SECOND: '5000' })
    return edge.end
  })

  test.each([
    ['blue', 'green'],
    ['green', 'blue'],
  ] as const)('%s hands over to %s, and every POST is answered once', async (from, to) => {
    const old = await edge.upstream(from)
    const next = await edge.upstream(to, { ready: false, serving: false })
    const load = startLoad(edge)
    await load.answered(200)

    await old.behave({ leaving: true })
    await next.behave({ ready: true })
    await old.ended()
    await next.behave({ serving: true })
    await load.answered(200)

    const { ids, failed } = await load.stop()
    expect(failed).toEqual([])
    expect(idsOf(await old.seen(), await next.seen())).toEqual(ids.toSorted())
  })

  test('when a bot is killed, what it had not been sent waits for the next and is answered', async () => {
    const blue = await edge.upstream('blue')
    const load = startLoad(edge)
    await load.answered(200)
    await blue.kill()
    const sentBefore = load.sentSoFar()
    await load.sent(100)
    const green = await edge.upstream('green')
    const { ids, failed } = await load.stop()

    // What had been sent may have been done: an error is better than a second time.
    expect(failed.filter(({ id }) => Number(id) > sentBefore)).toEqual([])
    const seen = idsOf(await blue.seen(), await green.seen())
    expect(seen).toEqual([...new Set(seen)])
    const lost = ids.filter((id) => !seen.includes(id))
    expect(failed.map(({ id }) => id)).toEqual(expect.arrayContaining(lost))
  })
})

const idsOf = (...seen: Seen[][]): unknown[] =>
  seen
    .flat()
    .map(({ headers }) => headers['x-id'])
    .toSorted()
