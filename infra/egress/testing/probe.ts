// Tries each way out that it is told of, and prints as JSON what came of it.
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** One way: asking a proxy for a tunnel or for an http URL, or a connection of one's own. */
export type Way = { proxy: string; connect: string } | { proxy: string; get: string } | { direct: string }
export type Result = { status: number; body: string } | { error: string }

async function ask(proxy: string, method: string, path: string): Promise<Result> {
  const { hostname: host, port } = new URL(proxy)
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  request({ host, port, method, path, timeout: 8_000, agent: false, headers: { authorization: 'Bearer canary' } })
    .on('connect', ({ statusCode: status = 0 }, socket, head) => {
      if (status === 200) {
        socket.destroy()
        resolve({ status, body: '' })
      } else {
        text(socket).then((rest) => resolve({ status, body: head + rest }), reject)
      }
    })
    .on('response', (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject)
    })
    .on('timeout', () => resolve({ error: 'TIMEOUT' }))
    .on('error', reject)
    .end()
  return promise
}

async function goDirectly(target: string): Promise<Result> {
  const [host = '', port] = target.split(':')
  const socket = connect({ host, port: Number(port), timeout: 3_000 })
  socket.once('timeout', () => socket.destroy(Object.assign(new Error(), { code: 'TIMEOUT' })))
  await once(socket, 'connect')
  socket.destroy()
  return { status: 200, body: '' }
}

async function attempt(way: Way): Promise<Result> {
  try {
    if ('direct' in way) return await goDirectly(way.direct)
    return await ('get' in way ? ask(way.proxy, 'GET', way.get) : ask(way.proxy, 'CONNECT', way.connect))
  } catch (error) {
    return { error: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}

const ways: Way[] = JSON.parse(process.argv[2] ?? '[]')
console.log(JSON.stringify(await Promise.all(ways.map(attempt))))
process.exit()
