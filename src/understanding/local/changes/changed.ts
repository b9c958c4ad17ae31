import type { Change } from '../../meaning.ts'
import type { Mention } from '../mentions/mention.ts'

/** What a message changes in a draft, and what is left of it to be an order. */
export interface Changed {
  changes: Change[]
  rest: Mention[]
  unexplained: Mention[]
  doubtful: boolean
}

export const unchanged: Changed = { changes: [], rest: [], unexplained: [], doubtful: false }

export const unclear = (words: readonly Mention[]): Changed => ({ ...unchanged, unexplained: [...words] })
