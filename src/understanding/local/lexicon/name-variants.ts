import { distance } from 'fastest-levenshtein'
import { fuller } from '../../../english/drinks.ts'
import { isFlavoring, isHadOnce } from '../../../english/ingredients.ts'
import { isJoint, isManner } from '../../../english/name-words.ts'
import { multipleOf, numberWords } from '../../../english/numbers.ts'
import { rephrase, swapped } from '../../../english/rephrase.ts'
import type { Vocabulary } from '../../../english/vocabulary.ts'
import type { Menu, Named } from '../../../menu/menu.ts'
import { stem } from '../../../text/stem.ts'
import { note, type Sense } from '../mentions/sense.ts'
import { wordsIn } from '../tokens/tokenise.ts'
import type { Lexicon, Phrase } from './lexicon.ts'
import { namesOf } from './menu-names.ts'

/** What people say for a name of the menu, where no other name of the menu is said so; gives the words of it. */
export function addVariants(
  menu: Menu,
  stems: Map<string, Sense[]>,
  parts: Lexicon['parts'],
  vocabulary: Vocabulary,
): Set<string> {
  const variants = new Map<string, Sense[]>()
  const words = new Set<string>()
  const variantsOf = variantsIn(menu, parts, vocabulary)
  for (const [named, sense] of namesOf(menu)) {
    for (const phrase of [named.name, ...named.aliases].map((name) => wordsIn(name).join(' '))) {
      for (const variant of variantsOf(phrase, named, sense)) {
        const key = variant.split(' ').map(stem).join('')
        if (stems.has(key) || refusesOther(variant, phrase, stems)) continue
        note(variants, key, sense)
        for (const word of variant.split(' ')) words.add(word)
      }
    }
  }
  for (const [key, senses] of variants) stems.set(key, senses)
  return words
}

/** Other ways to say a phrase that names an item or an option. */
function variantsIn(menu: Menu, parts: Lexicon['parts'], { foods, sizes }: Vocabulary) {
  const spellings = spellingsOf(menu)
  const heads = { item: headsOf(menu, 'item'), option: headsOf(menu, 'option') }

  const ofItem = (phrase: string, sense: Sense): string[] => [
    ...(comesInOneSize(phrase, sense, menu) ? swapped(phrase, sizes) : []),
    ...withoutManner(phrase, parts),
    ...fuller(phrase),
  ]
  const ofOption = (phrase: string, name: string): string[] => [
    ...spelledOut(phrase),
    ...ofEspresso(phrase),
    ...(phrase === 'whole milk' ? ['whole'] : []),
    ...withHead(phrase, name),
  ]
  return (phrase: string, { name }: Pick<Named, 'name'>, sense: Sense): string[] => {
    const { kind } = sense
    if (kind !== 'item' && kind !== 'option') return []
    const head = stem(phrase.split(' ').at(-1) ?? '')
    return [
      ...rephrase(phrase, foods),
      ...swapped(phrase, spellings),
      ...(kind === 'item' ? ofItem(phrase, sense) : ofOption(phrase, name)),
      ...headless(phrase, heads[kind]).filter((name) => isOfOne(name, sense, head, parts)),
    ]
  }
}

/** A "small burger" is the little burger, unless there is a burger that comes in sizes. */
const comesInOneSize = (phrase: string, sense: Sense, { items }: Menu): boolean =>
  sense.kind === 'item' &&
  sense.item.sizes.size === 0 &&
  !items.values().some(({ name, sizes }) => sizes.size > 0 && phrase.endsWith(` ${name.toLowerCase()}`))

/** "Blonde roast" for what is called "light roast" and "blonde". */
function withHead(alias: string, name: string): string[] {
  const head = wordsIn(name).at(-1) ?? ''
  return (isHadOnce(head) || isFlavoring(head)) && !alias.split(' ').includes(head) ? [`${alias} ${head}`] : []
}

