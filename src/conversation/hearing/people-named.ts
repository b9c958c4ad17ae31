import { wrapped } from '../../text/wrapped.ts'

/** Somebody whom a text names beside what they are to have. */
export interface PersonNamed {
  /** As it is written; null: it is the customer, or somebody who is called by no name. */
  name: string | null
  /**
   * What they are to have stands behind, in the same clause, "Kim wants a latte", or in a list, "Kim: a latte, a tea";
   * null: before, "a latte for Kim".
   */
  leads: 'clause' | 'list' | null
  from: number
  to: number
  /** What a stranger would read in its place. */
  instead: string
}

/**
 * Whether a word may be a name.
 * @param begins a sentence may begin with it, so that a capital says nothing
 */
export type IsName = (word: string, begins: boolean) => boolean

const kin = /^(?:mum|mom|dad|nan|nana|gran|granny|grandma|grandad|grandpa)$/i
/** Nobody's name, in its place: of a mother as of one, so that "hers" is hers. */
const standIn = (name: string): string => (kin.test(name) ? `my ${name.toLowerCase()}` : 'my friend')

const name = String.raw`\p{L}[\p{L}'’-]*`
const beginning = String.raw`(?<=^\s*|[,;.\n]\s*|\b(?:and|then|but|while|plus|n|ok|please)\s+)`
const ending = wrapped`
  (?=\s*(?:$|[,;.:!\n()])|\s+(?:and|n|with|without|no|plus|please|pls|then|but|who|as|too|also|w|an?|one|two|three|\d)\b|\s+(?:&|w\/))
`
const has = wrapped`
  (?:['’](?:ll|d)(?: (?:have|get|like|love))?|(?:ll|d) (?:have|get|like|love)|['’]s (?:having|getting|after)
    |\s+(?:(?:also|just|only)\s+)?
      (?:(?:will|would) (?:have|get|like|love)|wants?|wanted|gets?|needs?|is (?:having|getting|after)|has|fancies|asked for))
  \b
`
const stranger = String.raw`i|me|mine|myself|he|she|him|her|hers|his|my (?!name|order|usual|self)\p{L}+|the \p{L}+`

const forName = new RegExp(String.raw`(?<=\bfor\s+)${name}(?:\s+\p{Lu}\.?)?${ending}`, 'giu')
const inBrackets = new RegExp(String.raw`\s*\(\s*(?:for\s+)?(?<name>${name})\s*\)`, 'giu')
const ahead = new RegExp(`${beginning}(?<name>${name}?)${has}`, 'giu')
const label = new RegExp(String.raw`(?<=^\s*|[,;.:\n]\s*)(?<name>${name})\s*(?::|\s[-–—])\s*`, 'giu')
/** "Kim wants a latte, Ben a tea" */
const likewise = new RegExp(
  String.raw`${beginning}(?<name>${name})\s+(?=(?:an?|one|the|two|\d|small|medium|regular|large|big)\b)`,
  'giu',
)
const another = new RegExp(String.raw`\s*(?:,|&|\band\b|\bn\b)\s*(?<name>${name})${ending}`, 'iuy')
const isLed = /^\s*(?::\s*|(?=(?:an?|one|two|three|\d)\b))/i
/** Speaks of the pickup, and not of what somebody is to have: "it's for Ann". */
const ofAll = /(?:^|[,;.!\n]|\b(?:it['’]?s|it is|that['’]?s|this is|all|order|is|are|be|put|pick ?up|collection))\s*$/i

const strangerAhead = new RegExp(String.raw`${beginning}(?:${stranger})(?=${has}|\s*(?::|\s[-–—]))`, 'giu')
const strangerBehind = new RegExp(String.raw`(?<=\bfor\s+)(?:${stranger})\b`, 'giu')

/** Nobody orders more for others at once; and it bounds the work. */
const longest = 1_000

/** "Mum", who is called so */
export const isKin = (word: string): boolean => kin.test(word)

