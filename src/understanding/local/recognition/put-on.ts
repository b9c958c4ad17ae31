import { wordSet } from '../../../text/word-set.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { isOption, itemsOf } from '../mentions/senses.ts'

const verbs = wordSet('stick chuck bung whack slap pop lob sling shove plonk stuff pile')

/** "Stick mushrooms on there", "chuck some olives on it": with nothing before the verb, it puts on what follows. */
export function putsOn(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const mention = mentions[at]
  if (!mention || !is(mention, 'unknown') || !verbs.has(texts.slice(mention.from, mention.to).join(' '))) return false
  if (!mentions.slice(0, at).every((before) => is(before, 'filler', 'greeting', 'confirm', 'comma', 'and', 'request')))
    return false
  const said = fromHereOn(mentions, at + 1).find((next) => !is(next, 'some', 'a', 'extra', 'the', 'filler', 'number'))
  return said !== undefined && (isOption(said) || itemsOf(said).length > 0)
}
