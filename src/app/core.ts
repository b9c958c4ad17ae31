import type { Logger } from 'pino'
import type { Config } from '../config/config.ts'
import { createHealthBoard, type HealthBoard } from '../ops/health.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics, type Metrics } from '../ops/metrics.ts'
import { type Versioned, watchFile } from '../yaml/watch-file.ts'

/** What every part of the bot uses. */
export interface Core {
  config: Config
  logger: Logger
  metrics: Metrics
  health: HealthBoard
}

export const createCore = (config: Config): Core => ({
  config,
  logger: createLogger(config.logLevel),
  metrics: createMetrics(),
  health: createHealthBoard(),
})

/**
 * The content of a file that the owner edits, read anew when it changes; while it has faults, the last content without
 * any.
 * @param folder where files are that it names
 */
export async function follow<T extends Versioned>(
  what: string,
  path: string,
  load: (path: string) => Promise<T>,
  { logger, health }: Core,
  { folder, onTaken = () => {} }: { folder?: string; onTaken?: () => void } = {},
): Promise<{ current: () => T; stop: () => void }> {
  const watched = await watchFile(path, {
    load,
    folder,
    onChange(changed) {
      content = changed
      health.report(what, 'ok')
      logger.info({ version: changed.version }, `${what} taken`)
      onTaken()
    },
    onFault(error) {
      health.report(what, 'degraded')
      logger.error({ err: error }, `the ${what} file has faults; what it said before stays in force`)
    },
  })
  let { content } = watched
  health.report(what, 'ok')
  return { current: () => content, stop: watched.stop }
}
