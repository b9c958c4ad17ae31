/**
 * Stands in for a bot behind Caddy, in a container of its own. Each request is a JSON line on stdout, so that what a
 * killed one has seen is known as well. `POST /behave` on the control port changes what it does.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import process from 'node:process'

export interface Seen {
  method: string
  url: string
  headers: Record<string, string | string[] | undefined>
  bytes: number
}

export interface Behaviour {
  ready: boolean
  /** Requests are answered; else they wait until it is. */
  serving: boolean
  /** Not ready from now on, but serving until it was asked twice; then it stops. */
  leaving: boolean
  /** 0: the connection is cut instead. */
  status: number
  headers: Record<string, string>
  body: string
  /** What waits for the next part of an event stream gets it. */
  next: boolean
}

const behaviour: Behaviour = {
  ready: true,
  serving: true,
  leaving: false,
  status: 200,
  headers: {},
  body: '{}',
  next: false,
}
const waiting: (() => void)[] = []
const streams: ServerResponse[] = []
let asked = 0
let seenSoFar = 0

const bot = createServer((request, response) => {
  if (request.url === '/health/ready') readiness(response)
  // Cut off in the middle: there is nobody to answer.
  else handle(request, response).catch(() => response.destroy())
})
bot.listen(8080)

createServer(async (request, response) => {
  const change: Partial<Behaviour> = JSON.parse((await read(request)).toString() || '{}')
  Object.assign(behaviour, change)
  if (behaviour.serving) for (const go of waiting.splice(0)) go()
  if (change.next) for (const stream of streams.splice(0)) stream.end('data: second\n\n')
  response.end(JSON.stringify({ waiting: waiting.length, streams: streams.length, seen: seenSoFar }))
}).listen(9090)

function readiness(response: ServerResponse): void {
  const isReady = behaviour.ready && !behaviour.leaving
  response.writeHead(isReady ? 200 : 503).end()
  if (behaviour.leaving && ++asked === 2) leave()
}

/** As the bot does it: what is in flight is answered, and nothing new comes in. */
function leave(): void {
  bot.close(() => process.exit(0))
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await read(request)
  const { method = '', url = '', headers } = request
  const seen: Seen = { method, url, headers, bytes: body.length }
  console.log(JSON.stringify(seen))
  seenSoFar++
  if (!behaviour.serving) await new Promise<void>((go) => waiting.push(go))
  if (headers.accept === 'text/event-stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: first\n\n')
    streams.push(response)
    return
  }
  if (behaviour.status === 0) {
    response.destroy()
    return
  }
  response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers }).end(behaviour.body)
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

process.on('SIGTERM', leave)
