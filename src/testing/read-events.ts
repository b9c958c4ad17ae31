import { get, type IncomingMessage } from 'node:http'

interface Stream {
  status: number | undefined
  type: string | undefined
  /** Resolves when it is over, by whichever side. */
  ended: Promise<void>
  cut(): void
}

/**
 * Reads server-sent events from a connection of their own. Not by `fetch`, which opens another when one is cut, and a
 * server that closes would wait for that.
 * @param take gets whole events; null: nothing is ever read, as by a client that sleeps
 */
export async function readEvents(
  url: string,
  headers: Record<string, string>,
  take: ((events: string) => void) | null,
): Promise<Stream> {
  const request = get(url, { headers, agent: false })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve)
    request.on('error', reject)
  })
  const ended = new Promise<void>((resolve) => response.on('close', resolve))
  response.on('error', () => undefined)
  if (take) readWhole(response, take)
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    ended,
    cut: () => void request.destroy(),
  }
}

function readWhole(response: IncomingMessage, take: (events: string) => void): void {
  let rest = ''
  response.setEncoding('utf8').on('data', (chunk: string) => {
    rest += chunk
    const end = rest.lastIndexOf('\n\n')
    if (end < 0) return
    take(rest.slice(0, end + 2))
    rest = rest.slice(end + 2)
  })
}
