import type { Meaning } from '../../understanding/meaning.ts'
import { allOfThem } from './all-of-them.ts'
import { answerAndMore } from './answer-and-more.ts'
import { askingOn } from './asks-on.ts'
import { choicesAsked } from './choices-asked.ts'
import type { Context, ReadingInContext } from './context.ts'
import { countedAnew } from './counted-anew.ts'
import { dietAsked } from './diet-asked.ts'
import { firstFew } from './first-few.ts'
import { inOtherWords } from './in-other-words.ts'
import { inPlaceOfLine } from './in-place-of-line.ts'
import { inPlaceOfOption } from './in-place-of-option.ts'
import { justThat } from './just-that.ts'
import { kindsDivided, oneOfEachKind } from './kinds-divided.ts'
import { kindsOfLine } from './kinds-of-line.ts'
import { kindsOfThing } from './kinds-of-thing.ts'
import { lineByOption } from './line-by-option.ts'
import { lineByPrice } from './line-by-price.ts'
import { listedByKind } from './listed-by-kind.ts'
import { meantForWords } from './meant-for-words.ts'
import { moreOfOption } from './more-of-option.ts'
import { movedChange } from './moved-change.ts'
import { noButInstead } from './no-but-instead.ts'
import { notThere } from './not-there.ts'
import { nthOfKind } from './nth-of-kind.ts'
import { oneOfAsked } from './one-of-asked.ts'
import { partOfChoice } from './part-of-choice.ts'
import { piecesAsked } from './pieces-asked.ts'
import { plainAndOther } from './plain-and-other.ts'
import { saidByItself } from './said-by-itself.ts'
import { saidInFull } from './said-in-full.ts'
import { saidOfAdded } from './said-of-added.ts'
import { saidOfAsked } from './said-of-asked.ts'
import { saidOfNew, saidOfOneMore, saidOfOther, saidOfPlain } from './said-of-other.ts'
import { saidOfTheirs } from './said-of-theirs.ts'
import { saidShort } from './said-short.ts'
import { sameForAnother } from './same-for-another.ts'
import { severalChanges } from './several-changes.ts'
import { sizesInTurn } from './sizes-in-turn.ts'
import { sizesOfPieces } from './sizes-of-pieces.ts'
import { someExtra } from './some-extra.ts'
import { someOfKind } from './some-of-kind.ts'
import { saidOfThisOne } from './this-one.ts'
import { valuesSaid } from './values-said.ts'
import { whichSaid } from './which-said.ts'

/** The first that makes sense of a message is right. */
const readings: readonly ReadingInContext[] = [
  choicesAsked,
  valuesSaid,
  whichSaid,
  meantForWords,
  askingOn,
  dietAsked,
  listedByKind,
  kindsOfThing,
  kindsOfLine,
  someOfKind,
  allOfThem,
  countedAnew,
  moreOfOption,
  someExtra,
  justThat,
  lineByPrice,
  lineByOption,
  nthOfKind,
  firstFew,
  noButInstead,
  inPlaceOfOption,
  inPlaceOfLine,
  inOtherWords,
  piecesAsked,
  sizesOfPieces,
  saidOfAsked,
  saidOfAdded,
  notThere,
  movedChange,
  saidOfOther,
  saidOfNew,
  sameForAnother,
  saidOfThisOne,
  saidOfTheirs,
  sizesInTurn,
  kindsDivided,
  oneOfEachKind,
  plainAndOther,
  saidOfPlain,
  saidOfOneMore,
  saidInFull,
  answerAndMore,
  oneOfAsked,
  partOfChoice,
  saidShort,
]

/** What a message means by what was said before; null: it is understood by itself. */
export const readInContext = (text: string, context: Context): Meaning | null =>
  saidByItself(text, context) ? null : (severalChanges(text, context, readOne) ?? readOne(text, context))

function readOne(text: string, context: Context): Meaning | null {
  for (const read of readings) {
    const meaning = read(text, context)
    if (meaning) return meaning
  }
  return null
}
