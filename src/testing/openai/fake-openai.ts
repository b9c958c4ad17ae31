import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { text } from 'node:stream/consumers'
import { closeAtOnce, listen } from '../listen.ts'
import { type ChatRequest, readChatRequest } from './chat-request.ts'
import { completion, errorBody } from './completion.ts'

/** What goes wrong with the next requests. */
export interface Fault {
  /**
   * An HTTP status, with an error that quotes the text, as some servers' do; no answer at all; a connection that
   * breaks, or goes silent, in the middle of the answer; an answer that is no JSON; an error that refuses the text; a
   * completion without choices, refused, cut short, or whose content is no JSON.
   */
  answer: number | 'hang' | 'hang-midway' | 'cut' | 'html' | 'filter' | 'empty' | 'refusal' | 'truncation' | 'nonsense'
  /** How many requests; default 1. */
  times?: number
}

/** What the model says: it is sent as JSON. */
export type Answerer = (request: ChatRequest) => unknown

export type FakeOpenAi = Awaited<ReturnType<typeof createFakeOpenAi>>

/** A server on loopback that speaks chat completions, and takes strict schemas only as OpenAI does. */
export async function createFakeOpenAi() {
  const apiKey = 'sk-fake-key'
  const requests: ChatRequest[] = []
  const violations: string[] = []
  const arrivals = new EventEmitter()
  const faults: (Fault & { times: number })[] = []
  const prefixes = new Set<string>()
  let answer: Answerer = () => ({})

  const server = createServer((request, response) => {
    void serve(request, response)
  })
  const port = await listen(server)

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const respond = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const body = await text(incoming)
    if (incoming.headers.authorization !== `Bearer ${apiKey}`)
      return void respond(401, errorBody('Incorrect API key provided.', 'invalid_api_key'))
    if (incoming.method === 'GET' && incoming.url === '/v1/models')
      return void respond(200, { object: 'list', data: [] })
    if (incoming.method !== 'POST' || incoming.url !== '/v1/chat/completions')
      return void respond(404, errorBody(`Invalid URL (${incoming.method} ${incoming.url})`))
    const read = readChatRequest(JSON.parse(body))
    if (!read.ok) {
      violations.push(read.message)
      return void respond(400, errorBody(read.message, null, read.param))
    }
    requests.push(read.request)
    const fault = takeFault()
    arrivals.emit('request')
    if (fault) fail(fault, read.request, response, respond)
    else respond(200, complete(read.request, { content: JSON.stringify(await answer(read.request)) }))
  }

  function fail(
    fault: Fault['answer'],
    request: ChatRequest,
    response: ServerResponse,
    respond: (status: number, body: unknown) => void,
  ): unknown {
    const midway = () => response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 })
    switch (fault) {
      case 'hang':
        return null
      case 'hang-midway':
        return midway().write('{"id":')
      case 'cut':
        return midway().write('{"id":', () => response.destroy())
      case 'html':
        return response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>')
      case 'filter':
        return respond(400, errorBody('The response was filtered.', 'content_filter'))
      case 'empty':
        return respond(200, { ...complete(request, { content: '' }), choices: [] })
      case 'refusal':
        return respond(200, complete(request, { content: null, refusal: "I'm sorry, I can't help with that." }))
      case 'truncation':
        return respond(200, complete(request, { content: '{"intent":"ord' }, 'length'))
      case 'nonsense':
        return respond(200, complete(request, { content: 'Sure! Here is your order:' }))
      default:
        return respond(fault, errorBody(`${STATUS_CODES[fault]} while processing: ${request.messages.at(-1)?.content}`))
    }
  }

  function complete(
    request: ChatRequest,
    message: { content: string | null; refusal?: string },
    finishReason?: 'length',
  ) {
    const prefix = request.messages[0]?.content ?? ''
    const isCached = prefixes.has(prefix)
    prefixes.add(prefix)
    return completion(request, { refusal: null, ...message }, { isCached, finishReason: finishReason ?? 'stop' })
  }

  function takeFault(): Fault['answer'] | undefined {
    const [fault] = faults
    if (fault && --fault.times <= 0) faults.shift()
    return fault?.answer
  }

  return {
    /** The base URL of a client. */
    url: `http://127.0.0.1:${port}/v1`,
    apiKey,
    /** All that were taken as good requests. */
    requests,
    /** What was wrong with the others. */
    violations,
    /** From now on the model says this. */
    answer(answerer: Answerer): void {
      answer = answerer
    },
    fail(fault: Fault): void {
      faults.push({ ...fault, times: fault.times ?? 1 })
    },
    /** Nothing goes wrong any more. */
    recover(): void {
      faults.length = 0
    },
    /** Resolves when so many requests have come since the start. */
    async seen(count: number): Promise<void> {
      while (requests.length < count) await once(arrivals, 'request')
    },
    close: () => closeAtOnce(server),
  }
}
