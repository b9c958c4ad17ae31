import { isCowsMilk } from '../english/synonyms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { type Cue, isOneOf, type Mention } from '../mentions/mention.ts'
import { isKind } from '../mentions/senses.ts'
import { wordsIn } from '../tokens/tokenise.ts'

/** "With milk", "a splash of milk"; to want none, or another one instead, is said of more than a cow's. */
const adding: readonly Cue[] = ['with', 'of', 'and', 'comma', 'add', 'some', 'bit', 'light', 'extra', 'measure']

/** "A tea with milk", where there is whole milk, skim milk, and oat milk: one of a cow, and which is a question. */
export function withCowsMilk(mentions: readonly Mention[], { texts }: Words, { anything }: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const { from, to } = mention
    const isMilk = texts[from] === 'milk' && to === from + 1 && (mention.cue === 'unknown' || isKind(mention))
    if (!isMilk || !isOneOf(mentions[at - 1], adding)) return mention
    const senses = anything.groups
      .flatMap(({ options }) => options)
      .filter(({ name, aliases }) => [name, ...aliases].some((words) => isCowsMilk(wordsIn(words).join(' '))))
      .map(({ id }) => ({ kind: 'option' as const, id }))
    return senses.length > 0 ? { cue: 'menu', senses, doubtful: false, from, to } : mention
  })
}
