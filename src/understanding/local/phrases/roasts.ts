import { isDecaf, isRoast } from '../../../english/drinks.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn, shortlyBefore } from '../mentions/nearby.ts'
import type { Sense } from '../mentions/sense.ts'
import { describes, isNoun, isPlainOption, isSeveral, isSize, itemsOf } from '../mentions/senses.ts'
import { coffeesOf } from '../names/roasted-coffees.ts'
import type { Token } from '../tokens/tokenise.ts'

/**
 * "A large dark roast" is a coffee of that roast, where coffees come in roasts: "dark", and "roast" is the coffee. So
 * is "a large decaf", where the coffee goes without saying.
 */
export function withRoasts(mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const named: Mention[] = []
  mentions.forEach((mention, at) => {
    const coffee = coffeesOf(mention, tokens, lexicon)
    // "A latte and a large decaf": a decaf latte?
    const isOfOther =
      coffee.length > 0 &&
      isDecaf(tokens[mention.from]?.text ?? '') &&
      describes(shortlyBefore(named, named.length).flatMap(itemsOf), mention)
    if (mention.cue === 'menu' && coffee.length > 0 && !isOfOther && standsAlone(named, mentions, at, coffee)) {
      const kind = isRoast(tokens[mention.to - 1]?.text ?? '') ? mention.to - 1 : mention.to
      named.push(
        { ...mention, to: kind, several: false },
        {
          cue: 'menu',
          senses: coffee,
          doubtful: mention.doubtful,
          several: isSeveral(mention),
          from: kind,
          to: mention.to,
        },
      )
    } else named.push(mention)
  })
  return named
}

/** Whether it is asked for by itself, and not said of a neighbour: "a latte, dark roast", "dark roast coffee". */
function standsAlone(
  before: readonly Mention[],
  mentions: readonly Mention[],
  at: number,
  coffees: readonly Sense[],
): boolean {
  const rest = fromHereOn(mentions, at + 1)
  // "Decaf for the small one"
  if (is(rest[0], 'with') && is(rest[1], 'the') && rest.some((mention) => is(mention, 'pronoun'))) return false
  // "A decaf, lavender latte"
  const next = rest.findIndex((mention) => !isSaidWith(mention))
  const pause = is(rest[next], 'comma') && !isSize(rest[next + 1]) ? next + 1 : next
  if (isNoun(rest.slice(pause).find((mention) => !isSaidWith(mention)))) return false
  const said = shortlyBefore(before, before.length)
  const start = said.findLastIndex((mention) => !isSaidWith(mention))
  const opening = start < 0 ? undefined : said[start]
  const own = said.slice(start + 1)
  const noun = said.findLast(isNoun)
  const isSized = own.some(isSize)
  const isCounted = is(opening, 'a', 'number', 'another')
  // "A dark roast" may answer which.
  const isChanged = said.some((mention) => is(mention, 'late', 'make', 'change'))
  if (!noun)
    return (
      !isChanged &&
      (isSized || (rest.some(isSize) && !rest.some(isNoun)) || (isCounted && is(said[start - 1], 'request')))
    )
  // "Two coffees, one dark roast": of those.
  const isOther = itemsOf(noun).every((item) => coffees.every((sense) => sense.kind !== 'item' || sense.item !== item))
  const joint = isCounted ? said[start - 1] : undefined
  if (!isOther || !isCounted) return false
  // "Two lattes, one large dark roast" may be said of those, but "two lattes and a dark roast" are three drinks.
  if (isSeveral(noun) && is(opening, 'number')) return false
  const isBeside = is(joint, 'and') && said[start - 2] === noun
  return isBeside || (isSized && is(joint, 'and', 'comma', 'stop', 'request', 'filler'))
}

const isSaidWith = (mention: Mention): boolean =>
  isPlainOption(mention) || (isSize(mention) && !isNoun(mention)) || is(mention, 'filler')
