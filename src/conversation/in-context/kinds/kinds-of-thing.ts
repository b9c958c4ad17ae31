import { countSaid } from '../../../english/numbers.ts'
import type { Menu, Named } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { stem } from '../../../text/stem.ts'
import { wrapped } from '../../../text/wrapped.ts'
import type { Meaning, MeantLine } from '../../../understanding/meaning.ts'
import { ordering } from '../../../understanding/meanings.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import type { Context } from '../context.ts'

type Understand = Understanding['understandLocally']

interface Reader {
  menu: Menu
  understand: Understand
}

/** So many of one kind of the thing. */
interface Kind {
  many: number
  words: string
}

/** Nobody says more of how two or three things are to be. */
const longest = 60
const longestName = 4

const leading = new RegExp(wrapped`
  ^(?:(?:hi|hey|hello|ok|so|and|n|also|plus|then|add|um+|yeah|yes|can i (?:get|have)|could i (?:get|have)
      |i ll have|i d like|i want|gimme|give me|get me|just) )+
`)
const joint = /^(?:and|n|with)$/
export const asItComes = /^(?:a )?(?:normal|plain|regular|standard|ordinary)(?: ones?)?$/

/** "2 croissants 1 almond 1 normal", "2 hamburgers beef n chicken": the two are those that follow, each of its kind. */
export function kindsOfThing(text: string, { menu, understanding: { understandLocally } }: Context): Meaning | null {
  const [number = '', ...words] = text.length > longest ? [] : plain(text).replace(leading, '').split(' ')
  const many = countSaid(number)
  if (many < 2 || words.length < 3 || understandLocally(text).sure) return null
  for (let end = Math.min(longestName, words.length - 2); end > 0; end--) {
    // "2 cheeseburgers, a bacon burger"
    if (words.slice(0, end).some((word) => word === 'a' || word === 'an')) continue
    const meaning = listed(many, words.slice(0, end), words.slice(end), { menu, understand: understandLocally })
    if (meaning) return meaning
  }
  return null
}

function listed(many: number, name: readonly string[], said: readonly string[], { menu, understand }: Reader) {
  const thing = name.join(' ')
  const kinds = kindsIn(said, many)
  // "2 tacos asada 1 taco veggie" are three.
  const last = stem(name.at(-1) ?? '')
  const isSaidOfKind = (noun: string) => kinds?.some(({ words }) => words.split(' ').map(stem).includes(noun))
  if (!kinds || isSaidOfKind(last)) return null
  const plainOne = lineIn(`1 ${thing}`, 1, understand)
  // "2 jasmine rice 1 sticky" are three, too.
  const own = plain(menu.items.get(plainOne?.line.item ?? '')?.name ?? '').split(' ')
  if (!plainOne?.sure || isSaidOfKind(stem(own.at(-1) ?? ''))) return null
  const isOfKind = ({ item }: MeantLine) => categoryOf(item, menu) === categoryOf(plainOne.line.item, menu)
  const meant = kinds.map((kind) => lineOf(kind, thing, isOfKind, understand))
  // "2 large tuna 1 large chilli beef 1 large chilli veg" are four.
  const areCalledSo = meant.every((one) => one && isCalled(one.line.item, last, plainOne.line.item, menu))
  if (!areCalledSo) return null
  const lines = meant.flatMap((one) => (one ? asLarge(one.line, plainOne.line.size, menu) : []))
  const sure = meant.every((one) => one?.sure)
  return ordering(lines, { sure })
}

/** "1 almond 1 normal", "beef n chicken", as many as there are of the thing; null: anything else. */
export function kindsIn(words: readonly string[], many: number): Kind[] | null {
  const kinds: Kind[] = []
  let isOpen = false
  for (const word of words) {
    const count = countSaid(word)
    const last = kinds.at(-1)
    if (joint.test(word)) isOpen = false
    else if (count > 0) kinds.push({ many: count, words: '' })
    else if (last && (isOpen || last.words === '')) last.words = `${last.words} ${word}`.trim()
    else kinds.push({ many: 1, words: word })
    if (!joint.test(word)) isOpen = true
  }
  // "3 macarons pistachio raspberry lavender"
  const bare = words.filter((word) => !joint.test(word))
  if (bare.length === many && bare.every((word) => countSaid(word) === 0))
    return bare.map((word) => ({ many: 1, words: word }))
  const sum = kinds.reduce((all, kind) => all + kind.many, 0)
  return kinds.length > 1 && sum === many && kinds.every((kind) => kind.words !== '') ? kinds : null
}

/** "2 large pizzas, 1 margherita 1 pepperoni": both are large. */
const asLarge = (line: MeantLine, size: string | null, { items }: Menu): MeantLine =>
  line.size === null && size !== null && items.get(line.item)?.sizes.has(size) ? { ...line, size } : line

const categoryOf = (id: string, { items }: Menu): string | undefined => items.get(id)?.category

/** It is that thing, or is called by the same noun: an almond croissant, a diet coke where colas are counted. */
function isCalled(id: string, noun: string, thing: string, { items }: Menu): boolean {
  const [item, other] = [id, thing].map((one) => items.get(one))
  if (!item || !other) return false
  const nouns = [noun, ...namesOf(other).map((name) => stem(plain(name)))]
  const words = [...namesOf(item), item.category].flatMap((name) => plain(name).split(' ')).map(stem)
  return item === other || words.some((word) => nouns.includes(word))
}

const namesOf = ({ name, aliases }: Named): string[] => [name, ...aliases]

type Meant = { line: MeantLine; sure: boolean }

/** "Almond" croissants; a "normal" one is what has that name, and a "diet" may be a name by itself. */
function lineOf(
  { many, words }: Kind,
  thing: string,
  isOfKind: (line: MeantLine) => boolean,
  understand: Understand,
): Meant | null {
  const kind = words.replace(/ ones?$/, '')
  const names = asItComes.test(words) ? [thing] : [`${kind} ${thing}`, `${thing} with ${kind}`, kind]
  const meant = names.map((name) => lineIn(`${many} ${name}`, many, understand))
  return meant.find((one) => one && isOfKind(one.line)) ?? null
}

function lineIn(text: string, many: number, understand: Understand): Meant | null {
  const { lines, changes, unmatched, question, sure } = understand(text)
  const [line, ...others] = lines
  const isOne = line && others.length + changes.length + unmatched.length === 0 && !question
  return isOne && line.quantity === many ? { line, sure } : null
}
