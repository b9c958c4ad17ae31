import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** How long a title, a name and a note may be, in characters. */
export const longest = { title: 200, person: 60, note: 500 }

export const taskSchema = z.object({
  /** Short enough to say: 1, 2, 3, … */
  id: z.int().positive(),
  title: z.string().min(1).max(longest.title),
  /** Who is to do it, as staff calls them; null: whoever can. */
  person: z.string().min(1).max(longest.person).nullable(),
  /** Their id on Telegram, where they are a member of staff. */
  personId: z.string().nullable(),
  due: z.iso.datetime().nullable(),
  note: z.string().min(1).max(longest.note).nullable(),
  createdAt: z.iso.datetime(),
  /** The name of the actor. */
  createdBy: z.string(),
  /** Names the request that made it: one that comes again makes no other. */
  requestId: z.string(),
  doneAt: z.iso.datetime().nullable(),
  doneBy: z.string().nullable(),
  /** The due time of which somebody was reminded; null: of none. */
  remindedOf: z.iso.datetime().nullable(),
})
/** Something that staff wants remembered. */
export type Task = DeepReadonly<z.infer<typeof taskSchema>>

/** What somebody says of a task. */
export type TaskFields = Pick<Task, 'title' | 'person' | 'personId' | 'due' | 'note'>

export const isOverdue = ({ due, doneAt }: Task, now: Date): boolean =>
  doneAt === null && due !== null && Date.parse(due) <= now.getTime()

/** Whether somebody has still to be reminded of it at its due time, be that to come or past. */
export const isToBeReminded = ({ due, doneAt, remindedOf }: Task): boolean =>
  doneAt === null && due !== null && due !== remindedOf
