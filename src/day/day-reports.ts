import type { Logger } from 'pino'
import { type ClosingDependencies, reportClosing } from './closing.ts'
import { type OpeningDependencies, reportOpening } from './opening.ts'

type Options = Omit<ClosingDependencies & OpeningDependencies, 'clock'> & { clock?: () => Date; logger: Logger }

export interface DayReports {
  /** Keeps what was counted, and reports what is due to be. */
  check(): Promise<void>
  stop(): Promise<void>
}

const minuteMs = 60_000

/** Looks each minute whether the shop has opened or closed: that follows its menu file, and the machine's clock, as they change. */
export function startDayReports({ clock = () => new Date(), logger, ...dependencies }: Options): DayReports {
  const { days } = dependencies
  const work: [what: string, () => Promise<void>][] = [
    ['the day’s counts', days.flush],
    ['the opening', () => reportOpening({ ...dependencies, clock })],
    ['the closing', () => reportClosing({ ...dependencies, clock })],
  ]
  let checking = Promise.resolve()

  async function checkAll(): Promise<void> {
    for (const [what, attempt] of work) {
      await attempt().catch((error) => logger.warn({ err: error, what }, 'the day could not be told, will try again'))
    }
  }

  function check(): Promise<void> {
    checking = checking.then(checkAll)
    return checking
  }

  void check()
  const timer = setInterval(() => void check(), minuteMs)
  return {
    check,
    async stop() {
      clearInterval(timer)
      await checking
      await days.flush().catch((error) => logger.warn({ err: error }, 'the day’s counts could not be kept'))
    },
  }
}
