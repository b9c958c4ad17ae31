import { Agent } from 'node:https'
import type { Edge } from './edge.ts'

export interface Failure {
  id: string
  /** An answer that was not 200, or an error. */
  reason: unknown
}

/**
 * POSTs, more than a hundred a second where the machine can, each with an id as the header `x-id`: they are numbered
 * from 1.
 */
export function startLoad(edge: Edge) {
  const agent = new Agent({ keepAlive: true })
  const ids: string[] = []
  const failed: Failure[] = []
  const pending = new Set<Promise<void>>()
  const answers = createCounter()
  const requests = createCounter()

  async function one(id: string): Promise<void> {
    const body = `{"update_id":${id}}`
    try {
      const answer = await edge.ask('/telegram/webhook', { method: 'POST', agent, body, headers: { 'x-id': id } })
      if (answer.status !== 200) failed.push({ id, reason: answer })
    } catch (reason) {
      failed.push({ id, reason })
    }
    answers.increment()
  }

  const timer = setInterval(() => {
    const id = String(ids.length + 1)
    ids.push(id)
    const request = one(id).finally(() => pending.delete(request))
    pending.add(request)
    requests.increment()
  }, 6)

  return {
    sentSoFar: () => ids.length,
    /** Resolves when as many more have been sent. */
    sent: requests.more,
    /** Resolves when as many more have been answered, or have failed. */
    answered: answers.more,
    stop: async () => {
      clearInterval(timer)
      await Promise.all(pending)
      agent.destroy()
      return { ids, failed }
    },
  }
}

function createCounter() {
  let count = 0
  let waiting: { until: number; reached: () => void }[] = []
  return {
    increment(): void {
      count++
      for (const { until, reached } of waiting) if (count >= until) reached()
      waiting = waiting.filter(({ until }) => count < until)
    },
    more: (more: number) => new Promise<void>((reached) => waiting.push({ until: count + more, reached })),
  }
}
