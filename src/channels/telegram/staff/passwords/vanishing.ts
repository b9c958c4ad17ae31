import type { Logger } from 'pino'
import { describeError } from '../../../../ops/describe-error.ts'
import type { Leaving, VanishingList } from '../../../../staff/vanishing-list.ts'
import type { DocumentStore } from '../../../../storage/document-store.ts'

/** Deletes messages when their time comes, even after a restart: the list is kept until they are gone. */
export interface Vanishing {
  /** Durable when it resolves. */
  later(leaving: Leaving): Promise<void>
  /** Begins with what an earlier process left. Call it once the storage is open. */
  open(): void
  stop(): Promise<void>
}

interface Options {
  store: DocumentStore<VanishingList>
  /** Whether it is gone; if not, trying again may help. */
  remove: (chat: number, message: number) => Promise<boolean>
  logger: Logger
  retryMs?: number
}

// Telegram deletes no message that is older than two days.
const reachMs = 47 * 3_600_000
const mostMessages = 500

export function createVanishing({ store, remove, logger, retryMs = 30_000 }: Options): Vanishing {
  let timer: NodeJS.Timeout | undefined
  let sweeping = Promise.resolve()
  let stopped = false

  async function sweep(): Promise<void> {
    const { messages } = (await store.read()) ?? none
    const due = messages.filter(({ at }) => Date.parse(at) <= Date.now())
    const gone = new Set<string>()
    for (const each of due) if (await tryToRemove(each)) gone.add(keyOf(each))
    const left = gone.size === 0 ? messages : await change((all) => all.filter((each) => !gone.has(keyOf(each))))
    if (due.length > gone.size) wakeIn(retryMs)
    else if (left.length > 0) wakeIn(Math.min(...left.map(({ at }) => Date.parse(at))) - Date.now())
  }

  /** @returns whether it is done with: gone, or given up */
  const tryToRemove = async ({ chat, message, at }: Leaving): Promise<boolean> =>
    (await remove(chat, message)) || Date.now() - Date.parse(at) > reachMs

  const change = (decide: (messages: readonly Leaving[]) => Leaving[]): Promise<Leaving[]> =>
    store.change(async (before) => {
      const messages = decide((before ?? none).messages).slice(-mostMessages)
      return { document: { version: 1, messages }, result: messages }
    })

  function wakeIn(ms: number): void {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(start, Math.max(0, ms)).unref()
  }

  /** One after another: each looks at all there is, and when to look again. */
  function start(): void {
    sweeping = sweeping.then(sweep).catch((error: unknown) => {
      logger.warn({ fault: describeError(error) }, 'messages with codes could not be looked after')
      wakeIn(retryMs)
    })
  }

  return {
    async later(leaving) {
      await change((messages) => [...messages, leaving])
      start()
    },
    open: start,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await sweeping
    },
  }
}

const none: VanishingList = { version: 1, messages: [] }

const keyOf = ({ chat, message }: Leaving): string => `${chat}:${message}`
