import type { Here, MeantFilter, MeantTask } from './meant-task.ts'
import type { TaskModel } from './model/task-model.ts'
import { readFilter } from './reading/read-filter.ts'
import { readTask } from './reading/read-task.ts'
import { readTime } from './reading/read-time.ts'
import type { ResolvedTime } from './times/resolve-time.ts'

/** What staff means by what they write. */
export interface TaskUnderstanding {
  /** null: there is nothing to do in it. */
  task(text: string): Promise<MeantTask | null>
  /** @param names of people who have tasks */
  filter(text: string, names: readonly string[]): Promise<MeantFilter>
  /** Of a text that only says when; null: it does not. */
  time(text: string): ResolvedTime | null
}

interface Options {
  /** `auto`: the model where the local reading is not sure; `gpt`: the model always; `local`: never. */
  parser: 'auto' | 'gpt' | 'local'
  model: TaskModel | null
  timezone: () => string
  clock: () => Date
}

/** By how people write, and by the model; what the model can't say is as it was read without it. */
export function createTaskUnderstanding({ parser, model, timezone, clock }: Options): TaskUnderstanding {
  const here = (): Here => ({ now: clock(), timezone: timezone() })
  const modelFor = (sure: boolean) => (parser === 'gpt' || (parser === 'auto' && !sure) ? model : null)
  return {
    async task(text) {
      const read = readTask(text, here())
      if (!read) return null
      return (await modelFor(read.sure)?.task(text, here())) ?? read.task
    },
    async filter(text, names) {
      const { filter, sure } = readFilter(text, names, here())
      return (await modelFor(sure)?.filter(text, here())) ?? filter
    },
    time: (text) => readTime(text, here()),
  }
}
