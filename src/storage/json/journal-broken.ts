import { SafeError } from '../../ops/describe-error.ts'

/** A line of the journal can't be read: somebody has to look at it before the shop takes orders over it. */
export class JournalBrokenError extends SafeError {
  override readonly name = 'JournalBrokenError'
  /** @param where names the line */
  constructor(file: string, where: string) {
    super(`${file} is broken at ${where}: repair that line or restore the file, then start again`)
  }
}
