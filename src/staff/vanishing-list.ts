import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'

const leavingSchema = z.object({ chat: z.number().int(), message: z.number().int(), at: z.iso.datetime() })

/** A message of the bot's on Telegram that will be deleted, and when. */
export type Leaving = DeepReadonly<z.infer<typeof leavingSchema>>

/** One document of the shop's. */
export const vanishingListSchema = z.object({ version: z.literal(1), messages: z.array(leavingSchema) })
export type VanishingList = DeepReadonly<z.infer<typeof vanishingListSchema>>

/** In DATA_DIR. */
export const vanishingFile = 'vanishing.json'
