import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { listen } from './listen.ts'

/** A line to a server that can be cut, and mended. */
export interface Line {
  /** Where the server is reached by it. */
  url: string
  /** Ends all that goes over it, and lets nothing more through. */
  cut(): void
  mend(): void
}

/** @param url the server's, as in `http://127.0.0.1:34567` */
export async function startLine(url: string): Promise<Line> {
  const ends = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(Number(new URL(url).port), '127.0.0.1')
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.pipe(other)
      end.on('error', () => undefined)
      end.once('close', () => {
        ends.delete(end)
        other.destroy()
      })
    }
  })
  const port = await listen(server)
  const cut = () => {
    isCut = true
    for (const end of ends) end.destroy()
  }
  onTestFinished(() => {
    cut()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${port}`,
    cut,
    mend() {
      isCut = false
    },
  }
}
