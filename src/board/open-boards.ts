import type { ShopPause } from '../menu/menu.ts'
import type { SoldOut } from '../menu/sold-out.ts'
import { eventText } from './event-text.ts'

/** One that somebody has open. */
export interface Board {
  /** Takes events as texts, as server-sent events are written. */
  send(events: string): void
  /** Whether whoever opened it may still see what it shows. */
  isWelcome(): Promise<boolean>
  close(): void
}

/**
 * All that are open, and what they hear besides orders: that they are connected, what has run out, and whether the shop
 * pauses.
 */
export interface OpenBoards {
  /** @returns what takes it out again */
  add(board: Board, events: string): () => void
  send(events: string): void
  /** Closes the boards of those who are not welcome any more; call it when that may have changed. */
  review(): Promise<void>
  /** Looks up what has run out and whether the shop pauses, and tells the boards what of it has changed. */
  tellShop(): void
  /** Begins to look after them at intervals. */
  open(): void
  stop(): void
}

export interface OpenBoardsOptions {
  /** What has run out, with its name. */
  soldOut: () => (Pick<SoldOut, 'id' | 'until'> & { name: string })[]
  /** null: customers can place orders. */
  paused: () => ShopPause | null
  clock: () => Date
}

/** Proxies close what is silent, and a board that hears nothing for longer connects again. */
const beatMs = 10_000
/** For how long a session that is over may still see what happens. */
const reviewMs = 60_000

export function createOpenBoards({ soldOut, paused, clock }: OpenBoardsOptions): OpenBoards {
  const boards = new Set<Board>()
  const timers: NodeJS.Timeout[] = []
  /** What the boards were told last, by the name of the event. */
  const told = new Map<string, string>()

  const beat = () => eventText('beat', JSON.stringify({ now: clock().toISOString() }))

  function send(events: string): void {
    for (const board of boards) board.send(events)
  }

  function tellShop(): void {
    tell('out', soldOut())
    tell('pause', paused())
  }

  function tell(name: string, what: unknown): void {
    const event = eventText(name, JSON.stringify(what))
    if (event === told.get(name)) return
    told.set(name, event)
    send(event)
  }

  async function review(): Promise<void> {
    for (const board of boards) {
      const isWelcome = await board.isWelcome().catch(() => true)
      if (!isWelcome) board.close()
    }
  }

  return {
    add(board, events) {
      tellShop()
      board.send(`${events}${[...told.values()].join('')}${beat()}`)
      boards.add(board)
      return () => boards.delete(board)
    },
    send,
    review,
    tellShop,
    open() {
      const look = () => {
        tellShop()
        send(beat())
      }
      timers.push(setInterval(look, beatMs), setInterval(review, reviewMs))
    },
    stop() {
      for (const timer of timers) clearInterval(timer)
      boards.clear()
    },
  }
}
