import type { Logger } from 'pino'
import { checkRegularly, type RegularCheck } from '../ops/check-regularly.ts'
import { type ClosingDependencies, reportClosing } from './closing.ts'
import { type OpeningDependencies, reportOpening } from './opening.ts'

type Options = Omit<ClosingDependencies & OpeningDependencies, 'clock'> & { clock?: () => Date; logger: Logger }

const minuteMs = 60_000

/**
 * Keeps what was counted, and reports to the owners when the shop has opened or closed. Looked at each minute, since
 * opening hours follow the menu file and the machine's clock, which may both change.
 */
export function startDayReports({ clock = () => new Date(), logger, ...dependencies }: Options): RegularCheck {
  const { days } = dependencies
  const work: [what: string, () => Promise<void>][] = [
    ["the day's counts", days.flush],
    ['the opening', () => reportOpening({ ...dependencies, clock })],
    ['the closing', () => reportClosing({ ...dependencies, clock })],
  ]
  const onFailure = (error: unknown, what = 'the day') =>
    logger.warn({ err: error, what }, 'the day could not be told, will try again')

  /** One that fails keeps none of the others from being done. */
  async function look(): Promise<void> {
    for (const [what, attempt] of work) await attempt().catch((error) => onFailure(error, what))
  }

  const { check, stop } = checkRegularly({ intervalMs: minuteMs, look, onFailure })
  return {
    check,
    async stop() {
      await stop()
      await days.flush().catch((error) => logger.warn({ err: error }, "the day's counts could not be kept"))
    },
  }
}
