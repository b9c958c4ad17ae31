import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadCallCheck } from './api-spec.ts'
import { BotApiError, createChats } from './chats.ts'
import { createCustomer, type FakeCustomer } from './customer.ts'
import { createMethods } from './methods.ts'
import { readParameters } from './parameters.ts'
import { createUpdateQueue } from './updates.ts'

export interface Call {
  method: string
  parameters: Record<string, unknown>
}

/** How a method fails, instead of doing what it should. */
export interface Fault {
  /** How often; then it works again. */
  times: number
  status?: number
  description?: string
  /** Seconds, for a 429. */
  retryAfter?: number
  /** Never answers. */
  hang?: boolean
  /** Breaks the connection off. */
  cut?: boolean
  /** Only calls for this chat fail. */
  chat?: number
}

/** The Bot API on loopback, with customers who write and tap. */
export interface FakeBotApi {
  /** For TELEGRAM_API_ROOT. */
  url: string
  calls: Call[]
  /** What was wrong with calls by the Bot API's own description; tests end with this being empty. */
  violations: string[]
  /** Whether calls were checked against the Bot API's description, or only by its limits. */
  checked: boolean
  updates: ReturnType<typeof createUpdateQueue>
  customer(id: number, firstName?: string): FakeCustomer
  fail(method: string, fault: Fault): void
  close(): Promise<void>
}

export async function startFakeBotApi(token: string): Promise<FakeBotApi> {
  const check = loadCallCheck()
  const updates = createUpdateQueue()
  const chats = createChats()
  const methods = createMethods({ updates, chats })
  const calls: Call[] = []
  const violations: string[] = []
  const faults = new Map<string, Fault[]>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? []
    const parameters = await readParameters(request)
    if (given !== token) throw new BotApiError(401, 'Unauthorized')
    calls.push({ method, parameters })
    violations.push(...(check?.(method, parameters) ?? []).map((fault) => `${method}: ${fault}`))
    if (await misbehave(method, parameters, response)) return
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const perform = methods[method]
    if (!perform) throw new BotApiError(404, 'Not Found: method not found')
    send(response, 200, { ok: true, result: await perform(parameters, gone.signal) })
  }

  async function misbehave(method: string, { chat_id }: Record<string, unknown>, response: ServerResponse) {
    const fault = faults
      .get(method)
      ?.find(({ times, chat }) => times > 0 && (chat === undefined || chat === Number(chat_id)))
    if (!fault) return false
    fault.times--
    if (fault.cut) response.destroy()
    else if (fault.retryAfter !== undefined) {
      throw new BotApiError(429, `Too Many Requests: retry after ${fault.retryAfter}`, fault.retryAfter)
    } else if (!fault.hang) throw new BotApiError(fault.status ?? 500, fault.description ?? 'Internal Server Error')
    return true
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof BotApiError)) throw error
      const { code: error_code, message: description, retryAfter } = error
      const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
      send(response, error_code, { ok: false, error_code, description, ...parameters })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    violations,
    checked: check !== null,
    updates,
    customer: (id, firstName = 'Ana') => createCustomer({ id, firstName, updates, chats }),
    fail(method, fault) {
      faults.set(method, [...(faults.get(method) ?? []), { ...fault }])
    },
    async close() {
      updates.close()
      server.close()
      // Calls that hang on purpose, and kept connections.
      server.closeAllConnections()
      await sleep(0)
    },
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
