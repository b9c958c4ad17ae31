import { isWholeFruit } from '../../../english/things.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'

/** "An orange", "two apples", where orange juice and apple pie are sold: one of those, or the fruit itself? */
export function mayBeFruit(mentions: readonly Mention[], at: number, { texts }: Words, { exact }: Lexicon): boolean {
  const fruit = mentions[at]
  if (!fruit || fruit.to > fruit.from + 1 || !isNoun(fruit) || !isWholeFruit(texts[fruit.from] ?? '')) return false
  const isCalledSo = exact.get(texts[fruit.from] ?? '')?.some(({ kind }) => kind === 'item') === true
  return is(mentions[at - 1], 'a', 'number', 'another') && !isCalledSo
}
