import type { z } from 'zod'
import type { Command } from '../command.ts'
import { whoIs } from './assignee.ts'
import { type TaskFilterArgs, taskFilterSchema } from './task-args.ts'
import { taskBody, taskListBodySchema } from './task-body.ts'
import type { TaskDependencies } from './task-dependencies.ts'

export function listTasks({
  tasks,
  understanding,
  people,
}: TaskDependencies): Command<TaskFilterArgs, z.infer<typeof taskListBodySchema>> {
  /** Of the staff, and of whoever else has a task. */
  async function names(): Promise<string[]> {
    const all = await tasks.list({ state: 'all', person: null, from: null, to: null, words: [] })
    const named = [...(await people()).map(({ name }) => name), ...all.map(({ person }) => person)]
    return [...new Set(named)].filter((name) => name !== null)
  }

  return {
    summary: 'The matching tasks, by when they are due; by default the open ones',
    args: taskFilterSchema,
    example: { text: "what's open for today?" },
    result: taskListBodySchema,
    async run({ text = '', me: called, ...given }, { actor }) {
      const meant = await understanding.filter(text, await names())
      const whose = given.person === undefined ? meant.person : { name: given.person.trim() }
      const listed = await tasks.list({
        state: given.state ?? meant.state,
        person: whose && (await whoIs(whose, { actor, called }, people)),
        from: given.from ?? meant.from,
        to: given.to ?? meant.to,
        words: [...meant.words, ...(given.words ?? '').split(/\s+/).filter((word) => word !== '')],
      })
      return { tasks: listed.map(taskBody) }
    },
  }
}
