import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { Agent, get } from 'node:https'

/** Somebody who asks through Caddy all the time, and notes each time that the answer is not 200. */
export interface WatchfulCustomer {
  /** Ends the asking; gives what went wrong, and how often it was asked. */
  leave(): Promise<{ failures: string[]; asked: number }>
}

/**
 * @param asksAgain as browsers do, where a connection is closed just as it is used again: for reloads of Caddy, which
 * do that
 */
export function watchfulCustomer(origin: string, { asksAgain = false } = {}): WatchfulCustomer {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
  const failures: string[] = []
  let asked = 0
  let isHere = true

  async function keepAsking(): Promise<void> {
    while (isHere) {
      const status = await statusOf(`${origin}/health/bot`, agent, asksAgain)
      asked++
      if (status !== '200') failures.push(`${new Date().toISOString()} ${status}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  const asking = keepAsking()
  return {
    async leave() {
      isHere = false
      await asking
      agent.destroy()
      return { failures, asked }
    },
  }
}

async function statusOf(url: string, agent: Agent, asksAgain: boolean): Promise<string> {
  const call = get(url, { agent })
  try {
    const [answer]: IncomingMessage[] = await once(call, 'response')
    answer?.resume()
    if (answer) await once(answer, 'end')
    return String(answer?.statusCode)
  } catch (error) {
    const isClosed = call.reusedSocket && error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
    return isClosed && asksAgain ? statusOf(url, agent, asksAgain) : String(error)
  }
}
