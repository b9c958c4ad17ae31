import type { UnderstandingConfig } from '../config/config.ts'
import type { Menu } from '../menu/menu.ts'
import type { TaskModel } from '../tasks/model/task-model.ts'
import { createTaskUnderstanding, type TaskUnderstanding } from '../tasks/understand-tasks.ts'
import type { GptParser } from '../understanding/gpt/gpt-parser.ts'
import { createUnderstanding } from '../understanding/parse-message.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Core } from './core.ts'

type OpenAi = NonNullable<UnderstandingConfig['openai']>

/** What customers mean. */
export async function understandingFor(
  { parser, openai, cache }: UnderstandingConfig,
  menu: () => Menu,
  core: Core,
): Promise<Understanding> {
  const { metrics, logger } = core
  const gpt = openai && (await gptParser(openai, core))
  return createUnderstanding({ menu, parser, gpt, cache, metrics, logger })
}

/** What staff wants remembered. */
export async function taskUnderstandingFor(
  { parser, openai }: UnderstandingConfig,
  menu: () => Menu,
  core: Core,
): Promise<TaskUnderstanding> {
  const model = openai && (await taskModel(openai, core))
  return createTaskUnderstanding({
    parser,
    model,
    timezone: () => menu().shop.timezone,
    clock: () => new Date(),
  })
}

// OpenAI's client is heavy, and only a bot with a key for it needs it.

async function gptParser(openai: OpenAi, { logger, metrics, health }: Core): Promise<GptParser> {
  const { createGptParser } = await import('../understanding/gpt/gpt-parser.ts')
  const onStateChange = (state: 'ok' | 'degraded') => health.report('gpt', state)
  return createGptParser({ ...revealed(openai), logger, metrics, onStateChange })
}

async function taskModel(openai: OpenAi, { logger, metrics }: Core): Promise<TaskModel> {
  const { createTaskModel } = await import('../tasks/model/task-model.ts')
  return createTaskModel({ ...revealed(openai), logger, metrics })
}

const revealed = ({ apiKey, baseUrl, model }: OpenAi) => ({ apiKey: apiKey.reveal(), baseUrl, model })
