import { countWords, numberSaid } from '../../../english/numbers.ts'
import { wrapped } from '../../../text/wrapped.ts'

/** So many pieces of a line, and what is said of them. */
export interface PiecesTold {
  many: number
  how: string
}

const number = `(?:${countWords})`
const others = '(?:the\\s+)?(?:others|other(?:\\s+(?:ones?|two|three|four))?|rest)'
const joint = new RegExp(
  wrapped`
    (?<!\bthe)(?:\s*[,;.]\s*|\s+)(?:(?:and|n|&|then|but)\s+)?(?=${others}\s)
    |(?:\s*[,;.]\s*(?:(?:and|n|&|then)\s+)?|\s+(?:and|n|&)\s+)(?=${number}\s)
  `,
  'i',
)
const part = new RegExp(
  wrapped`
    ^(?:(?:(?:actually|make|can|could|i|you|have|do|want|please|pls)\W+)*(?<count>${number})
      |(?<rest>${others}))(?:\s+of\s+(?:them|those|these))?\s+(?:(?:is|to be|should be|can be|be|as)\s+)?
    (?<how>(?!of\s)\S.*?)(?:\s+(?:please|pls|then|thanks))*\W*$
  `,
  'i',
)
/** Nobody says more of it; and it bounds the work. */
const longest = 160

/** "One everything with cream cheese, the other plain", of two: what each should be; null: it says something else. */
export function piecesTold(text: string, quantity: number): PiecesTold[] | null {
  if (text.length > longest) return null
  const parts = text.trim().split(joint)
  if (parts.length < 2 || parts.length > quantity) return null
  const told: PiecesTold[] = []
  let left = quantity
  for (const said of parts) {
    const { count, how } = part.exec(said)?.groups ?? {}
    const isLast = told.length === parts.length - 1
    if (how === undefined || (count === undefined && !isLast)) return null
    const many = count === undefined ? left : numberSaid(count)
    if (many < 1 || many > left) return null
    told.push({ many, how })
    left -= many
  }
  return told
}