/** "Two shots" for "2 shots", and the other way round; and for a "double shot". */
function spelledOut(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ')
  const times = multipleOf(first)
  if (times !== undefined && /^shots?$/.test(rest.join(' '))) return [`${times} shot`, ...spelledOut(`${times} shot`)]
  const others = [...numberWords].flatMap(([word, value]) =>
    first === word ? [String(value)] : first === String(value) ? [word] : [],
  )
  return rest.length > 0 ? others.map((number) => [number, ...rest].join(' ')) : []
}

/** "Three espresso shots" for "3 shots" */
const ofEspresso = (phrase: string): string[] =>
  [phrase, ...spelledOut(phrase)]
    .filter((name) => /^\S+ shots?$/.test(name) && spelledOut(name).length > 0)
    .map((name) => name.replace(' shot', ' espresso shot'))

/** "No sugar" is not "sugar free" where there is sugar that somebody may not want. */
function refusesOther(variant: string, phrase: string, stems: ReadonlyMap<string, readonly Sense[]>): boolean {
  const [no, ...rest] = variant.split(' ')
  const named = stems.get(rest.map(stem).join('')) ?? []
  return (no === 'no' || no === 'without') && !phrase.startsWith('no ') && named.some(({ kind }) => kind !== 'label')
}

/** Words that the names of several items, or of several options, end with: "roll", "tea"; "syrup". */
function headsOf(menu: Menu, kind: 'item' | 'option'): Set<string> {
  const seen = new Set<string>()
  const heads = new Set<string>()
  for (const [{ name }, sense] of namesOf(menu)) {
    if (sense.kind !== kind) continue
    const head = wordsIn(name).at(-1) ?? ''
    ;(seen.has(head) ? heads : seen).add(head)
  }
  return heads
}

/** "A cod sandwich" is the fried cod sandwich, where there is no other: how it's made goes without saying. */
function withoutManner(phrase: string, parts: Lexicon['parts']): string[] {
  const [first = '', ...words] = phrase.split(' ')
  if (words.length < 2 || !isManner(first)) return []
  const said = words.map(stem)
  const called = [...(parts.get(said.at(-1) ?? '') ?? [])].filter(
    (other) => other.words.slice(-said.length).join(' ') === said.join(' '),
  )
  return called.length === 1 ? [words.join(' ')] : []
}

/** "Spicy tuna" says which roll; one word by itself may say something else. */
function headless(phrase: string, heads: ReadonlySet<string>): string[] {
  const words = phrase.split(' ')
  const head = words.pop() ?? ''
  return words.length > 1 && heads.has(head) && !isJoint(words.at(-1) ?? '') ? [words.join(' ')] : []
}

/**
 * "Ice cream" is not the "ice cream sundae" where an "ice cream cone" is sold too; but "crispy chicken" is the crispy
 * chicken sandwich, though there is a spicy crispy one.
 */
function isOfOne(name: string, sense: Sense, head: string, parts: Lexicon['parts']): boolean {
  const [first = '', ...others] = name.split(' ').map(stem)
  const isOther = ({ kind, id }: Sense) => kind === sense.kind && id !== sense.id
  const isRival = ({ words, senses }: Phrase) =>
    others.every((word) => words.includes(word)) &&
    senses.some(isOther) &&
    !(words.length > others.length + 2 && words.at(-1) === head && words.at(-2) === others.at(-1))
  return ![...(parts.get(first) ?? [])].some(isRival)
}

/** Names of one option that differ by a letter: whoever writes "salame" writes "salame pizza" too. */
function spellingsOf(menu: Menu): string[][] {
  return [...namesOf(menu)].flatMap(([{ name, aliases }, { kind }]) => {
    if (kind !== 'option') return []
    const [first = '', ...others] = [name, ...aliases].map((phrase) => wordsIn(phrase).join(' '))
    const alike = others.filter((other) => other !== first && distance(first, other) === 1)
    return alike.length > 0 ? [[first, ...alike]] : []
  })
}
