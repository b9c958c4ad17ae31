import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below those that a system hands out by itself, of which each is soon somebody else's. */
const ports = [12_000, 32_000] as const

/** A port that nobody listens on, nor soon will: it stays free while a server starts there, or starts again. */
export async function freePort(): Promise<string> {
  for (;;) {
    const port = randomInt(...ports)
    if (await isFree(port)) return String(port)
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  const isListening = await once(server, 'listening').then(
    () => true,
    () => false,
  )
  if (isListening) {
    server.close()
    await once(server, 'close')
  }
  return isListening
}
