import { dateIn } from '../../menu/hours.ts'
import { createGuard, type GuardOptions } from '../../understanding/gpt/guard.ts'
import { createModelClient, type Instruction, type ModelOptions } from '../../understanding/gpt/model-client.ts'
import { redact } from '../../understanding/gpt/redact.ts'
import type { Here, MeantFilter, MeantTask } from '../meant-task.ts'
import { findTimes } from '../times/find-times.ts'
import { filterInstruction, readFilterAnswer } from './filter-question.ts'
import { readTaskAnswer, taskInstruction } from './task-question.ts'

/** Understands staff's words by a model; null where it fails, is not to be asked, or says what the words do not. */
export interface TaskModel {
  task(text: string, here: Here): Promise<MeantTask | null>
  filter(text: string, here: Here): Promise<MeantFilter | null>
}

// One answer follows one question: no repair, since the local reading is there.
const budgetMs = 4_000

export function createTaskModel(options: ModelOptions & GuardOptions): TaskModel {
  const ask = createModelClient(options)
  const guarded = createGuard({ budgetMs, ...options })
  const { modelCalls } = options.metrics

  async function understand<T>(
    text: string,
    here: Here,
    instruction: Instruction,
    read: (content: string, text: string, here: Here) => T | null,
  ): Promise<T | null> {
    const hidden = redact(text)
    // A date may look like a phone number, and without it the words mean something else.
    if (timesIn(hidden.text, here) !== timesIn(text, here)) return null
    const asked = { role: 'user' as const, content: `It is ${localTime(here)}.\n\n${hidden.text}` }
    const said = await guarded((deadline) => ask(instruction, [asked], deadline))
    const understood = 'content' in said ? read(hidden.restore(said.content), text, here) : null
    modelCalls.inc({ outcome: 'failure' in said ? said.failure : understood === null ? 'invalid' : 'ok' })
    return understood
  }

  return {
    task: (text, here) => understand(text, here, taskInstruction, readTaskAnswer),
    filter: (text, here) => understand(text, here, filterInstruction, readFilterAnswer),
  }
}

const timesIn = (text: string, { now, timezone }: Here): string =>
  findTimes(text, dateIn(timezone, now))
    .map((time) => time.text)
    .join('|')

/** "Saturday, 21 November 2026 at 14:30, America/Chicago" */
const localTime = ({ now, timezone }: Here): string =>
  `${new Intl.DateTimeFormat('en-GB', { timeZone: timezone, dateStyle: 'full', timeStyle: 'short' }).format(now)}, ${timezone}`
