import { Agent } from 'node:https'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithEngine, docker, stackName } from '../../src/testing/docker/engine.ts'
import { type Answer, type Edge, startEdge } from './testing/edge.ts'

describeWithEngine('while one bot hands over to the next', () => {
  const stack = stackName(afterAll)
  let edge: Edge

  beforeAll(async () => {
    edge = await startEdge(stack, { EDGE_LIMIT_WEBHOOK_PER_SECOND: '5000' })
    return edge.end
  })

  test('every POST is answered, and none is seen twice', async () => {
    const blue = await edge.upstream('blue')
    const green = await edge.upstream('green', { ready: false, serving: false })
    const load = startLoad(edge)
    await load.answered(300)

    await blue.behave({ leaving: true })
    await green.behave({ ready: true })
    await blue.ended()
    await green.behave({ serving: true })
    await load.answered(300)

    const { ids, failed, perSecond } = await load.stop()
    expect(failed).toEqual([])
    const seen = [...(await blue.seen()), ...(await green.seen())].map(({ headers }) => headers['x-id'])
    expect(seen.toSorted()).toEqual(ids.toSorted())
    expect(perSecond).toBeGreaterThan(100)
    await docker('rm', '--force', `${stack}-blue`, `${stack}-green`)
  })
})

/** POSTs at more than a hundred a second, each with an id of its own. */
function startLoad(edge: Edge) {
  const agent = new Agent({ keepAlive: true, maxSockets: 400 })
  const ids: string[] = []
  const failed: unknown[] = []
  const done: Promise<void>[] = []
  const started = performance.now()
  let count = 0
  let wanted = { count: 0, reached: () => {} }

  const one = async (id: string) => {
    const answer = await edge
      .ask('/telegram/webhook', { method: 'POST', agent, body: `{"update_id":${id}}`, headers: { 'x-id': id } })
      .catch((error: unknown): unknown => error)
    if (!isOk(answer)) failed.push(answer)
    if (++count === wanted.count) wanted.reached()
  }
  const timer = setInterval(() => {
    const id = String(ids.length + 1)
    ids.push(id)
    done.push(one(id))
  }, 6)

  return {
    /** Resolves when as many more have been answered. */
    answered: (more: number) =>
      new Promise<void>((reached) => {
        wanted = { count: count + more, reached }
      }),
    stop: async () => {
      clearInterval(timer)
      const perSecond = (ids.length / (performance.now() - started)) * 1000
      await Promise.all(done)
      agent.destroy()
      return { ids, failed, perSecond }
    },
  }
}

const isOk = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'status' in answer && answer.status === 200
