import { isDecaf, isRoast } from '../../../english/drinks.ts'
import type { Item } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { describes, isPlainOption } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'

const coffees = ['coffee', 'brewed coffee', 'drip coffee'].map((name) => name.split(' ').map(stem).join(''))

/** The coffees that come in the roasts that are said. */
export const coffeesRoasted = (mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Item[] =>
  mentions
    .flatMap((mention) => coffeesOf(mention, tokens, lexicon))
    .flatMap((sense) => (sense.kind === 'item' ? [sense.item] : []))

/** The coffees that come in this roast. */
export function coffeesOf(mention: Mention, tokens: readonly Token[], { stems }: Lexicon): Sense[] {
  const last = tokens[mention.to - 1]?.text ?? ''
  const isNamed = mention.to > mention.from + 1 ? isRoast(last) : isDecaf(last)
  const named =
    isPlainOption(mention) && isNamed
      ? (coffees.map((name) => stems.get(name)).find((senses) => senses !== undefined) ?? [])
      : []
  return named.filter((sense) => sense.kind === 'item' && describes([sense.item], mention))
}
