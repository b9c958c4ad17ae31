import type { Menu } from '../menu/menu.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { createUnderstanding } from '../understanding/parse-message.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** What understands texts in a shop that has no model. */
export const localUnderstanding = (menu: () => Menu): Understanding =>
  createUnderstanding({
    menu,
    parser: 'local',
    gpt: null,
    cache: { ttlSeconds: 300, maxEntries: 10 },
    metrics: createMetrics(),
    logger: createLogger('silent'),
  })