/** Everybody whom the text says to have something, in the order of the text. */
export function peopleNamed(text: string, isName: IsName): PersonNamed[] {
  if (text.length > longest) return []
  const named = [
    ...labelled(text, isName),
    ...bracketed(text, isName),
    ...wanting(text, isName),
    ...having(text, isName),
  ]
  const found = named.length === 0 ? [] : [...named, ...strangers(text)].sort((one, other) => one.from - other.from)
  return found.filter(({ from }, at) => from >= (found[at - 1]?.to ?? 0))
}

/** "Kim: a latte", "Kim - a latte"; beside a Kim, "Will: a tea" names somebody, too. */
function labelled(text: string, isName: IsName): PersonNamed[] {
  const labels = [...text.matchAll(label)].map(({ 0: words, groups: { name = '' } = {}, index }) => {
    return { ...spanOf(index, words), name, leads: 'list' as const, instead: '' }
  })
  const isBesideOther = labels.some(({ name }) => isName(name, true))
  return labels.filter(({ name }) => isName(name, !isBesideOther))
}

/** "A latte (Kim)" */
const bracketed = (text: string, isName: IsName): PersonNamed[] =>
  [...text.matchAll(inBrackets)].flatMap(({ 0: words, groups: { name = '' } = {}, index }) =>
    isName(name, false) ? [{ ...spanOf(index, words), name, leads: null, instead: ` for ${standIn(name)}` }] : [],
  )

/** "Kim wants a latte, Ben a tea" */
function wanting(text: string, isName: IsName): PersonNamed[] {
  const wants = [...text.matchAll(ahead)]
    .filter(({ groups: { name = '' } = {} }) => isName(name, true))
    .map(({ 0: words, groups: { name = '' } = {}, index }) => ({
      ...spanOf(index, words),
      name,
      leads: 'clause' as const,
      instead: kin.test(name) ? `my ${name} wants` : 'she wants',
    }))
  if (wants.length === 0) return []
  const others = [...text.matchAll(likewise)]
    .filter(({ groups: { name = '' } = {} }) => isName(name, true))
    .map(({ 0: words, index }) => ({
      ...spanOf(index, words),
      name: words.trim(),
      leads: 'clause' as const,
      instead: '',
    }))
  return [...wants, ...others]
}

/** "A latte for Kim", "2 teas for Kim and Ben", "for Kim a latte"; not "a latte, for Kim", who comes for it. */
function having(text: string, isName: IsName): PersonNamed[] {
  return [...text.matchAll(forName)].flatMap(({ 0: words, index }): PersonNamed[] => {
    const before = text.slice(0, index).replace(/for\s+$/i, '')
    const after = text.slice(index + words.length)
    const begins = isLed.test(after) && /(?:^|[,;.\n]|\band)\s*$/i.test(before)
    // "For table 7"
    const isNumbered = !begins && /^\s*\d/.test(after)
    if (!isName(words, false) || isNumbered || (!begins && ofAll.test(before))) return []
    const leads: PersonNamed['leads'] = begins ? (/^\s*:/.test(after) ? 'list' : 'clause') : null
    const first = { ...spanOf(index, words), name: words, leads, instead: standIn(words) }
    return [first, ...namedBeside(first, text, isName)]
  })
}

/** "And Ben", of "for Kim and Ben" */
function namedBeside(first: PersonNamed, text: string, isName: IsName): PersonNamed[] {
  const people: PersonNamed[] = []
  another.lastIndex = first.to
  for (let found = another.exec(text); found; found = another.exec(text)) {
    const { 0: words, groups: { name = '' } = {}, index } = found
    if (!isName(name, false)) break
    people.push({ ...first, ...spanOf(index + words.length - name.length, name), name, instead: standIn(name) })
  }
  return people
}

const strangers = (text: string): PersonNamed[] => [
  ...[...text.matchAll(strangerAhead)].map(({ 0: words, index }) => unnamed(index, words, 'clause')),
  ...[...text.matchAll(strangerBehind)].map(({ 0: words, index }) => unnamed(index, words, null)),
]

const unnamed = (index: number, words: string, leads: PersonNamed['leads']): PersonNamed => ({
  ...spanOf(index, words),
  name: null,
  leads,
  instead: words,
})

const spanOf = (from: number, words: string) => ({ from, to: from + words.length })
