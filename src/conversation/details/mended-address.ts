import { wrapped } from '../../text/wrapped.ts'

const opening = wrapped`
  ^(?:(?:oh|ok|wait|no|sorry|actually|and|also|hang on|hold on|my bad|oops|whoops
      |(?:(?:he|she|they)\s+says?\s+)?(?:(?:that['’]?s|it['’]?s|i\s+(?:put|gave)(?:\s+you)?)\s+)?(?:the\s+)?
        wrong\s+address|(?:the|my)\s+address\s+is\s+wrong|typo)\W+)*
`
const said = wrapped`
  (?:(?:it['’]?s|it\s+is|that['’]?s|that\s+should\s+be|it\s+should\s+be|should\s+be|i\s+meant?|number
      |the\s+number\s+is|i['’]?m\s+(?:at|in)|we['’]?re\s+(?:at|in))\s+)*
`
const closing = String.raw`(?:\W+(?:sorry|please|pls|actually|thanks|my\s+bad))*\W*$`
const notThat = new RegExp(
  String.raw`${opening}${said}(?:no\.?\s+)?([\p{L}\d]+),?\s+not\s+(?:no\.?\s+)?([\p{L}\d]+)${closing}`,
  'iu',
)
const part = new RegExp(
  String.raw`${opening}${said}((?:flat|apartment|apt|unit|suite|room)\s*#?(?:\d+\p{L}?|\p{L}\d+|\p{L}))${closing}`,
  'iu',
)

const postcode = new RegExp(
  wrapped`
    ${opening}(?:(?:the|my)\s+)?(?:zip|post)\s?(?:code)?(?:\s+is|['’]s|:)?\s+
    ([\p{L}\d]{2,5}(?:[\s-][\p{L}\d]{3,4})?)${closing}
  `,
  'iu',
)

/** The address with what a text says of it alone: "it's 86, not 88", "flat 3"; null: it says nothing of it. */
export function mendedAddress(text: string, address: string): string | null {
  const [, right, wrong] = notThat.exec(text) ?? []
  if (right && wrong) {
    const there = new RegExp(String.raw`(?<![\p{L}\d])${wrong}(?![\p{L}\d])`, 'iu')
    return there.test(address) ? address.replace(there, right) : null
  }
  const [, code] = postcode.exec(text) ?? []
  if (code) return `${address}, ${code}`
  const [, more] = part.exec(text) ?? []
  return more ? `${withoutUnit(address)}, ${more}` : null
}

/** Two flats are none: the one said last counts. */
const withoutUnit = (address: string): string =>
  address.replace(/,?\s+(?:flat|apartment|apt|unit|suite|room)\.?\s*#?[\p{L}\d]+\s*$/iu, '')
