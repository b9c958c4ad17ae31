import type { Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { isJustChanged } from '../draft/last-change.ts'
import { acceptsAsked } from '../in-context/asked/said-of-asked.ts'
import { asTheyWere } from '../in-context/last-change/as-it-was.ts'
import { itemsAskedAbout } from '../items-alike.ts'
import type { Question } from '../questions.ts'
import type { Heard } from '../turn.ts'
import { answerToQuestion, approval } from './answer-to-question.ts'
import { forgetsLast, leavesAsItWas, leavesOpen, putsBack, saysNeverMind, saysWrong } from './answers.ts'
import { asksForWaitedFor, asksToReadBack, commandMeant } from './asked-in-words.ts'
import { buttonSaid } from './button-said.ts'
import { yes } from './button-words.ts'
import type { HearingSetting } from './hearing-setting.ts'
import { takesNoteBack } from './note-taken-back.ts'

/** "Yes" says of none of several which it is. */
const asksWhich = (question: Question | null, menu: Menu): boolean =>
  question?.kind === 'unmatched' && itemsAskedAbout(question.words, menu) !== null

const isYes = (text: string): boolean => yes.includes(plain(text).replace(/ (?:please|pls)$/, ''))

/** A text that says what a button or a command would: it takes no menu to understand it. */
export function hearAnswer(text: string, setting: HearingSetting): Heard | null {
  const { customer, menu, question, inSight } = setting
  const { draft, lastChange, revision } = customer
  if (asksWhich(question, menu) && isYes(text)) return { kind: 'undecided' }
  const action =
    buttonSaid(inSight.buttons, text) ??
    answerToQuestion(question, text, customer.remarks.length === 0) ??
    approval(question, text, customer)
  if (action && !(action.verb === 'place' && acceptsAsked(text, setting))) return { kind: 'tap', action, revision }
  if (draft?.amends && leavesAsItWas(text)) return { kind: 'tap', action: { verb: 'cancel' }, revision }
  const takesBack =
    putsBack(text) || (lastChange?.former && forgetsLast(text)) || (saysNeverMind(text) && isJustChanged(customer))
  if ((draft ?? lastChange?.former) && takesBack) return { kind: 'put-back', lines: null }
  const lines = asTheyWere(text, setting)
  if (lines) return { kind: 'put-back', lines }
  if (takesNoteBack(text, draft)) return { kind: 'no-note' }
  const wrong = draft && saysWrong(text)
  if (wrong) return { kind: 'tap', action: { verb: wrong }, revision }
  if (leavesOpen(text)) return { kind: 'undecided' }
  if (!draft && asksForWaitedFor(text)) return { kind: 'command', command: 'status' }
  const command = commandMeant(text) ?? (draft && asksToReadBack(text) ? 'cart' : null)
  return command && { kind: 'command', command }
}
