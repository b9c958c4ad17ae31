import { english, type Vocabulary } from '../../english/vocabulary.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Meaning } from '../meaning.ts'
import { readChanges } from './changes/changes.ts'
import { createLexicon } from './lexicon/create-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { lineByLine } from './line-by-line.ts'
import { assemble } from './lines/assemble.ts'
import { meaningOf } from './meaning-of.ts'
import type { Mention } from './mentions/mention.ts'
import { withoutMarksInNames } from './names/marked-names.ts'
import { withAskedToBe } from './phrases/asked-to-be.ts'
import { withHalves } from './phrases/halves.ts'
import { withoutKept } from './phrases/kept.ts'
import { withNegatedVerbs } from './phrases/negated-verbs.ts'
import { withNormalKinds } from './phrases/normal-kinds.ts'
import { withNthNamed } from './phrases/nth-named.ts'
import { withNumbersOfOthers } from './phrases/numbers-of-others.ts'
import { withOffTheLine } from './phrases/off-the-line.ts'
import { withOneOrOther } from './phrases/one-or-other.ts'
import { withPointing } from './phrases/pointing.ts'
import { withRoasts } from './phrases/roasts.ts'
import { withSecondThoughts } from './phrases/second-thoughts.ts'
import { withSizeOfSaid } from './phrases/size-of-said.ts'
import { withSubstituted } from './phrases/substituted.ts'
import { withOrWithout } from './phrases/with-or-without.ts'
import { inquiriesIn } from './questions/find-inquiries.ts'
import { splitQuestions } from './questions/split-questions.ts'
import { recognise } from './recognition/recognise.ts'
import { withHoldOn } from './rewording/hold-on.ts'
import { withoutLeftOff } from './rewording/left-off.ts'
import { withNeither } from './rewording/neither.ts'
import { withNumberCorrected } from './rewording/number-corrected.ts'
import { withOneForEach } from './rewording/one-for-each.ts'
import { withPlus } from './rewording/plus.ts'
import { withoutPoliteness } from './rewording/politeness.ts'
import { withRetractions } from './rewording/retracted.ts'
import { withTimesSaid } from './rewording/said-twice.ts'
import { withShorthand } from './rewording/shorthand.ts'
import { withLeftOn, withTakenOff } from './rewording/taken-off.ts'
import { withoutListNumbers } from './tokens/list-numbers.ts'
import { type Token, tokenise } from './tokens/tokenise.ts'

type TokenStep = (tokens: readonly Token[], lexicon: Lexicon) => readonly Token[]

/** Leaves out what need not be understood, and puts other wordings in the language pack's own. */
const tokenSteps: readonly TokenStep[] = [
  withHoldOn,
  withShorthand,
  withPlus,
  withoutPoliteness,
  withoutMarksInNames,
  withoutLeftOff,
  withNeither,
  withTakenOff,
  withLeftOn,
  withOneForEach,
  withRetractions,
  withNumberCorrected,
  withTimesSaid,
]

type MentionStep = (mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon) => readonly Mention[]

/** What is said by several mentions together. Each step reads what those before it have made. */
const mentionSteps: readonly MentionStep[] = [
  withOrWithout,
  withNumbersOfOthers,
  withHalves,
  withRoasts,
  withSubstituted,
  withNegatedVerbs,
  withSizeOfSaid,
  withNormalKinds,
  withNthNamed,
  withPointing,
  withOffTheLine,
  withAskedToBe,
  withoutKept,
  withSecondThoughts,
  withOneOrOther,
]

/**
 * Understands texts against one menu, by what people say when they order. The menu is made ready once; a text then
 * takes well under a millisecond, and none of up to 4,096 characters much longer, whatever the size of the menu.
 */
export function createLocalParser(menu: Menu, vocabulary: Vocabulary = english): (text: string) => Meaning {
  const lexicon = createLexicon(menu, vocabulary)
  const parse = (text: string): Meaning => {
    const written = withoutListNumbers(tokenise(text), (words) => lexicon.exact.has(words))
    const tokens = tokenSteps.reduce((read, step) => step(read, lexicon), written)
    const mentions = mentionSteps.reduce<readonly Mention[]>(
      (read, step) => step(read, tokens, lexicon),
      recognise(tokens, lexicon),
    )
    const inquiries = inquiriesIn(tokens, mentions, menu, lexicon)
    const sides = splitQuestions(mentions, inquiries, tokens)
    const changed = readChanges(sides.said, lexicon)
    const ordered = assemble(changed.rest, menu)
    return meaningOf({ source: { text, tokens }, written, question: inquiries[0], sides, changed, ordered })
  }
  return (text) => lineByLine(text, parse)
}
