import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** Something that an order could become, in minor units what that makes its total differ by. */
const swapSchema = z.object({ to: z.string(), difference: z.number().int() })
export type Swap = DeepReadonly<z.infer<typeof swapSchema>>

/** A message in which staff was asked, by chat and number. */
const staffQuestionSchema = z.object({ chat: z.number().int(), message: z.number().int() })
export type StaffQuestion = DeepReadonly<z.infer<typeof staffQuestionSchema>>

/** What became of it. `gone`: the order moved on without an answer. */
const endings = ['swapped', 'dropped', 'cancelled', 'kept', 'back', 'gone'] as const
export type Ending = (typeof endings)[number]

/** An order that was placed before something in it ran out. No personal data. */
const shortageSchema = z.object({
  /** Names it in the buttons under its question. */
  number: z.number().int().positive(),
  order: z.string(),
  /** The id of the item, the option or the size, as it was marked. */
  thing: z.string(),
  /** What was offered in its place, the nearest first. */
  swaps: z.array(swapSchema),
  foundAt: z.iso.datetime(),
  /** null: its customer was not asked yet. */
  askedAt: z.iso.datetime().nullable(),
  /** Staff was told that it is for them to decide. */
  isStaffTold: z.boolean(),
  /** Where they were, and still see its buttons. */
  staffQuestions: z.array(staffQuestionSchema).default([]),
  ending: z.enum(endings).nullable(),
})
export type Shortage = DeepReadonly<z.infer<typeof shortageSchema>>

export const shortagesSchema = z.object({
  version: z.literal(1),
  /** The number of the next one. */
  next: z.number().int().positive(),
  shortages: z.array(shortageSchema),
})
export type ShortageList = DeepReadonly<z.infer<typeof shortagesSchema>>

/** In DATA_DIR. */
export const shortagesFile = 'shortages.json'

/** It need not be asked about again, for as long as the thing is out. */
export const lasts = ({ ending }: Shortage): boolean => ending === null || ending === 'kept'
