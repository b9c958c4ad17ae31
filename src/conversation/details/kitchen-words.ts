import { plain } from '../../text/plain.ts'
import { wordSet } from '../../text/word-set.ts'
import { wrapped } from '../../text/wrapped.ts'

const openings = [
  'and|one more thing|one thing|also|oh|ok|please|pls|plz|just',
  '(?:i )?forgot to (?:say|mention|tell you|ask)',
  '(?:can|could|would) (?:you|u|they|i|we|the (?:kitchen|chef))',
  '(?:ask|tell|get) (?:them|him|her|the (?:kitchen|chef|guys)) to',
  "may i|i['’]?d like|get|have|put|throw|add|include|pop",
  'with|some|a few|extra|plenty of|lots of',
  "no need for|no|don['’]?t (?:need|forget)",
].join('|')
const asking = String.raw`^(?:(?:${openings})[\s,]+)*`
const cut = wrapped`
  (?:cut|slice|chop)(?:d)? (?:(?:it|them|that|the \p{L}+|mine|everything) )?(?:up|in|into|like|thin|small)
  \b[^.;?!\n,]{0,40}
`
const cooked = [
  wrapped`
    (?:make|cook|do|get) (?:it|them|that|the [a-z]+) (?:really |extra |very |nice and |nice )?
    (?:crispy|well done|hot|fresh|lightly done|brown|crunchy)
  `,
  '(?:extra |nice and |really )?(?:well done|crispy|crunchy)',
].join('|')
const packed = wrapped`
  (?:split|pack|bag|put|wrap) [^.;?!\n,]{1,40} (?:bags?|boxes|separately|apart)(?: if (?:you|u) can)?
`
const besides = wrapped`
  (?:napkins?|serviettes?|cutlery|plastic (?:forks?|knives)|forks?|knives|spoons?|utensils|chopsticks|straws?
    |(?:paper )?plates?)
`
const forKitchens = [cut, cooked, packed, `${besides}(?: and ${besides})*`].join('|')
const forKitchen = new RegExp(
  wrapped`
    ${asking}(?:${forKitchens})
    (?:[\s,]+(?:please|pls|plz|too|as well|also|thanks|thank you|in the bag|with (?:it|that)))*[.!?]*$
  `,
  'iu',
)

const writing = new RegExp(
  wrapped`
    ${asking}
    (?:write|draw|print|scribble) [^?]{1,60}? (?:on|in|inside|onto) (?:the |my |it['’]?s |its |their |his |her )?
    (?:it|them|box|bag|lid|cups?|cake|package|packaging|wrapper|top|receipt|icing)
    (?:[\s,]+(?:please|pls|plz|too|as well|thanks|thank you))*[.!?]*$
  `,
  'iu',
)

const itMay = [
  String.raw`(?:can|could|should|shall|may|must)\s+(?:it|the\s+(?:cake|box|lid|card|cup))(?:\s+please)?`,
  String.raw`(?:it|the\s+(?:cake|box|lid|card|cup))\s+(?:can|could|should|must|has\s+to|needs\s+to|is\s+to)`,
].join('|')
/** "Can it say happy birthday on it?" */
const saying = new RegExp(
  wrapped`
    ^(?:(?:and|also|oh|ok|please|pls)[\s,]+)*(?:${itMay})\s+(?:please\s+)?(?:say|read|have)\s+[^?]{2,60}?\s+
    (?:on|written)(?:\s+(?:it|top|the\s+\w+|in\s+\w+))*(?:[\s,]+(?:please|pls|thanks))*[.!?]*$
  `,
  'iu',
)

/** "Write happy birthday on the box": whatever of it is sold here. */
export const asksToWrite = (text: string): boolean => writing.test(text.trim()) || saying.test(text.trim())

const warmed = wrapped`
  (?:heat|warm|toast|reheat|slice|halve) (?:it|them|that|both|(?:the|my) \p{L}+(?: \p{L}+)?)(?: up)?
`
const warming = new RegExp(
  String.raw`${asking}${warmed}(?:[\s,]+(?:please|pls|plz|too|thanks|thank you|a bit|a little|for me))*[.!?]*$`,
  'iu',
)

/** "Can you heat the croissant up": where the menu has no choice for that. */
export const asksToWarm = (text: string): boolean => warming.test(text.trim())

const askingForPaper = [
  'and|also|oh|ok|please|pls',
  String.raw`(?:can|could|may)\s+(?:i|we|you|u)`,
  String.raw`i['’]?d\s+like|i\s+(?:need|want)|we\s+(?:need|want)`,
  String.raw`get|have|put|add|include|send|give\s+(?:me|us)`,
  'with|an?|the|my|us|me',
].join('|')
const paper = new RegExp(
  wrapped`
    ^(?:(?:${askingForPaper})[\s,]+)*(?:(?:vat|tax|company|paper|printed|proper)\s+)*(?:invoice|receipt)
    (?:[\s,]+(?:for|with|to|on|in|please|pls|thanks|too)\b[^.;?!\n]{0,60})?[.!?]*$
  `,
  'iu',
)

/** "Can I get an invoice for the company?" */
export const asksForPaper = (text: string): boolean => paper.test(text.trim())

const saysLate = /\b(?:late|behind|delayed|stuck in traffic|traffic is)\b/
const aboutBeingLate = wordSet(`
  hey hi hiya hello sorry oh ok just so we i im ill well were weve ive re m ll d ve will am are be been gonna going to
  might may probably running a an bit little about around like maybe some at least late behind delayed stuck in
  traffic is was it my our the for pick picking collect collecting collection pickup up order that and but by or how
  min mins minutes minute hour hours hr hrs half five ten fifteen twenty thirty forty got really very bad terrible
  here later than said
`)

/** "I'm going to be ten minutes late", "stuck in traffic, 15 mins late" */
export function comesLate(text: string): boolean {
  const said = plain(text)
  return (
    saysLate.test(said) &&
    said.split(' ').every((word) => aboutBeingLate.has(word) || /^\d{1,3}(?:m|min|mins)?$/.test(word))
  )
}

/** "Cut it in squares", "and napkins please": said of an order that stands, and to be read as it is. */
export const tellsKitchen = (text: string): boolean => forKitchen.test(text.trim())
