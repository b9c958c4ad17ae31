import { wrapped } from '../text/wrapped.ts'
import { waysToEat } from './question-talk.ts'

/** What a question of this form is about. */
export type Form =
  | 'contents'
  | 'what'
  | 'price'
  | 'stock'
  | 'need'
  | 'suitable'
  | 'suits-me'
  | 'safe-for-me'
  | 'with'
  | 'spicy'
  | 'spicy-ones'
  | 'sizes'
  | 'choices'
  | 'either'
  | 'range'
  | 'difference'
  | 'cheapest'
  | 'recommended'
  | 'open'
  | 'opens'
  | 'closes'
  | 'delivery'
  | 'delivery-fee'
  | 'minimum'
  | 'address'
  | 'phone'
  | 'complaint'
  | 'discount'
  | 'bot'
  | 'payment'
  | 'tip'
  | 'duration'
  | 'hours'
  | 'table'
  | 'changes'
  | 'absent'

const pieces: Record<string, string> = {
  is: '(?:is|are|was|were|s|r)',
  what: '(?:what|which|whats|what s)',
  'what is': '(?:whats|what is|what are|what s)',
  do: '(?:do|does|did|would|will|can|could)',
  you: wrapped`
    (?:you|u|ya|yall|you guys|they|the shop|this place|your shop|your kitchen|the kitchen|your place
      |your restaurant|your store)
  `,
  have: '(?:have|has|got|sell|serve|carry|offer|do|make|stock|keep)',
  a: '(?:(?:the|a|an|your|any|some|one|my|this|that) )?',
  /** Begins a search of the menu. */
  open: wrapped`
    (?:what|which|whats|any|anything|something|everything|show me|list|tell me
      |do you(?: guys)? (?:have|sell|serve|do|make|offer|got)|have you(?: got)?|you have|got
      |(?:im |i am |were |we are )?looking for (?:something|anything|some)
      |(?:i|we) (?:want|need) (?:something|anything)|is there|are there
      |(?:can|could) (?:i|we) (?:get|have|eat|order) (?:anything|something|any)|what about)
  `,
  without: wrapped`
    (?:without|with no|w/o|not containing|not made with|free of|free from
      |that (?:dont|doesnt|do not|does not|isnt|arent) (?:have|contain|include|made with|use))
  `,
  inside: '(?: (?:in|on|inside|with)(?: it| them| that| there)?)?',
  THING: '(?<thing>.+?)',
  WORDS: '(?<words>.+?)',
  WHERE: '(?<where>.*?)',
  REST: '(?<rest>.*)',
  WHEN: '(?<when>.*)',
  DIET: `(?<words>${waysToEat}(?: (?:and|or|&) ${waysToEat})*)`,
}

/** The pattern with `{name}` replaced by the piece of that name; it has to match a whole sentence. */
export function form(about: Form, ...patterns: string[]): [Form, RegExp][] {
  return patterns.map((pattern) => [
    about,
    new RegExp(`^${pattern.replace(/\{([^}]+)\}/g, (_, name: string) => piece(name))}$`),
  ])
}

function piece(name: string): string {
  const found = pieces[name]
  if (found === undefined) throw new Error(`no piece of a question is called ${name}`)
  return found
}
