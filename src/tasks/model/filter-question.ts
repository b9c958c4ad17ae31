import { zodResponseFormat } from 'openai/helpers/zod'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { momentOf } from '../../menu/hours.ts'
import { parseJson } from '../../text/parse-json.ts'
import type { Here, MeantFilter } from '../meant-task.ts'
import { taskStates } from '../task-filter.ts'
import { nameSaid, wordsSaid } from './said.ts'

const answerSchema = z.object({
  state: z.enum(taskStates),
  person: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  words: z.array(z.string()),
})

export const filterInstruction = {
  system: `You turn a question of a small food shop's staff about their tasks into a filter. Do not answer the question.
- state: open (to be done; when nothing else is said), overdue, done, or all.
- person: whose tasks, copied exactly; "me" when the writer's are meant; null when anybody's are.
- from, to: the first and the last day, by the local calendar, as YYYY-MM-DD; null without that bound. Of open tasks for today, this week or this month from is null, so that what is left over is seen as well.
- words: only words that name what the tasks are about, copied exactly, without those that ask; mostly none.`,
  format: zodResponseFormat(answerSchema, 'filter'),
  cacheKey: 'task-filter-1',
}

/** What the model made of the question; null: it does not hold against the question. */
export function readFilterAnswer(content: string, text: string, { timezone }: Here): MeantFilter | null {
  const answer = parseJson(answerSchema, content)
  if (!answer) return null
  const person = nameSaid(answer.person, text)
  const [from, to] = [midnight(answer.from, 0, timezone), midnight(answer.to, 1, timezone)]
  const areGood = person !== undefined && from !== undefined && to !== undefined
  if (!areGood || !wordsSaid(answer.words.join(' '), text)) return null
  const words = answer.words.map((word) => word.trim()).filter((word) => word !== '')
  return { state: answer.state, person, from, to, words }
}

/** The beginning of the day so many days later; undefined: it is no day. */
function midnight(day: string | null, days: number, timezone: string): string | null | undefined {
  if (day === null) return null
  try {
    return new Date(momentOf(Temporal.PlainDate.from(day).add({ days }), 0, timezone)).toISOString()
  } catch {
    return undefined
  }
}
