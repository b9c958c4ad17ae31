import type { MeantTask } from '../../../tasks/meant-task.ts'
import { type Person, personCalled } from '../../../tasks/people.ts'
import { longest, type Task } from '../../../tasks/task.ts'
import { beginning } from '../../../text/shortened.ts'
import type { Actor } from '../../actor.ts'
import type { TaskDependencies } from './task-dependencies.ts'

/** Whoever says "me". */
interface Speaker {
  actor: Actor
  /** How they are called, where they say it. */
  called?: string | undefined
}

/** The fields of a task that say whose it is. */
export async function assignedTo(
  whose: MeantTask['person'],
  speaker: Speaker,
  people: TaskDependencies['people'],
): Promise<Pick<Task, 'person' | 'personId'>> {
  const who = whose && (await whoIs(whose, speaker, people))
  return { person: who && beginning(who.name, longest.person), personId: who?.id ?? null }
}

export async function whoIs(
  whose: NonNullable<MeantTask['person']>,
  { actor, called }: Speaker,
  people: TaskDependencies['people'],
): Promise<Person> {
  if (whose !== 'me') return personCalled(whose.name, await people())
  const id = actor.kind === 'person' ? actor.name : null
  const known = (await people()).find((each) => each.id !== null && each.id === id)
  return known ?? { name: called?.trim() ?? actor.role, id }
}
