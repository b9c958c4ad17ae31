import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startHttpServer } from '../../testing/start-http-server.ts'

/** Sends this, byte by byte as it stands, and gives what comes until the server closes. */
function send(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
  onTestFinished(() => void socket.destroy())
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  // Reset by a server that has had enough, while there is more on its way.
  socket.on('error', () => undefined)
  return new Promise((resolve) => socket.once('close', () => resolve(answer)))
}

const post = (more: string) => `POST /chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${more}`

test('who sends too slowly is cut off, and keeps nobody else from being served', async () => {
  const { server, url, chat, desk } = await startHttpServer()
  const slow = [
    send(url, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '),
    send(url, `${post('Content-Length: 100')}\r\n\r\n{"prompt":`),
    send(url, `${post('Transfer-Encoding: chunked')}\r\n\r\n5\r\n{"pro`),
  ]
  expect((await chat({ prompt: 'hello' })).status).toBe(200)
  // In place of the seconds that real clients have; how often is looked stays as it is.
  Object.assign(server.server, { headersTimeout: 1, requestTimeout: 1 })
  const answers = await Promise.all(slow)
  for (const answer of answers) expect(answer).toMatch(/^(?:HTTP\/1.1 408 |$)/)
  expect(desk.messages).toHaveLength(1)
})

test('a body without an end is refused as soon as it is too large', async () => {
  const { url, desk } = await startHttpServer()
  const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`
  const closed = send(url, `${post('Transfer-Encoding: chunked')}\r\n\r\n${chunk.repeat(100)}`)
  // The answer is lost where the rest of the body was still on its way.
  expect(await closed).toMatch(/^(?:HTTP\/1.1 413 |$)/)
  expect(desk.messages).toEqual([])
})

test.each([
  ['path', 'GET /board%0d%0aSet-Cookie:%20tainted=1 HTTP/1.1\r\nHost: x'],
  ['query', 'GET /health?a=%0d%0aSet-Cookie:%20tainted=1 HTTP/1.1\r\nHost: x'],
  ['broken header', 'GET /health HTTP/1.1\r\nHost: x\rSet-Cookie: tainted=1'],
  ['own id', 'GET /health HTTP/1.1\r\nHost: x\r\nX-Request-Id: tainted'],
])("a request's %s never becomes a header of its answer", async (_name, request) => {
  const { url } = await startHttpServer()
  const answer = await send(url, `${request}\r\nConnection: close\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1.1 (?:200|400|404) /)
  expect(answer).not.toContain('tainted')
})
