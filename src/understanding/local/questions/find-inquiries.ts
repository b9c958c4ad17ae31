import { isArticle } from '../../../english/grammar.ts'
import { isNumberWord } from '../../../english/numbers.ts'
import {
  beginsQuestion,
  inFull,
  namesAndAsks,
  questionEnd,
  questionOpening,
  questionStart,
  shorthand,
  wish,
  wishBehind,
} from '../../../english/question-talk.ts'
import { questionWords } from '../../../english/questions.ts'
import { shortQuestions } from '../../../english/short-questions.ts'
import type { Menu } from '../../../menu/menu.ts'
import { knownNeed } from '../../../needs/english.ts'
import type { Inquiry } from '../../inquiry.ts'
import { correctSpelling } from '../lexicon/correct-spelling.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { isNoun } from '../mentions/senses.ts'
import type { Token } from '../tokens/tokenise.ts'
import { readInquiry } from './read-inquiry.ts'

/** A question and where it stands among the tokens: from the first to before the last. */
export interface FoundInquiry {
  inquiry: Inquiry
  from: number
  to: number
}

/** What begins a wish is no longer. */
const wordsOfWish = 6
/** Longer sentences are no simple questions, and it bounds the work. */
const longest = 24

/** The questions of a text that the menu file may answer, but for those that its mentions show to be something else. */
export const inquiriesIn = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  menu: Menu,
  lexicon: Lexicon,
): FoundInquiry[] =>
  findInquiries(tokens, menu, lexicon).filter(
    (found) => !asksForStatus(found, mentions) && !beginsWithName(found, mentions),
  )

/** "How much so far?" asks for nothing that could be on the menu. */
const asksForStatus = ({ inquiry, from, to }: FoundInquiry, mentions: readonly Mention[]): boolean =>
  inquiry.about === 'absent' &&
  mentions.some((mention) => is(mention, 'status') && mention.from >= from && mention.to <= to)

/** "Everything bagel with cream cheese" asks for one, and not for all that has cream cheese. */
const beginsWithName = ({ inquiry, from }: FoundInquiry, mentions: readonly Mention[]): boolean =>
  inquiry.about === 'with' &&
  mentions.some((mention) => mention.from === from && mention.to > from + 1 && isNoun(mention))

/** Sentence by sentence; of one that orders something as well, what is asked behind that. */
function findInquiries(tokens: readonly Token[], menu: Menu, lexicon: Lexicon): FoundInquiry[] {
  const find = (from: number, to: number): FoundInquiry[] => {
    const sentence = tokens.slice(from, to)
    if (sentence.length > longest || !mayAsk(withoutOpening(sentence), tokens[to])) return []
    const asked = withoutOpening(asMeant(sentence, lexicon)).replace(questionEnd, '')
    const inquiry =
      readInquiry(asked, menu, lexicon) ?? (tokens[to]?.text === '?' ? readShort(asked, menu, lexicon) : undefined)
    return inquiry ? [{ inquiry, from, to }] : []
  }
  return sentences(tokens).flatMap(({ from, to }) => {
    const behind = questionBehind(tokens, from, to)
    const asked = behind === null ? [] : find(behind, to)
    // "A mocha with cinnamon is that hot?": whoever counts a thing orders it.
    if (asked.length > 0 && counts(tokens[from])) return asked
    const whole = find(from, to)
    return whole.length > 0 ? whole : asked
  })
}

/** What only its mark shows to be a question. */
function readShort(asked: string, menu: Menu, lexicon: Lexicon): Inquiry | undefined {
  const inquiry = readInquiry(asked, menu, lexicon, shortQuestions)
  return (
    inquiry ??
    inFull(asked).reduce<Inquiry | undefined>((found, full) => found ?? readInquiry(full, menu, lexicon), undefined)
  )
}

/** Where a question begins that is not parted from what stands before it: "two pies, do you deliver?" */
function questionBehind(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from + 2; at < to - 1; at++) {
    if (beginsQuestion(tokens[at]?.text, tokens[at + 1]?.text)) return at
  }
  return null
}

const counts = (token: Token | undefined): boolean =>
  token !== undefined && (isArticle(token.text) || isNumberWord(token.text))

const mayAsk = (words: string, end: Token | undefined): boolean =>
  (end?.text === '?' || questionStart.test(words) || namesAndAsks.test(words)) && !wish.test(words)

/** With its spelling corrected, but for words that questions are made of. */
function asMeant(sentence: readonly Token[], lexicon: Lexicon): Token[] {
  const isKnown = (word: string) => questionWords.has(word) || shorthand.has(word) || knownNeed(word) !== null
  const { texts } = correctSpelling(sentence, lexicon)
  return sentence.map((token, at) => (isKnown(token.text) ? token : { ...token, text: texts[at] ?? token.text }))
}

/** Its words without "hi, can you tell me". */
const withoutOpening = (sentence: readonly Token[]): string =>
  sentence
    .filter(({ kind }) => kind !== 'comma')
    .map(({ text }) => shorthand.get(text) ?? text)
    .join(' ')
    .replace(questionOpening, '')

/** From one stop to the next; the colon of "9:30" is none, and a comma before a wish is one. */
function sentences(tokens: readonly Token[]): { from: number; to: number }[] {
  const ends = tokens.flatMap((_, at) => (endsSentence(tokens, at) ? [at] : []))
  const starts = [0, ...ends.map((end) => end + 1)]
  return starts.map((from, index) => ({ from, to: ends[index] ?? tokens.length })).filter(({ from, to }) => to > from)
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] ?? {}
  if (kind !== 'comma') return kind === 'stop' && text !== ':'
  const next = tokens.slice(at + 1, at + 1 + wordsOfWish).map((token) => token.text)
  return wishBehind.test(next.join(' '))
}
