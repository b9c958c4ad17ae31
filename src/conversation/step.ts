import type { Customer, Draft } from '../customers/customer.ts'
import { hasEnded, withoutVanished } from './draft.ts'
import { onCommand } from './on-command.ts'
import { onTap } from './on-tap.ts'
import { onPhone, onText } from './on-text.ts'
import { remarks } from './texts.ts'
import { type Circumstances, type Heard, settle, showDraft, type Turn, withDraft } from './turn.ts'

/** One message, decided: pure, so that the same customer, message and circumstances always give the same turn. */
export function step(customer: Customer, heard: Heard, circumstances: Circumstances): Turn {
  const current = broughtUpToDate({ ...customer, remarks: [] }, circumstances)
  return settle(customer, react(current, heard, circumstances), circumstances)
}

function react(customer: Customer, heard: Heard, circumstances: Circumstances): Turn {
  switch (heard.kind) {
    case 'text':
      return onText(customer, heard, circumstances)
    case 'tap':
      return onTap(customer, heard, circumstances)
    case 'command':
      return onCommand(customer, heard.command, circumstances)
    case 'phone':
      return onPhone(customer, heard.phone)
    case 'unusable':
      return showDraft(customer, remarks.unusable(heard.what))
  }
}

/** What time and the menu have done to the customer since the last message. */
function broughtUpToDate(customer: Customer, circumstances: Circumstances): Customer {
  const { draft } = customer
  if (!draft) return customer
  if (hasEnded(draft, circumstances.now)) return { ...customer, draft: null, remarks: [remarks.draftEnded] }
  return withoutWhatIsGone(customer, draft, circumstances)
}

function withoutWhatIsGone(customer: Customer, draft: Draft, circumstances: Circumstances): Customer {
  const kept = withoutVanished(draft, circumstances.menu)
  if (kept.vanished.length === 0) return customer
  return { ...withDraft(customer, kept.draft, circumstances), remarks: [remarks.vanished(kept.vanished)] }
}
