import type { Customer } from '../customers/customer.ts'
import { withLastChange } from './draft/last-change.ts'
import { withoutNote } from './draft/notes.ts'
import { upToDate } from './draft/up-to-date.ts'
import { beforeBurst, noteUnclear, withTimeBefore } from './hearing/unclear.ts'
import { withOrderAsItStands } from './reactions/amending.ts'
import { onCommand } from './reactions/on-command.ts'
import { onOwned } from './reactions/on-owned.ts'
import { onPhone, onText } from './reactions/on-text.ts'
import { onUndecided } from './reactions/on-undecided.ts'
import { putBack } from './reactions/put-back.ts'
import { onTap } from './reactions/taps/on-tap.ts'
import { remarks } from './texts.ts'
import { type Circumstances, type Heard, settle, showDraft, type Turn } from './turn.ts'

/** One message, decided: pure, so that the same customer, message and circumstances always give the same turn. */
export function step(customer: Customer, heard: Heard, circumstances: Circumstances): Turn {
  const { menu, now } = circumstances
  const current = beforeBurst(upToDate({ ...customer, answered: false, remarks: [] }, menu, now), heard)
  const turn = react(withOrderAsItStands(current, circumstances), heard, circumstances)
  const timed = withTimeBefore(withLastChange(turn, current, heard.kind === 'put-back' ? null : now), customer, now)
  return settle(customer, { ...turn, customer: noteUnclear(timed, customer, heard, circumstances) }, circumstances)
}

function react(customer: Customer, heard: Heard, circumstances: Circumstances): Turn {
  switch (heard.kind) {
    case 'text':
      return onText(customer, heard, circumstances)
    case 'tap':
      return onTap(customer, heard, circumstances)
    case 'command':
      return onCommand(customer, heard.command, circumstances)
    case 'unknown-command':
      return showDraft(customer, remarks.unknownCommand(heard.word))
    case 'put-back':
      return putBack(customer, heard.lines, circumstances)
    case 'owned':
      return onOwned(customer, heard.lines, circumstances)
    case 'no-note':
      return showDraft(customer.draft ? { ...customer, draft: withoutNote(customer.draft) } : customer)
    case 'undecided':
      return onUndecided(customer, circumstances)
    case 'card-number':
      return showDraft(customer, remarks.noCards)
    case 'phone':
      return onPhone(customer, heard.phone)
    case 'unusable':
      return showDraft(customer, remarks.unusable(heard.what))
  }
}
