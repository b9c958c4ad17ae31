import type { Cue } from '../../../english/cues.ts'

/** What phrases that begin alike go on with, and what the phrase does that ends here. */
export interface PhraseTree {
  cue: Cue | null
  /** null: with nothing, as most do. */
  next: Map<string, PhraseTree> | null
}

/** Phrases of the language, to be found word by word. */
export function phraseTree(cueOf: ReadonlyMap<string, Cue>): PhraseTree {
  const root = branch()
  for (const [phrase, cue] of cueOf) {
    let at = root
    for (const word of phrase.split(' ')) {
      at.next ??= new Map()
      const next = at.next.get(word) ?? branch()
      at.next.set(word, next)
      at = next
    }
    at.cue = cue
  }
  return root
}

const branch = (): PhraseTree => ({ cue: null, next: null })
