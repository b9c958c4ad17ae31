import type { Desk } from '../conversation/desk.ts'
import { readKeyRing } from '../encryption/key-ring.ts'
import type { HealthBoard } from '../ops/health.ts'
import { createJsonStorage, type JsonStorage } from '../storage/json/open-storage.ts'
import { StorageUnavailableError } from '../storage/storage-unavailable.ts'
import type { Core } from './core.ts'

/** Where all is kept: it can be read, and is written once the lease is held. */
export const openStorage = ({ config, logger }: Core): Promise<JsonStorage> =>
  createJsonStorage({
    dataDir: config.dataDir,
    mustExist: config.environment === 'production',
    encryption: config.encryption && {
      ring: readKeyRing(config.encryption.keys.reveal()),
      customers: config.encryption.customers,
    },
    report: (problem) => logger.error(problem, 'storage needed mending'),
  })

/** The desk, which reports to the health board whether storage takes what it keeps. */
export function reportingStorage(desk: Desk, health: HealthBoard): Desk {
  return {
    async handle(message, onModel) {
      try {
        const view = await desk.handle(message, onModel)
        health.report('storage', 'ok')
        return view
      } catch (error) {
        if (error instanceof StorageUnavailableError) health.report('storage', 'degraded')
        throw error
      }
    },
  }
}
