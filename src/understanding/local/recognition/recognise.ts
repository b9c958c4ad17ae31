import { isBeforeHour, isNumberedPlace, isTimeUnit } from '../../../english/grammar.ts'
import { doubt } from '../doubts/doubt.ts'
import { correctSpelling } from '../lexicon/correct-spelling.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withSlips } from '../lexicon/slips.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isSize } from '../mentions/senses.ts'
import { withBothKinds } from '../names/both-kinds.ts'
import { countedThings } from '../names/counted-things.ts'
import { withCowsMilk } from '../names/cows-milk.ts'
import { withEndsOfNames } from '../names/ends-of-names.ts'
import { flavoredShots } from '../names/flavored-shots.ts'
import { withKindBehind } from '../names/kind-behind.ts'
import { withKindSaidOnce } from '../names/kind-said-once.ts'
import { listedApart } from '../names/listed-apart.ts'
import { withoutMeals } from '../names/meals.ts'
import { withMeasuredBeside } from '../names/measured-beside.ts'
import { withMeatSaid } from '../names/meat-said.ts'
import { mergeNames } from '../names/merge-names.ts'
import { nameParts } from '../names/name-parts.ts'
import { namedElsewhere } from '../names/named-elsewhere.ts'
import { withOneOfThose } from '../names/one-of-those.ts'
import { orderedKinds } from '../names/ordered-kinds.ts'
import { withPortionNamed } from '../names/portion-named.ts'
import { reorderedNames } from '../names/reordered-names.ts'
import { withServedSo } from '../names/served-so.ts'
import { withSharedKind } from '../names/shared-kind.ts'
import { soldByMeasure } from '../names/sold-by-measure.ts'
import { splitNames } from '../names/split-names.ts'
import { withWeights } from '../names/weighed.ts'
import type { Token } from '../tokens/tokenise.ts'
import { announcedNames } from './announced-names.ts'
import { answeredTopics } from './answered-topics.ts'
import { asOption } from './as-option.ts'
import { withCancelledThings } from './cancelled-things.ts'
import { withCountedBehind, withPiecesBehind } from './counted-behind.ts'
import { withEachOf } from './each-of.ts'
import { withEachOfPeople } from './each-of-people.ts'
import { withEspressoOfRoast } from './espresso-of-roast.ts'
import { withExtremes } from './extremes.ts'
import { withoutWhose } from './for-whom.ts'
import { mentionAt } from './mention-at.ts'
import { withMoreEspresso } from './more-espresso.ts'
import { asMultiple } from './multiplied.ts'
import { withoutOne } from './one-as-pronoun.ts'
import { putsOn } from './put-on.ts'
import { withSaidAgain } from './said-again.ts'
import { withoutCold } from './said-cold.ts'
import { isSaidFirst } from './said-first.ts'
import { withSameSize } from './same-size.ts'
import { withScoopsTold } from './scoops-told.ts'
import { withSizeBehind } from './size-behind.ts'
import { withWaitNo } from './wait-no.ts'
import { withoutCaffeine } from './without-caffeine.ts'

type Step = (mentions: readonly Mention[], words: Words, lexicon: Lexicon) => Mention[]

/** What is said in several words, or by a part of its name. Each step reads what those before it have made. */
const steps: readonly Step[] = [
  withoutWhose,
  answeredTopics,
  announcedNames,
  withKindSaidOnce,
  withOneOfThose,
  listedApart,
  withKindBehind,
  withServedSo,
  withPortionNamed,
  withEndsOfNames,
  withCowsMilk,
  nameParts,
  mergeNames,
  splitNames,
  reorderedNames,
  withSharedKind,
  withBothKinds,
  withEspressoOfRoast,
  withMoreEspresso,
  flavoredShots,
  namedElsewhere,
  orderedKinds,
  countedThings,
  soldByMeasure,
  withMeasuredBeside,
  withoutMeals,
  withMeatSaid,
  withoutCold,
  withoutCaffeine,
  withExtremes,
  withCountedBehind,
  withPiecesBehind,
  withSizeBehind,
  withScoopsTold,
  withWeights,
  withEachOf,
  withEachOfPeople,
  withWaitNo,
  withCancelledThings,
  withSaidAgain,
  withSameSize,
]

