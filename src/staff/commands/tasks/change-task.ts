import type { z } from 'zod'
import { type Command, CommandError } from '../command.ts'
import { assignedTo } from './assignee.ts'
import { ahead, hasPassed, withinReach } from './due-time.ts'
import { type ChangeArgs, changeArgsSchema } from './task-args.ts'
import { oneTask, oneTaskSchema } from './task-body.ts'
import type { TaskDependencies } from './task-dependencies.ts'

export function changeTask(dependencies: TaskDependencies): Command<ChangeArgs, z.infer<typeof oneTaskSchema>> {
  const { tasks, understanding, people, clock } = dependencies

  /** undefined: it stays as it is. */
  function dueIn({ due, when }: ChangeArgs): string | null | undefined {
    if (due) return ahead(due, clock()).toISOString()
    if (when === undefined) return due
    const resolved = understanding.time(when)
    if (resolved === null) throw new CommandError('unfit', 'It says no time')
    if (resolved === 'ambiguous') throw new CommandError('unfit', 'It may be one of several times: say which')
    if (resolved === 'impossible') throw new CommandError('unfit', 'There is no such time')
    if (resolved === 'past') throw hasPassed()
    return withinReach(resolved.at, clock()).toISOString()
  }

  return {
    summary: 'Changes the given fields of a task, and leaves the rest',
    args: changeArgsSchema,
    example: { id: 12, when: 'tomorrow at 10' },
    result: oneTaskSchema,
    async run(args, { actor }) {
      const { id, title, person, note, state } = args
      const due = dueIn(args)
      const whose = person ? { name: person.trim() } : null
      const fields = {
        ...(title !== undefined && { title: title.trim() }),
        ...(person !== undefined && (await assignedTo(whose, { actor }, people))),
        ...(due !== undefined && { due }),
        ...(note !== undefined && { note: note?.trim() ?? null }),
      }
      const changed = oneTask(id, await tasks.change(id, fields))
      if (state === undefined || state === changed.task.state) return changed
      return oneTask(id, await (state === 'done' ? tasks.complete(id, actor.name) : tasks.reopen(id)))
    },
  }
}
