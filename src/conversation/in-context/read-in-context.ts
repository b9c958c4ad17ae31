import type { Meaning } from '../../understanding/meaning.ts'
import { answerAndMore } from './answers/answer-and-more.ts'
import { choicesAsked } from './answers/choices-asked.ts'
import { meantForWords } from './answers/meant-for-words.ts'
import { oneOfAsked } from './answers/one-of-asked.ts'
import { partOfChoice } from './answers/part-of-choice.ts'
import { sizesInTurn } from './answers/sizes-in-turn.ts'
import { sizesOfPieces } from './answers/sizes-of-pieces.ts'
import { valuesSaid } from './answers/values-said.ts'
import { whichSaid } from './answers/which-said.ts'
import { wishAfterQuestion } from './answers/wish-after-question.ts'
import { askingOn } from './asked/asks-on.ts'
import { dietAsked } from './asked/diet-asked.ts'
import { ingredientAsked } from './asked/ingredient-asked.ts'
import { piecesAsked } from './asked/pieces-asked.ts'
import { saidOfAsked } from './asked/said-of-asked.ts'
import { spokenOfInFull } from './asked/spoken-of-in-full.ts'
import type { Context, ReadingInContext } from './context.ts'
import { anotherBare } from './counts/another-bare.ts'
import { countedAnew } from './counts/counted-anew.ts'
import { halfSaid } from './counts/half-said.ts'
import { halved } from './counts/halved.ts'
import { moreOfOption } from './counts/more-of-option.ts'
import { onePlain } from './counts/one-plain.ts'
import { optionRecounted } from './counts/option-recounted.ts'
import { sameForAnother } from './counts/same-for-another.ts'
import { soManyOfThose } from './counts/so-many-of-those.ts'
import { soManyOneWith } from './counts/so-many-one-with.ts'
import { someExtra } from './counts/some-extra.ts'
import { saidOfThisOne } from './counts/this-one.ts'
import { inPlaceOfLine } from './instead/in-place-of-line.ts'
import { inPlaceOfOption } from './instead/in-place-of-option.ts'
import { noButInstead } from './instead/no-but-instead.ts'
import { otherOneMeant } from './instead/other-one-meant.ts'
import { otherWayRound } from './instead/other-way-round.ts'
import { startedOver } from './instead/started-over.ts'
import { swappedBetween } from './instead/swapped-between.ts'
import { turnedAndMore } from './instead/turned-and-more.ts'
import { wantedByOne } from './instead/wanted-by-one.ts'
import { allExcept } from './kinds/all-except.ts'
import { allOfOneChoice } from './kinds/all-of-one-choice.ts'
import { allOfThem } from './kinds/all-of-them.ts'
import { kindsDivided, oneOfEachKind } from './kinds/kinds-divided.ts'
import { kindsOfLine } from './kinds/kinds-of-line.ts'
import { kindsOfThing } from './kinds/kinds-of-thing.ts'
import { listedByKind } from './kinds/listed-by-kind.ts'
import { moreOfKind } from './kinds/more-of-kind.ts'
import { oneOfKind } from './kinds/one-of-kind.ts'
import { plainAndOther } from './kinds/plain-and-other.ts'
import { someOfKind } from './kinds/some-of-kind.ts'
import { allowedAgain } from './last-change/allowed-again.ts'
import { movedChange } from './last-change/moved-change.ts'
import { notThere } from './last-change/not-there.ts'
import { saidOfAdded } from './last-change/said-of-added.ts'
import { saidOfNew, saidOfOneMore, saidOfOther, saidOfPlain } from './last-change/said-of-other.ts'
import { saidOfThem } from './last-change/said-of-them.ts'
import { firstFew } from './lines/first-few.ts'
import { inOtherWords } from './lines/in-other-words.ts'
import { justThat } from './lines/just-that.ts'
import { leftUnheard } from './lines/left-unheard.ts'
import { lineByOption } from './lines/line-by-option.ts'
import { lineByPrice } from './lines/line-by-price.ts'
import { noneOfLast } from './lines/none-of-last.ts'
import { nthOfKind } from './lines/nth-of-kind.ts'
import { saidOfTheTwo } from './lines/of-the-two.ts'
import { oneInLine } from './lines/one-in-line.ts'
import { onlyInThat } from './lines/only-in-that.ts'
import { putOnLast } from './lines/put-on-last.ts'
import { saidOfTheirs } from './lines/said-of-theirs.ts'
import { saidShort } from './lines/said-short.ts'
import { sizeWillDo } from './lines/size-will-do.ts'
import { ofThatLine } from './of-that-line.ts'
import { ofTheirLine } from './of-their-line.ts'
import { saidByItself } from './said-by-itself.ts'
import { severalChanges } from './several-changes.ts'

/** The first that makes sense of a message is right. */
const readings: readonly ReadingInContext[] = [
  // Answers to what was asked.
  choicesAsked,
  valuesSaid,
  whichSaid,
  wishAfterQuestion,
  meantForWords,
  // Questions that go on from what was asked about.
  askingOn,
  dietAsked,
  ingredientAsked,
  // Of which kinds, and how many, the lines of the order are.
  moreOfKind,
  listedByKind,
  kindsOfThing,
  kindsOfLine,
  someOfKind,
  allExcept,
  allOfThem,
  allOfOneChoice,
  optionRecounted,
  countedAnew,
  soManyOfThose,
  soManyOneWith,
  moreOfOption,
  someExtra,
  anotherBare,
  onePlain,
  halved,
  // One of the lines, or some of them.
  leftUnheard,
  sizeWillDo,
  onlyInThat,
  justThat,
  lineByPrice,
  oneInLine,
  lineByOption,
  nthOfKind,
  firstFew,
  // One thing in place of another.
  startedOver,
  turnedAndMore,
  otherWayRound,
  noButInstead,
  wantedByOne,
  swappedBetween,
  inPlaceOfOption,
  inPlaceOfLine,
  // What is there already, in other words.
  inOtherWords,
  noneOfLast,
  piecesAsked,
  sizesOfPieces,
  // What was asked about, added or changed last.
  saidOfAsked,
  saidOfThem,
  saidOfAdded,
  notThere,
  movedChange,
  allowedAgain,
  saidOfTheTwo,
  saidOfOther,
  saidOfNew,
  sameForAnother,
  // Lines that are pointed at, and their pieces.
  saidOfThisOne,
  saidOfTheirs,
  sizesInTurn,
  kindsDivided,
  oneOfEachKind,
  plainAndOther,
  saidOfPlain,
  saidOfOneMore,
  oneOfKind,
  // What says too little by itself.
  putOnLast,
  halfSaid,
  otherOneMeant,
  spokenOfInFull,
  answerAndMore,
  oneOfAsked,
  partOfChoice,
  saidShort,
]

/** What a message means after what was said before; null: it can be understood by itself. */
export const readInContext = (text: string, context: Context): Meaning | null =>
  saidByItself(text, context)
    ? null
    : (ofThatLine(text, context, readOne) ??
      ofTheirLine(text, context, readOne) ??
      severalChanges(text, context, readOne) ??
      readOne(text, context))

function readOne(text: string, context: Context): Meaning | null {
  for (const read of readings) {
    const meaning = read(text, context)
    if (meaning) return meaning
  }
  return null
}
