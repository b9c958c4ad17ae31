import type { Ticket } from '../../board/ticket.ts'

export interface Out {
  id: string
  name: string
  until: string | null
}

/** null: until somebody ends it. */
export interface Pause {
  until: string | null
}

interface Handlers {
  /** All that is there. */
  onBoard(tickets: Ticket[]): void
  onTicket(ticket: Ticket): void
  onOut(out: Out[]): void
  /** null: customers can place orders. */
  onPause(pause: Pause | null): void
  /** The server's clock: a tablet's may be wrong. */
  onBeat(now: Date): void
  onState(state: 'live' | 'lost'): void
  /** The server will not have it: perhaps the session is over. */
  onRefused(): void
}

/** Three beats missed. */
const silenceMs = 32_000
const pauseMs = 2_000

/** Hears what happens, and after a lost connection what it missed. */
export function startLive(handlers: Handlers): { stop(): void } {
  let lastId = ''
  let source: EventSource | null = null
  let silence = 0
  let pause = 0

  function connect(): void {
    stop()
    const opened = new EventSource(`/board/events${lastId === '' ? '' : `?since=${encodeURIComponent(lastId)}`}`)
    source = opened
    watch()
    const on = (name: string, take: (data: unknown) => void) =>
      opened.addEventListener(name, (event) => {
        if (!(event instanceof MessageEvent)) return
        take(JSON.parse(event.data))
        // What could not be shown must come again.
        if (event.lastEventId !== '') lastId = event.lastEventId
        watch()
      })
    on('board', (data) => isList<Ticket>(data) && handlers.onBoard(data))
    on('ticket', (data) => isWithId<Ticket>(data) && handlers.onTicket(data))
    on('out', (data) => isList<Out>(data) && handlers.onOut(data))
    on('pause', (data) => (data === null || isPause(data)) && handlers.onPause(data))
    on('beat', (data) => {
      handlers.onState('live')
      if (typeof data === 'object' && data !== null && 'now' in data) handlers.onBeat(new Date(String(data.now)))
    })
    opened.addEventListener('error', () => {
      handlers.onState('lost')
      // Where the browser has given up, it was refused.
      if (opened.readyState !== EventSource.CLOSED) return
      handlers.onRefused()
      pause = window.setTimeout(connect, pauseMs)
    })
  }

  /** A connection may die without anybody saying so. */
  function watch(): void {
    clearTimeout(silence)
    silence = window.setTimeout(() => {
      handlers.onState('lost')
      connect()
    }, silenceMs)
  }

  function stop(): void {
    clearTimeout(silence)
    clearTimeout(pause)
    source?.close()
  }

  connect()
  return { stop }
}

const isWithId = <T extends { id: string }>(data: unknown): data is T =>
  typeof data === 'object' && data !== null && 'id' in data

const isList = <T extends { id: string }>(data: unknown): data is T[] => Array.isArray(data) && data.every(isWithId)

const isPause = (data: unknown): data is Pause => typeof data === 'object' && data !== null && 'until' in data
