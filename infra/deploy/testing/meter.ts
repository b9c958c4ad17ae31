import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Agent, type RequestOptions, request } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { listen } from '../../../src/testing/listen.ts'

/** More requests of its own a meter does not have under way: they would only wait for each other. */
const mostUnderWay = 40

/** What came of the requests that went through a meter. */
export interface Reading {
  requests: number
  perSecond: number
  /** Answers other than 2xx, and requests that got none. */
  failed: string[]
  longestMs: number
}

/** Stands between whoever asks and Caddy, as a server on loopback that passes everything on, and measures. */
export interface Meter {
  url: string
  /** Forgets what was before. */
  reset(): void
  read(): Reading
  /** Sends GETs of this path, so many a second, until the answer is called; that waits for those under way. */
  keepAsking(path: string, perSecond: number): () => Promise<void>
  close(): void
}

/** @param origin of Caddy, as in `https://localhost:8443`; its certificate may be its own */
export async function startMeter(origin: string): Promise<Meter> {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
  const { host, hostname, port } = new URL(origin)
  let requests = 0
  let failed: string[] = []
  let longestMs = 0
  let since = performance.now()

  function failure(path: unknown, what: unknown): void {
    failed.push(`after ${((performance.now() - since) / 1000).toFixed(1)} s, ${path}: ${what}`)
  }

  async function pass(options: RequestOptions, from?: IncomingMessage): Promise<{ status: number; body: Buffer }> {
    const start = performance.now()
    requests++
    let status = 0
    try {
      const headers = { ...options.headers, host }
      const onward = request({ ...options, headers, host: '127.0.0.1', port, servername: hostname, agent })
      const answered: Promise<IncomingMessage[]> = once(onward, 'response')
      onward.end(from && (await buffer(from)))
      const [answer] = await answered
      if (!answer) throw new Error('no answer')
      const body = await buffer(answer)
      status = answer.statusCode ?? 0
      if (status < 200 || status > 299) failure(options.path, status)
      return { status, body }
    } catch (error) {
      failure(options.path, error)
      return { status: 502, body: Buffer.alloc(0) }
    } finally {
      longestMs = Math.max(longestMs, performance.now() - start)
    }
  }

  const server = createServer(async (call: IncomingMessage, answer: ServerResponse) => {
    const { method = 'GET', url: path = '/', headers } = call
    const { status, body } = await pass({ method, path, headers }, call)
    answer.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
  })
  const ownPort = await listen(server)

  return {
    url: `http://127.0.0.1:${ownPort}`,
    reset() {
      requests = 0
      failed = []
      longestMs = 0
      since = performance.now()
    },
    read: () => ({ requests, perSecond: (requests * 1000) / (performance.now() - since), failed, longestMs }),
    keepAsking(path, perSecond) {
      const underWay = new Set<Promise<unknown>>()
      const stop = atRate(perSecond, () => {
        if (underWay.size >= mostUnderWay) return
        const asking: Promise<unknown> = pass({ path }).finally(() => underWay.delete(asking))
        underWay.add(asking)
      })
      return async () => {
        stop()
        await Promise.all(underWay)
      }
    },
    close() {
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}

/** Calls back so many times a second, also when the machine is too busy to be on time. Returns how to end it. */
export function atRate(perSecond: number, call: () => void): () => void {
  const start = performance.now()
  let calls = 0
  const timer = setInterval(() => {
    for (const due = ((performance.now() - start) / 1000) * perSecond; calls < due; calls++) call()
  }, 5)
  return () => clearInterval(timer)
}
