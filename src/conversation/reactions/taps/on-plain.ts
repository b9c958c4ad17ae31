import type { Customer, Profile } from '../../../customers/customer.ts'
import type { Fulfilment } from '../../../menu/menu.ts'
import type { PlainAction } from '../../actions.ts'
import { withoutWordsInSight, wordsInSight } from '../../draft/words-asked.ts'
import { clip, remarks } from '../../texts.ts'
import { type Circumstances, show, showDraft, type Turn } from '../../turn.ts'
import { confirmChange, joinOrder, keepApart, startChange } from '../amending.ts'
import { orderAgain } from '../order-again.ts'
import { cancel, cancelOrder, later, place, wantedAt } from '../ordering.ts'
import { redraft } from './redraft.ts'

/** A button about the whole order, or about the customer. */
export function onPlain(customer: Customer, { verb }: PlainAction, circumstances: Circumstances): Turn {
  const { draft } = customer
  switch (verb) {
    case 'place':
      return draft?.amends ? confirmChange(customer, circumstances) : place(customer, circumstances)
    case 'amend':
      return startChange(customer, circumstances)
    case 'join':
      return joinOrder(customer, circumstances)
    case 'apart':
      return keepApart(customer, circumstances)
    case 'cancel':
      return cancel(customer, circumstances)
    case 'change':
      return show(customer, { name: draft ? 'change-lines' : 'empty' })
    case 'details':
      return show(customer, { name: draft ? 'change-details' : 'empty' })
    case 'summary':
      return draft ? showDraft(customer) : show(customer, { name: 'empty' })
    case 'note':
      return handOn(customer, circumstances)
    case 'leave':
      return redraft(customer, circumstances, withoutWordsInSight)
    case 'pickup':
    case 'delivery':
      return fulfil(customer, verb)
    case 'nameless':
      return tell(customer, { name: '' })
    case 'rename':
      return tell(customer, { name: null })
    case 'rephone':
      return tell(customer, { phone: null })
    case 'readdress':
      return tell(customer, { address: null })
    case 'later':
      return later(customer, circumstances)
    case 'soon':
      return showDraft(wantedAt(customer, null, circumstances))
    case 'menu':
      return show(customer, { name: 'menu', category: null })
    case 'again':
      return orderAgain(customer, circumstances)
    case 'cancel-order':
      return cancelOrder(customer, circumstances)
    case 'keep-order':
    case 'keep':
      return showDraft(customer, remarks.kept)
    case 'forget':
      return { ...show(customer, { name: 'remarks' }, remarks.forgotten), effect: { kind: 'forget' } }
  }
}

// What a kitchen reads while it cooks.
const longestNote = 1_000

/** The words not understood become a note that the shop reads. */
const handOn = (customer: Customer, circumstances: Circumstances): Turn =>
  redraft(customer, circumstances, (draft) => ({
    ...withoutWordsInSight(draft),
    note: clip([draft.note, ...wordsInSight(draft)].filter((words) => words !== null).join('; '), longestNote),
  }))

function fulfil(customer: Customer, fulfilment: Fulfilment): Turn {
  const draft = customer.draft && { ...customer.draft, fulfilment }
  return showDraft({ ...customer, draft, profile: { ...customer.profile, fulfilment } })
}

const tell = (customer: Customer, told: Partial<Profile>): Turn =>
  showDraft({ ...customer, profile: { ...customer.profile, ...told } })
