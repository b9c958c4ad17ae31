import type { Cue as LanguageCue } from '../../../english/cues.ts'
import type { Sense } from './sense.ts'

interface Span {
  /** Tokens: from the first to before the last. */
  from: number
  to: number
}

/** What a word of the menu may mean for an item that has nothing of that name. */
export type Otherwise = 'plain' | 'bare' | 'note' | 'kind' | 'everything' | 'unknown'

/** What a run of words is, before it's known what it belongs to. */
export type Mention = Span &
  (
    | {
        cue: 'menu'
        senses: readonly Sense[]
        doubtful: boolean
        /** In plural, though the menu names one. */
        several?: boolean
        /** What the words do where the item has nothing of that name: "plain" may be a bagel, or how a bun comes. */
        otherwise?: Otherwise
      }
    /** It counts what stands before it where it's written as a factor: "tacos x3". */
    | { cue: 'number'; value: number | null; factor?: boolean }
    /** null is the last. */
    | { cue: 'ordinal'; value: number | null }
    | { cue: 'multiple'; value: number }
    | { cue: 'comma' | 'unknown' }
    /** A colon announces what follows. */
    | { cue: 'stop'; announces?: true }
    /** "a large one" */
    | { cue: 'pronoun' }
    /**
     * "all" may be said of more than two, "both" may not. "Along with" more often names something besides than
     * something on it.
     */
    | { cue: LanguageCue; ofAll?: true; ofTwo?: true; besides?: true }
  )

export type Cue = Mention['cue']

export const isOneOf = (mention: Mention | undefined, cues: readonly Cue[]): boolean =>
  mention !== undefined && cues.includes(mention.cue)

export const is = (mention: Mention | undefined, cue: Cue, ...others: Cue[]): boolean =>
  mention !== undefined && (mention.cue === cue || (others.length > 0 && others.includes(mention.cue)))
