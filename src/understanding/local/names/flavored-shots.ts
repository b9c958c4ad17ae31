import { mayDescribe } from '../../../english/name-words.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { shortlyBefore } from '../mentions/nearby.ts'
import {
  areAlternatives,
  describes,
  isNoun,
  isOption,
  isPlainOption,
  itemsOf,
  optionIdsOf,
} from '../mentions/senses.ts'

/** "A vanilla shot", "two shots of vanilla", where shots are of espresso: so much vanilla, and no espresso besides. */
export function flavoredShots(mentions: readonly Mention[], words: Words, lexicon: Lexicon): Mention[] {
  const { texts } = words
  const { cueOf, anything } = lexicon
  const named = shotsIn(oneShotIn(mentions, words, lexicon), words, lexicon)
  return shotsOf(named, words, lexicon).map((mention, at, mentions) => {
    const [determiner, flavor] = [mentions[at - 2], mentions[at - 1]]
    const { from, to } = mention
    const isFlavored = flavor?.to === from && isPlainOption(flavor) && !mayDescribe(texts[flavor.from] ?? '')
    const isShot = isFlavored && isOption(mention) && cueOf.get(texts.slice(from, to).join(' ')) === 'measure'
    if (!isShot || !is(determiner, 'a', 'number', 'another', 'extra')) return mention
    return areAlternatives(anything, optionIdsOf(flavor), optionIdsOf(mention)) ? { cue: 'measure', from, to } : mention
  })
}

/** ... But where a drink was named, "two shots of espresso" are those. */
function shotsOf(mentions: readonly Mention[], { texts }: Words, { cueOf }: Lexicon): Mention[] {
  const read: Mention[] = []
  for (const [at, mention] of mentions.entries()) {
    const { from, to } = mention
    if (from < (read.at(-1)?.to ?? 0)) continue
    const isShots = isOption(mention) && to > from + 1 && cueOf.get(texts[to - 1] ?? '') === 'measure'
    const thing = isShots && is(mentions[at + 1], 'of') ? mentions[at + 2] : undefined
    if (thing && isOption(thing)) read.push({ cue: 'measure', from, to })
    else if (thing && isNoun(thing) && read.some(isNoun) && !isBeside(read)) read.push({ ...mention, to: thing.to })
    else read.push(mention)
  }
  return read
}

/** "A latte and ..." */
const isBeside = (said: readonly Mention[]): boolean => is(said.at(-1), 'and') && isNoun(said.at(-2))

/** "A chai with a shot of espresso", where shots go by number: "1 shot". */
function oneShotIn(mentions: readonly Mention[], { texts }: Words, { stems }: Lexicon): Mention[] {
  const senses = stems.get(`1${stem('shot')}`)?.filter(({ kind }) => kind === 'option') ?? []
  if (senses.length === 0) return [...mentions]
  const read: Mention[] = []
  for (const [at, mention] of mentions.entries()) {
    const { from, to } = mention
    if (from < (read.at(-1)?.to ?? 0)) continue
    // "With vanilla and a shot of espresso": in it, or beside it?
    const isListed = is(mentions[at - 1], 'and') && isPlainOption(mentions[at - 2])
    const isIn = isListed || is(mentions[at - 1], 'with', 'add')
    const length = is(mention, 'a') && isIn ? wordsOfShot(texts.slice(to)) : 0
    const shot: Mention = { cue: 'menu', senses, doubtful: isListed, from, to: to + length }
    const isOwn = length > 0 && describes(itemsOf(shortlyBefore(mentions, at).findLast(isNoun)), shot)
    read.push(isOwn ? shot : mention)
  }
  return read
}

/** How many words say "a shot of espresso", behind the article; 0: none. */
function wordsOfShot(words: readonly string[]): number {
  const shot = ['shot of espresso', 'espresso shot'].find((name) => words.slice(0, 3).join(' ').startsWith(name))
  return shot?.split(' ').length ?? 0
}

/** "A chai with a shot of espresso", where a shot of espresso is sold as a drink, too: a chai comes with a shot. */
function shotsIn(mentions: readonly Mention[], { stems, texts }: Words, { stems: named }: Lexicon): Mention[] {
  return mentions.map((mention, at) => {
    const { from, to } = mention
    if (mention.cue !== 'menu' || !isNoun(mention) || to !== from + 3 || texts[from + 1] !== 'of') return mention
    const before = shortlyBefore(mentions, at)
    const senses = named.get(`${stems[to - 1]}${stems[from]}`)?.filter(({ kind }) => kind === 'option') ?? []
    if (!describes(itemsOf(before.findLast(isNoun)), { ...mention, senses })) return mention
    const lead = before.findLast((said) => !is(said, 'a', 'number', 'extra', 'another'))
    // "... and a shot of espresso": in it, or beside it?
    return is(lead, 'with', 'add') ? { ...mention, senses } : { ...mention, doubtful: true }
  })
}
