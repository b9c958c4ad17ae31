import { z } from 'zod'
import type { Pause } from '../../today/pause.ts'
import type { Command } from './command.ts'

export const pauseResultSchema = z.object({ paused: z.boolean() })

const setting = (
  pause: Pick<Pause, 'set'>,
  isPaused: boolean,
  summary: string,
): Command<object, z.infer<typeof pauseResultSchema>> => ({
  summary,
  args: z.strictObject({}),
  example: {},
  result: pauseResultSchema,
  async run(_, { actor }) {
    await pause.set(isPaused, actor.name)
    return { paused: isPaused }
  },
})

export const pauseOrders = (pause: Pick<Pause, 'set'>) =>
  setting(pause, true, 'Customers can place no orders until they are resumed; those that were placed go on')

export const resumeOrders = (pause: Pick<Pause, 'set'>) => setting(pause, false, 'Customers can place orders again')
