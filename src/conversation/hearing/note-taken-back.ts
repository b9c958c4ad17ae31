import type { Draft } from '../../customers/customer.ts'
import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'

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

/** "No note", "forget the note", of an order, whether it has one or not. */
export const takesNoteBack = (text: string, draft: Draft | null): boolean =>
  draft !== null && takingBack.test(plain(text))
