import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { closeAtOnce, listen } from '../listen.ts'
import { apiSpecFile, loadCallCheck } from './api-spec.ts'
import { BotApiError, badRequest, refusal } from './bot-api-error.ts'
import { createChats } from './chats.ts'
import { createCustomer, type FakeCustomer } from './customer.ts'
import { createFaults, type Fault, misbehave } from './faults.ts'
import { createMethods, type Files } from './methods.ts'
import { readParameters } from './parameters.ts'
import { createQueries, type Queries } from './queries.ts'
import { createUpdateQueue, type UpdateQueue } from './updates.ts'

interface Call {
  method: string
  parameters: Record<string, unknown>
}

/** The Bot API on loopback, with customers who write and tap. */
export interface FakeBotApi {
  /** For TELEGRAM_API_ROOT. */
  url: string
  /** All calls with the right token, also those that were refused or ran into a fault. */
  calls: Call[]
  callsOf(method: string): Call[]
  /** What was wrong with calls by the Bot API's own description; tests end with this being empty. */
  violations: string[]
  /** Fields that the description does not know: it may be older than the client. */
  unknownFields: string[]
  /** Whether calls were checked against the Bot API's description, or only by its limits. */
  checked: boolean
  updates: UpdateQueue
  queries: Queries
  /** What the bot may download, by file ids. */
  files: Files
  customer(id: number, firstName?: string): FakeCustomer
  /** The same person in a group that the bot is in. */
  inGroup(group: number, id: number, firstName?: string): FakeCustomer
  /** Makes the next calls of a method fail. Of several faults, the first that fits a call is used up first. */
  fail(method: string, fault: Fault): void
  /** Breaks off every connection there is, calls that wait for updates among them. */
  cut(): void
  close(): Promise<void>
}

/** @param specFile the Bot API's description, to check calls against; without one, only limits are checked */
export async function startFakeBotApi(token: string, specFile = apiSpecFile): Promise<FakeBotApi> {
  const check = loadCallCheck(specFile)
  const updates = createUpdateQueue()
  const chats = createChats()
  const queries = createQueries()
  const files: Files = new Map()
  const methods = createMethods({ updates, chats, queries, files })
  const faults = createFaults()
  const calls: Call[] = []
  const violations: string[] = []
  const unknownFields: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/file/')) return sendFile(request.url, response)
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? []
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const parameters = await readParameters(request)
    authenticate(given)
    calls.push({ method, parameters })
    const fault = faults.take(method, parameters)
    const result = fault && !fault.done ? null : await perform({ method, parameters }, gone.signal)
    if (fault) misbehave(fault, response)
    else send(response, 200, { ok: true, result })
  }

  function sendFile(path: string, response: ServerResponse): void {
    const [, given, id = ''] = /^\/file\/bot([^/]+)\/files\/(\w+)$/.exec(path) ?? []
    authenticate(given)
    const file = files.get(id)
    if (!file) throw new BotApiError(404, 'Not Found')
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(file)
  }

  function authenticate(given = ''): void {
    if (!/^\d+:/.test(given)) throw new BotApiError(404, 'Not Found')
    if (given !== token) throw new BotApiError(401, 'Unauthorized')
  }

  async function perform({ method, parameters }: Call, gone: AbortSignal): Promise<unknown> {
    const findings = check?.(method, parameters) ?? []
    const wrong = findings.flatMap(({ kind, what }) => (kind === 'fault' ? [what] : []))
    const unknown = findings.flatMap(({ kind, what }) => (kind === 'unknown field' ? [what] : []))
    violations.push(...wrong.map((what) => `${method}: ${what}`))
    unknownFields.push(...unknown.map((what) => `${method}: ${what}`))
    const act = methods[method]
    if (!act) throw new BotApiError(404, 'Not Found: method not found')
    // Where Telegram has words of its own for what is wrong, the method uses them.
    const result = await act(parameters, gone)
    if (wrong[0] !== undefined) throw badRequest(wrong[0])
    return result
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof BotApiError)) throw error
      send(response, error.code, refusal(error))
    })
  })
  const port = await listen(server)

  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    callsOf: (name) => calls.filter(({ method }) => method === name),
    violations,
    unknownFields,
    checked: check !== null,
    updates,
    queries,
    files,
    customer: (id, firstName = 'Ana') => createCustomer({ id, firstName, updates, chats, queries }),
    inGroup: (group, id, firstName = 'Ana') => createCustomer({ id, firstName, group, updates, chats, queries }),
    fail: faults.add,
    cut: () => server.closeAllConnections(),
    async close() {
      updates.close()
      await closeAtOnce(server)
    },
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
