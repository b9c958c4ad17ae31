import { z } from 'zod'
import type { Pause } from '../../today/pause.ts'
import type { Command } from './command.ts'

export const pauseResultSchema = z.object({
  paused: z.boolean(),
  until: z.iso.datetime().nullable().describe('When orders are taken again by themselves; null: when they are resumed'),
})
type PauseResult = z.infer<typeof pauseResultSchema>

interface Dependencies {
  pause: Pick<Pause, 'set'>
  clock: () => Date
}

const minuteMs = 60_000
export const longestPauseMinutes = 7 * 24 * 60

export const pauseOrders = ({
  pause,
  clock,
}: Dependencies): Command<{ minutes?: number | undefined }, PauseResult> => ({
  summary: 'Customers can place no orders for so many minutes, or until they are resumed; those that were placed go on',
  args: z.strictObject({ minutes: z.number().int().min(1).max(longestPauseMinutes).optional() }),
  example: { minutes: 20 },
  result: pauseResultSchema,
  async run({ minutes }, { actor }) {
    const until = minutes === undefined ? null : new Date(clock().getTime() + minutes * minuteMs)
    await pause.set({ until }, actor.name)
    return { paused: true, until: until?.toISOString() ?? null }
  },
})

export const resumeOrders = ({ pause }: Pick<Dependencies, 'pause'>): Command<object, PauseResult> => ({
  summary: 'Customers can place orders again',
  args: z.strictObject({}),
  example: {},
  result: pauseResultSchema,
  async run(_, { actor }) {
    await pause.set(null, actor.name)
    return { paused: false, until: null }
  },
})
