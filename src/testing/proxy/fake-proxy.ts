import { once } from 'node:events'
import { createServer, request, STATUS_CODES } from 'node:http'
import { connect, type Socket } from 'node:net'
import { type Duplex, pipeline } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { listen } from '../listen.ts'
import type { Certificate } from './certificate.ts'

/** A forward proxy on loopback behind which all of the internet is fakes. */
export interface FakeProxy {
  /** For HTTPS_PROXY and HTTP_PROXY. */
  url: string
  /** What it was asked for: `CONNECT host:port`, or a method and the root of an http URL. */
  asked: string[]
  /** Connections that are open now. */
  connections(): Promise<number>
  /** From now on: it does its work, refuses with this status, or takes requests and never answers. */
  behave(behaviour: 'proxy' | 'hang' | 403 | 407): void
  close(): Promise<void>
}

/**
 * @param behind the root of the plain HTTP server that stands for a `host:port`; at port 443, the proxy itself shows
 * the certificate. Hosts that are not listed are answered with 502.
 */
export async function startFakeProxy(behind: Record<string, string>, certificate: Certificate): Promise<FakeProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let behaviour: Parameters<FakeProxy['behave']>[0] = 'proxy'
  const statusFor = (target: string) => (typeof behaviour === 'number' ? behaviour : behind[target] ? 200 : 502)

  const server = createServer((incoming, outgoing) => {
    const { origin, host, pathname, search } = new URL(incoming.url ?? '')
    asked.push(`${incoming.method} ${origin}`)
    if (behaviour === 'hang') return
    const status = statusFor(host)
    if (status !== 200) return void outgoing.writeHead(status).end()
    const options = { method: incoming.method, headers: incoming.headers, agent: false }
    const onward = request(new URL(pathname + search, behind[host]), options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      pipeline(answer, outgoing, ignore)
    })
    pipeline(incoming, onward, ignore)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('connect', ({ url: target = '' }, client: Duplex) => {
    client.on('error', ignore)
    asked.push(`CONNECT ${target}`)
    if (behaviour === 'hang') return
    const status = statusFor(target)
    if (status !== 200)
      return void client.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-length: 0\r\n\r\n`)
    client.write('HTTP/1.1 200 OK\r\n\r\n')
    const plain = target.endsWith(':443') ? unwrapped(client, certificate) : client
    const { hostname, port } = new URL(behind[target] ?? '')
    const host = connect(Number(port), hostname)
    pipeline(plain, host, plain, ignore)
  })
  const port = await listen(server)

  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    behave: (next) => {
      behaviour = next
    },
    async close() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}

const unwrapped = (client: Duplex, { key, cert }: Certificate): Duplex =>
  new TLSSocket(client, { isServer: true, key, cert, ALPNProtocols: ['h2', 'http/1.1'] })

/** Broken connections are the clients' business. */
const ignore = () => {}
