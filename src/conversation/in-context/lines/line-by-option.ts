import type { DraftLine } from '../../../customers/customer.ts'
import { ordinalOf } from '../../../english/numbers.ts'
import { type Item, type Menu, optionOf } from '../../../menu/menu.ts'
import { plain } from '../../../text/plain.ts'
import { isChosen, type Meaning, type Target } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const end = String.raw`(?=\s*(?:[,.;!]|$|\b(?:please|pls|too|then|is|are|and|but)\b))`
const references = [
  // "The one with sugar", "the ones with the sugar"
  new RegExp(String.raw`\bthe\s+ones?\s+with\s+(?:the\s+)?(?<name>[a-z][a-z' -]*?)${end}`, 'gi'),
  // "On the plain", "of the sesame ones"
  new RegExp(
    String.raw`(?<=\b(?:on|in|for|to|with|(?<!\brid\s+)of)\s+)the\s+(?!side\b)(?<name>[a-z][a-z' -]*?)(?: ones?)?${end}`,
    'gi',
  ),
]
/** "Egg for the bacon" is in its place, and "guac to the carnitas" on it. */
const swapping = /\b(?:swap|change|switch|replace|trade|instead)\b/i
/** Nobody says more of it; and it bounds the work. */
const longest = 160

/**
 * "Butter on the plain, jelly on the sesame", of two bagels that are told apart by their kind: of those lines, and
 * nothing more is put on any.
 */
export function lineByOption(text: string, context: Context): Meaning | null {
  if (!context.customer.draft || text.length > longest || swapping.test(text)) return null
  const places = new Set<number>()
  const placed = references.reduce(
    (words, reference) =>
      words.replace(reference, (said, name: string) => {
        const nth = placeOf(name, context)
        const place = nth === null ? undefined : ordinalOf(nth)
        if (nth === null || place === undefined) return said
        places.add(nth)
        return `the ${place}`
      }),
    text,
  )
  if (places.size === 0) return null
  const meaning = context.understanding.understandLocally(placed)
  const { lines, changes, unmatched, question } = meaning
  const isClear = changes.every(({ target }) => target === 'all' || isOneOf(places, target))
  const isAll = isClear && changes.length > 0 && lines.length + unmatched.length === 0
  return isAll && !question ? meaning : null
}

const isOneOf = (places: ReadonlySet<number>, target: Target): boolean =>
  typeof target === 'object' && 'nth' in target && places.has(target.nth)

/** Of the only line that is called so, among several of that thing. */
function placeOf(name: string, { customer, menu }: Context): number | null {
  const lines = customer.draft?.lines ?? []
  const [line, ...others] = lines.filter((one) => hasOption(one, name, menu) || isShortFor(name, one, lines, menu))
  const isOneOfSeveral = line && lines.filter(({ item }) => areAlike(item, line.item, menu)).length > 1
  return isOneOfSeveral && others.length === 0 && !isItem(name, menu) ? lines.indexOf(line) + 1 : null
}

const hasOption = ({ item, options }: DraftLine, name: string, { items }: Menu): boolean =>
  options.some((one) => isChosen(one) && !one.exclude && isCalled(one.option, name, items.get(item)))

/** "The masala", of a plain dosa and a masala dosa: how its name begins, where the other's ends in the same way. */
function isShortFor(name: string, { item: id }: DraftLine, lines: readonly DraftLine[], { items }: Menu): boolean {
  const said = plain(name)
  const head = (words: string) => words.split(' ').at(-1) ?? ''
  const own = plain(items.get(id)?.name ?? '')
  return (
    own === `${said} ${head(own)}` &&
    lines.some(({ item }) => item !== id && head(plain(items.get(item)?.name ?? '')) === head(own))
  )
}

const areAlike = (one: string, other: string, { items }: Menu): boolean =>
  one === other || items.get(one)?.category === items.get(other)?.category

function isCalled(id: string, name: string, item: Item | undefined): boolean {
  const option = item && optionOf(item, id)
  return option !== undefined && [option.name, ...option.aliases].some((one) => plain(one) === plain(name))
}

const isItem = (name: string, { items }: Menu): boolean =>
  [...items.values()].some((item) => [item.name, ...item.aliases].some((one) => plain(one) === plain(name)))
