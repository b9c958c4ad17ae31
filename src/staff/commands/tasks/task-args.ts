import { z } from 'zod'
import { longest } from '../../../tasks/task.ts'
import { taskStates } from '../../../tasks/task-filter.ts'

/** Text with something in it. */
const words = (most: number) => z.string().regex(/\S/).max(most)
const moment = z.iso.datetime({ offset: true }).describe('With its offset, such as 2026-11-27T09:00:00-06:00')
export const taskIdSchema = z.int().min(1).max(999_999_999).describe('The number of a task')
const person = words(longest.person).nullable().describe('Who is to do it; null: whoever can')
const me = words(longest.person).optional().describe('The name of the person who says “me” in the text')
const note = words(longest.note).nullable()

export const taskArgsSchema = z.strictObject({ id: taskIdSchema })

export const newTaskArgsSchema = z
  .strictObject({
    text: words(1_000).optional().describe('The task in plain words'),
    me,
    title: words(longest.title).optional(),
    person: person.optional(),
    due: moment.nullable().optional(),
    note: note.optional(),
  })
  .refine(({ text, title }) => (text === undefined) !== (title === undefined), 'needs either text or title')
  .meta({ oneOf: [{ required: ['text'] }, { required: ['title'] }] })

export const taskFilterSchema = z.strictObject({
  text: z.string().max(1_000).optional().describe('The question in plain words; other fields take precedence'),
  me,
  state: z.enum(taskStates).optional(),
  person: words(longest.person).optional(),
  from: moment.optional(),
  to: moment.optional(),
  words: z.string().max(200).optional().describe('The task contains all of them'),
})

const changes = {
  title: words(longest.title).optional(),
  person: person.optional(),
  due: moment.nullable().optional(),
  when: words(200).optional().describe('The due time in plain words'),
  note: note.optional(),
  state: z.enum(['open', 'done']).optional(),
}
const oneTime = ({ due, when }: { due?: unknown; when?: unknown }) => due === undefined || when === undefined
const notBoth = { not: { required: ['due', 'when'] } }
export const taskChangesSchema = z.strictObject(changes).refine(oneTime, 'needs one of due and when').meta(notBoth)
export const changeArgsSchema = z
  .strictObject({ id: taskIdSchema, ...changes })
  .refine(oneTime, 'needs one of due and when')
  .meta(notBoth)

export type NewTaskArgs = z.infer<typeof newTaskArgsSchema>
export type TaskFilterArgs = z.infer<typeof taskFilterSchema>
export type ChangeArgs = z.infer<typeof changeArgsSchema>
