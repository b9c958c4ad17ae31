import { CommandError } from '../command.ts'

// Ten years.
const farthestMs = 10 * 366 * 86_400_000

export const hasPassed = (): CommandError => new CommandError('unfit', 'That time has passed')

/** @throws CommandError when nobody can be reminded at that time any more, or not for a long time */
export function ahead(due: string, now: Date): Date {
  const at = new Date(due)
  if (at.getTime() <= now.getTime()) throw hasPassed()
  return withinReach(at, now)
}

/**
 * "In 10000 years" is soon said, and a model may answer anything: the date may not even exist.
 * @throws CommandError when it is too far ahead
 */
export function withinReach(due: Date, now: Date): Date {
  if (due.getTime() - now.getTime() <= farthestMs) return due
  throw new CommandError('unfit', 'That time is too far ahead')
}
