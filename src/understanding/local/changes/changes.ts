import type { Item } from '../../../menu/menu.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { mayMean } from '../mentions/nouns.ts'
import { itemsOf } from '../mentions/senses.ts'
import { isOfAllBut } from './all-but.ts'
import { alter } from './alter.ts'
import { isOfNth, mayOrderBesides, pointsElsewhere } from './change-doubts.ts'
import { type Changed, unchanged, unclear } from './changed.ts'
import {
  changedNoun,
  keeps,
  orders,
  recounts,
  removes,
  renames,
  repeats,
  replacement,
  replacesOption,
  swaps,
  takesPlace,
  tellsHow,
  turnsSome,
} from './clause.ts'
import { withoutCorrected } from './corrections.ts'
import { countsOption } from './counted-option.ts'
import { divided } from './division.ts'
import { type Clause, essence } from './essence.ts'
import { optionsSwapped, recount, rename, replace, swap, swapsForUnknown, takePlace, turn } from './exchanges.ts'
import { again, likewise } from './more-of-same.ts'
import { addMore, addsMore, keepOnly, lessen, lessens } from './more-or-fewer.ts'
import { remove, withhold } from './remove.ts'
import { isPutOnBare, saidOfEach } from './said-of-each.ts'
import { splitClauses } from './split-clauses.ts'
import { withVerbFirst } from './verb-first.ts'

/** A message that names nothing new is about the draft. In one that does, only what says so is about the draft. */
export function readChanges(mentions: readonly Mention[], lexicon: Lexicon): Changed {
  const clauses = withoutCorrected(splitClauses(mentions).map((clause) => withVerbFirst(clause, lexicon))).flatMap(
    saidOfEach,
  )
  const ordering = clauses.filter(
    (clause, at) =>
      !keeps(clause) && !lessens(clause) && !addsMore(clause) && !(at === 0 && repeats(clause)) && orders(clause),
  )
  const ordered = ordering.flatMap((clause) => clause.flatMap(itemsOf))
  const parts = clauses.map((clause) => readClause(clause, { clauses, ordering, ordered }, lexicon))
  return {
    changes: parts.flatMap(({ changes }) => changes),
    rest: parts.flatMap(({ rest }) => rest),
    unexplained: parts.flatMap(({ unexplained }) => unexplained),
    doubtful: parts.some(({ doubtful }) => doubtful) || isOfAllBut(mentions) || clauses.some(isPutOnBare),
  }
}

interface Message {
  clauses: readonly Clause[]
  /** Those of them that order something. */
  ordering: readonly Clause[]
  /** What they may order. */
  ordered: readonly Item[]
}

/** The first kind of change that the clause reads like is what it says. */
function readClause(clause: Clause, message: Message, lexicon: Lexicon): Changed {
  const { clauses, ordering, ordered } = message
  const isAlone = clauses.length === 1
  const pieces = isAlone ? divided(clause, lexicon) : null
  if (pieces) return { ...unchanged, changes: pieces }
  if (keeps(clause) || pointsElsewhere(clause)) return unclear(clause)
  if (lessens(clause)) return lessen(clause, lexicon)
  if (addsMore(clause)) return addMore(clause)
  if (removes(clause)) return isBehindOrder(clause, message) ? withhold(clause, lexicon) : remove(clause, lexicon)
  if (is(essence(clause)[0], 'keepOnly')) return keepOnly(essence(clause).slice(1), lexicon)
  const swapped = optionsSwapped(clause, ordered)
  if (swapped) return isBehindOrder(clause, message) ? { ...unchanged, rest: swapped } : alter(swapped, lexicon)
  if (swapsForUnknown(clause)) return unclear(clause)
  if (swaps(clause)) return swap(essence(clause).slice(1), lexicon)
  const replaced = replacement(clause)
  if (replaced > 0 && !replacesOption(clause, replaced, ordered)) return replace(clause, replaced)
  if (isAlone && takesPlace(clause)) return takePlace(clause)
  if (recounts(clause) && ordering.length === 1) return recount(essence(clause))
  if (renames(clause) && ordering.length === 1) return rename(clause)
  if (turnsSome(clause) && ordering.every((other) => other === clause)) return turn(essence(clause), lexicon)
  const same = likewise(clause, lexicon)
  if (same) return { ...unchanged, changes: [same] }
  if (ordering.length === 0 && repeats(clause) && !countsOption(clause, lexicon)) return again(clause, lexicon)
  if (ordering.length === 0 || isOfDraft(clause, message)) return alter(clause, lexicon)
  return { ...unchanged, rest: [...clause], doubtful: renames(clause) || mayOrderBesides(clause) || isOfNth(clause) }
}

/** Something is ordered before it in the message. */
const isBehindOrder = (clause: Clause, { clauses, ordering }: Message): boolean =>
  ordering.some((other) => clauses.indexOf(other) < clauses.indexOf(clause))

/** What it names to be changed is nothing that the message orders, or it says how it should be before it orders. */
function isOfDraft(clause: Clause, message: Message): boolean {
  const { ordered } = message
  if (tellsHow(clause)) return !isBehindOrder(clause, message)
  const noun = changedNoun(clause)
  return noun !== null && !ordered.some((item) => mayMean(noun, item))
}
