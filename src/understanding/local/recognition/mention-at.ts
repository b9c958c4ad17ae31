import { isBeside, isTopic as isTopicWord } from '../../../english/grammar.ts'
import { isSauce } from '../../../english/ingredients.ts'
import { saysWhereFrom } from '../../../english/left-off.ts'
import { isJoint } from '../../../english/name-words.ts'
import { isSpoonful } from '../../../english/pieces.ts'
import { languageAt } from '../lexicon/language-at.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { menuAt } from '../lexicon/menu-at.ts'
import type { MenuPhrase } from '../lexicon/menu-phrase.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention, type Otherwise } from '../mentions/mention.ts'
import { isMeant } from './is-meant.ts'
import { nameAt } from './name-at.ts'
import { noteEnd } from './note-end.ts'
import { isPlural } from './plurals.ts'
import { isSizeInAmount } from './size-in-amount.ts'

/** The longest phrase that begins here, of the menu or of the language. */
export function mentionAt(words: Words, at: number, lexicon: Lexicon): Mention {
  const kind = words.tokens[at]?.kind ?? 'stop'
  // What few mentions say the others do not even deny: all of a kind are quicker to read if they are made alike.
  if (kind === 'stop' && words.texts[at] === ':') return { cue: kind, from: at, to: at + 1, announces: true }
  if (kind !== 'word') return { cue: kind, from: at, to: at + 1 }
  const menu = nameAt(words, at, lexicon)
  const note = menu ? null : noteEnd(words.tokens, at)
  if (note) return { cue: 'unknown', from: at, to: note }
  const language = languageBeside(words, at, lexicon)
  if (menu && (!language || (isMeant(menu, language, words, lexicon) && !isTopic(words, at, language, lexicon))))
    return ofMenu(words, at, menu, language, lexicon)
  return language ? ofLanguage(words, language) : { cue: 'unknown', from: at, to: at + 1 }
}

function ofMenu(words: Words, at: number, menu: MenuPhrase, language: Mention | null, lexicon: Lexicon): Mention {
  const several = isPlural(words, at, menu, lexicon)
  const otherwise = language?.to === menu.to ? manner(language, menu, words) : undefined
  // "Veggies" need not be the "veggie" of the menu, though "sweeteners" are its sweetener; "two burgers" are two of
  // what it calls a burger.
  const isAnyOfKind =
    language?.cue === 'ingredient' &&
    language.to === menu.to &&
    !isSpoonful(words.texts[at] ?? '') &&
    menu.senses.some(({ kind }) => kind === 'option')
  const doubtful = menu.doubtful || (several && !menu.exact && isAnyOfKind)
  const to = menu.to + (isSizeNext(words, menu) ? 1 : 0)
  return { cue: 'menu', senses: menu.senses, doubtful, several, otherwise, from: at, to }
}

function ofLanguage(words: Words, mention: Mention): Mention {
  const { from, to } = mention
  if (isTaking(words, mention)) return { cue: 'request', from, to: from + 1 }
  if (mention.cue === 'both') {
    const said = words.texts.slice(from, to)
    // "All" may be any number, "both" are two, and "each" says nothing of it.
    if (said.includes('all')) return { ...mention, ofAll: true }
    if (said.includes('both')) return { ...mention, ofTwo: true }
  }
  return mention.cue === 'and' && isBeside(words.texts[from] ?? '') ? { ...mention, besides: true } : mention
}

/** "A medium sized cola" is a medium one. */
const isSizeNext = ({ texts }: Words, { senses, to }: MenuPhrase): boolean =>
  senses.every(({ kind }) => kind === 'size') && ['size', 'sized'].includes(texts[to] ?? '')

/** "I will take the burger" asks for one, "take the onions off" for none. */
function isTaking({ texts, tokens }: Words, { cue, from, to }: Mention): boolean {
  if (cue !== 'remove' || texts.slice(from, to).join(' ') !== 'take the') return false
  const pause = tokens.findIndex(({ kind }, at) => at >= to && kind !== 'word')
  return !saysWhereFrom(texts.slice(to, pause < 0 ? undefined : pause))
}

/** What the words do where the item has no such thing. */
function manner({ cue }: Mention, { senses, to }: MenuPhrase, { texts }: Words): Otherwise | undefined {
  // "Thousand island dressing", with a group called dressings: of an item without them it says what it always does.
  const isKindOnly = isSauce(texts[to - 1] ?? '') && senses.every(({ kind }) => kind === 'label')
  if (cue === 'ingredient' && isKindOnly) return 'kind'
  return cue === 'plain' || cue === 'bare' || cue === 'note' || cue === 'kind' || cue === 'everything' ? cue : undefined
}

/** "extra hot fudge" is "extra" and fudge, though "extra hot" is said too; so is "extra crispy" where crispy is. */
function languageBeside(words: Words, at: number, lexicon: Lexicon): Mention | null {
  const language = languageAt(words, at, lexicon)
  if (!language) return null
  for (let inner = at + 1; inner < language.to; inner++) {
    const menu = menuAt(words, inner, lexicon)
    // What the menu calls "number one" is not the first of several, nor what it calls "everything" what is usual.
    const isNamed =
      menu?.exact === true &&
      (is(language, 'everything') ||
        (menu.to === language.to && is(language, 'note', 'ordinal')) ||
        isSizeInAmount(menu, language, words, lexicon))
    // "A pizza with the works" may be the one that the menu calls so.
    const isCalledSo =
      menu?.exact === true && menu.to === language.to && menu.senses.some(({ kind }) => kind === 'item')
    if (isCalledSo && is(language, 'everything')) return { cue: 'unknown', from: at, to: language.to }
    const goesOn = inner === language.to - 1 && isPairInName(words, inner, lexicon)
    if (!goesOn && (!menu || (menu.to <= language.to && !isNamed))) continue
    const shorter = languageAt(words, at, lexicon, inner)
    if (shorter?.to === inner) return shorter
  }
  return language
}

/** "With ice cream" is no ice where "vanilla ice cream" is sold. */
function isPairInName({ texts, stems }: Words, at: number, { parts }: Lexicon): boolean {
  if (isJoint(texts[at] ?? '')) return false
  const [first = '', second = ''] = stems.slice(at, at + 2)
  return [...(parts.get(first) ?? [])].some(({ words }) => words[words.indexOf(first) + 1] === second)
}

/** "for veggies I'd like ...": announces what kind of thing comes next, even if an item is called so. */
function isTopic(words: Words, at: number, language: Mention, lexicon: Lexicon): boolean {
  if (!is(language, 'kind', 'ingredient') || !isTopicWord(words.texts[at - 1] ?? '')) return false
  return !isSwappedFor(words, at, lexicon)
}

/** In words: nobody says more between "swap" and "for". */
const longestSwapped = 6

/** "Swap the beef for veggie": what follows is what it should become, and not a kind of thing. */
function isSwappedFor(words: Words, at: number, lexicon: Lexicon): boolean {
  const start = Math.max(0, at - longestSwapped)
  return words.texts.slice(start, at).some((_, index) => languageAt(words, start + index, lexicon)?.cue === 'change')
}
