import type { Heard } from '../turn.ts'
import { afterAnswer } from './name-answered.ts'

type Said = Extract<Heard, { kind: 'text' }>

/** An answer with the town or the door that stands beside the address in it; null: something else is said there. */
export function wholeAddress({ text, details, meaning }: Said): string | null {
  const { address, name, phone, wanted, needs, rest } = details
  const told = [name, phone, wanted, needs.note].some((said) => said !== null) || needs.told.length > 0
  const isOrder = meaning !== null && meaning.lines.length + meaning.changes.length > 0
  if (told || isOrder || rest === '' || /[?!;\n]|\bnot\b/.test(text)) return null
  const said = text.replace(beforeAddress, '').replace(afterAnswer, '').replace(sinceThen, '').trim()
  return said.length <= 120 && said.toLowerCase().includes(address?.toLowerCase() ?? '') ? said : null
}

/** "It's 40 State Street now" */
const sinceThen = /[\s,]+(?:now|these days|instead)\W*$/iu

const leadingToAddress = [
  'oh|ok|um|yes|sure|sorry|no|wait|actually|now',
  "it['’]?s|it is|for|to|at|we['’]?re at|i['’]?m at",
  'deliver(?:y|ed)?|bring it',
  '(?:my |the )?(?:new )?address(?: (?:is|has changed|changed))?',
  "(?:i['’]?ve|we['’]?ve|i|we) (?:just )?moved(?: to)?",
].join('|')
const beforeAddress = new RegExp(String.raw`^\s*(?:(?:${leadingToAddress})\b[\s,.:]*)+`, 'iu')
