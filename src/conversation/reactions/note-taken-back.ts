import type { Customer, Draft } from '../../customers/customer.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import { showDraft, type Turn } from '../turn.ts'

const opening = '(?:(?:ok|oh|no|actually|wait|sorry|and|please|(?:can|could) you) )*'
const removing = wrapped`
  (?:remove|delete|drop|forget|scrap|scratch|cancel|ignore|skip|undo|lose|leave out|take off|take out|take back
    |get rid of|don ?t (?:send|pass on|need|want|add|write)|without)
`
const theNote = '(?:(?:the|that|this|my|any|a) )?(?:notes?|message)'
const ending = '(?: (?:to|for) the (?:shop|kitchen))?(?: (?:then|please|pls|off|out|again|at all|thanks))*'
const takingBack = new RegExp(
  wrapped`
    ^${opening}(?:${removing} (?:about )?${theNote}
      |take ${theNote} (?:off|out|back)
      |no notes?
      |(?:there s |it needs )?no need for (?:a|the) note)${ending}$
  `,
)

/** "No note", "forget the note", of an order that has one. */
export const takesNoteBack = (text: string, draft: Draft | null): boolean =>
  draft !== null && takingBack.test(plain(text)) && notesOf(draft).length > 0

/** The order without what the shop was to read; of what is said of several things it's not clear which is meant. */
export function withoutNote(customer: Customer): Turn {
  const { draft } = customer
  if (!draft) return showDraft(customer)
  const isOfOrder = draft.note !== null
  const lines =
    isOfOrder || notesOf(draft).length > 1 ? draft.lines : draft.lines.map((line) => ({ ...line, note: null }))
  return showDraft({ ...customer, draft: { ...draft, note: null, lines } })
}

const notesOf = ({ note, lines }: Draft): string[] =>
  [note, ...lines.map((line) => line.note)].filter((one) => one !== null)
