import type { UnderstandingConfig } from '../config/config.ts'
import type { Menu } from '../menu/menu.ts'
import { createTaskModel } from '../tasks/model/task-model.ts'
import { createTaskUnderstanding, type TaskUnderstanding } from '../tasks/understand-tasks.ts'
import { createGptParser } from '../understanding/gpt/gpt-parser.ts'
import { createUnderstanding } from '../understanding/parse-message.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Core } from './core.ts'

/** What customers mean. */
export function understandingFor(
  config: UnderstandingConfig,
  menu: () => Menu,
  { logger, metrics, health }: Core,
): Understanding {
  const { parser, openai, cache } = config
  const gpt =
    openai &&
    createGptParser({
      apiKey: openai.apiKey.reveal(),
      baseUrl: openai.baseUrl,
      model: openai.model,
      metrics,
      logger,
      onStateChange: (state) => health.report('gpt', state),
    })
  return createUnderstanding({ menu, parser, gpt, cache, metrics, logger })
}

/** What staff wants remembered. */
export function taskUnderstandingFor(
  { parser, openai }: UnderstandingConfig,
  menu: () => Menu,
  { logger, metrics }: Core,
): TaskUnderstanding {
  const model =
    openai &&
    createTaskModel({ apiKey: openai.apiKey.reveal(), baseUrl: openai.baseUrl, model: openai.model, metrics, logger })
  return createTaskUnderstanding({
    parser,
    model,
    timezone: () => menu().shop.timezone,
    clock: () => new Date(),
  })
}
