import { isSystemError } from '../../../ops/system-error.ts'
import type { Report } from '../report.ts'
import type { Journal } from './journal.ts'
import type { Entry } from './journal-record.ts'
import type { Due, watchMonths } from './month-watch.ts'
import type { SealedMonth } from './sealed-month.ts'
import type { SealedMonths } from './sealed-months.ts'

interface Options {
  journal: Journal
  months: SealedMonths
  watch: ReturnType<typeof watchMonths>
  /** Waits until nothing rewrites the journal, and lets nothing do so before the task is done. */
  alone: <T>(task: () => Promise<T>) => Promise<T>
  /** Lets the journal's current part begin after the month. */
  enter: (month: SealedMonth) => Promise<void>
  report: Report
  /** Milliseconds from the start in which nothing is sealed. */
  sealAfterMs: number
}

/** Seals each month when it is over, beside the work. Until all of it is on disk, the current part has it as well. */
export function createSealing({ journal, months, watch, alone, enter, report, sealAfterMs }: Options) {
  const notBefore = performance.now() + sealAfterMs
  const closing = new AbortController()
  let isSealing = false
  let failedIn: string | null = null

  /** @param hour of the clock; after a failure it is tried again in the next */
  function sealWhatIsOver(hour: string): void {
    const due = watch.due(journal.base(), months.list.at(-1))
    if (!due || isSealing || hour === failedIn || performance.now() < notBefore) return
    isSealing = true
    void alone(() => seal(due))
      .catch((error: unknown) => {
        failedIn = hour
        if (closing.signal.aborted) return
        report({ problem: 'seal-failed', code: isSystemError(error) ? error.code : 'unknown' })
      })
      .finally(() => {
        isSealing = false
      })
  }

  async function seal({ month, before }: Due): Promise<void> {
    const sealed = await months.seal(month, untilClosing(journal.entries(before)))
    try {
      await enter(sealed)
    } catch (error) {
      if (!months.list.includes(sealed)) await months.discard(sealed)
      throw error
    }
  }

  async function* untilClosing(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
    for await (const entry of entries) {
      closing.signal.throwIfAborted()
      yield entry
    }
  }

  return {
    sealWhatIsOver,
    /** Gives up what is begun: the next start begins it anew. */
    async end(): Promise<void> {
      closing.abort()
      await alone(async () => undefined)
    },
  }
}
