import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'

const opening = wrapped`
  ^(?:(?:ok|oh|um+|well|no|neither|actually|just|so|we|i|we ?ll|i ?ll|will|we re|were|i m|im|gonna|going to
      |want to|d like to) )*
`
const here = '(?:here|there|in|in (?:the )?(?:shop|store|restaurant|cafe|place)|at (?:the|your) (?:shop|place|table))'
const eating = new RegExp(
  wrapped`
    ${opening}(?:(?:eat|eating|have it|having it|sit|sitting|dine|dining|sit down|stay)(?: ${here})+
      |for here
      |(?:already |right )*
        (?:here|there|in) (?:already|in the (?:shop|store|restaurant|cafe)|(?:the )?(?:shop|store)))
    (?: (?:then|already|now))*$
  `,
)

/** "I'll eat there", when asked pickup or delivery: it is handed over in the shop. */
export const eatsThere = (text: string): boolean => !text.includes('?') && eating.test(plain(text))

const bothWays = new RegExp(wrapped`
  ^(?:(?:ok|um+|well|i d like|can i have|maybe) )*(?:both
    |both of them
    |one of each
    |(?:some|half) (?:pick ?up|delivery)(?: and)? (?:some|half) (?:pick ?up|delivery)
    |pick ?up and delivery
    |delivery and pick ?up)$
`)

/** "Both", of pickup and delivery. */
export const wantsBothWays = (text: string): boolean => bothWays.test(plain(text))