/** Says of each word of a text what it is: of the menu, of the language, or unknown. */
export function recognise(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const words = withSlips(correctSpelling(tokens, lexicon), lexicon)
  const mentions = steps.reduce((read, step) => step(read, words, lexicon), mentionsOf(words, lexicon))
  return mentions.map((mention, at) => {
    if (isOfPeople(mentions, at, words) || isSaidFirst(mentions, at, words))
      return { cue: 'filler', from: mention.from, to: mention.to }
    if (isOfPlace(mention, words)) return { cue: 'note', from: mention.from, to: mention.to }
    if (putsOn(mentions, at, words)) return { cue: 'add', from: mention.from, to: mention.to }
    if (isHour(mentions, at, words) || isOfClock(mentions, at, words) || isOfDuration(mentions, at, words))
      return { cue: 'unknown', from: mention.from, to: mention.to }
    const kind = asKind(mentions, withoutOne(mentions, mention, at, words), at)
    const option = asOption(mentions, asMultiple(mentions, kind, at, words), at, words)
    return doubt(option, mentions, at, words, lexicon)
  })
}

/** One after the other, each as long as it can be. */
function mentionsOf(words: Words, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = []
  const end = words.tokens.length
  for (let at = 0; at < end; at = mentions.at(-1)?.to ?? end) mentions.push(mentionAt(words, at, lexicon))
  return mentions
}

/** "A large regular cola" is a large one and no diet cola, though regular is a size too. */
function asKind(mentions: readonly Mention[], mention: Mention, at: number): Mention {
  const isPlain = mention.cue === 'menu' && mention.otherwise === 'plain' && isSize(mention)
  return isPlain && isSize(mentions[at - 1]) ? { cue: 'plain', from: mention.from, to: mention.to } : mention
}

/** "Dinner for 2: a spicy tuna roll, …": for how many, and no number of rolls. */
function isOfPeople(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [number, next] = mentions.slice(at, at + 2)
  return number?.cue === 'number' && texts[number.from - 1] === 'for' && next?.cue === 'stop' && next.announces === true
}

const isOfPlace = ({ cue, from }: Mention, { texts }: Words): boolean =>
  cue === 'number' && isNumberedPlace(texts[from - 1] ?? '')

/** "at 7", "around 7 pm": no number of things. */
function isHour(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const number = mentions[at]
  const next = mentions[at + 1]
  if (number?.cue !== 'number' || !isBeforeHour(texts[number.from - 1] ?? '')) return false
  return next === undefined || is(next, 'unknown', 'comma', 'stop', 'and', 'filler')
}

/** "12:15": no number of things, neither the one nor the other. */
function isOfClock(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  if (!is(mentions[at], 'number')) return false
  const hour = is(mentions[at + 1], 'stop') ? at : at - 2
  const [first, colon, minute, next] = mentions.slice(Math.max(0, hour), Math.max(0, hour) + 4)
  const isTime = is(first, 'number') && texts[colon?.from ?? -1] === ':' && is(minute, 'number')
  return isTime && /^[0-5]\d$/.test(texts[minute?.from ?? -1] ?? '') && !is(next, 'menu', 'size')
}

/** "10 mins", "10 more mins": how long, and no number of things. */
function isOfDuration(mentions: readonly Mention[], at: number, { texts }: Words): boolean {
  const [number, more] = is(mentions[at], 'more') ? [at - 1, at] : [at, is(mentions[at + 1], 'more') ? at + 1 : at]
  const unit = mentions[more + 1]
  return is(mentions[number], 'number') && unit?.cue === 'unknown' && isTimeUnit(texts[unit.from] ?? '')
}
