import type { Customer, Draft } from '../../customers/customer.ts'
import { cues } from '../../english/cues.ts'
import { countSaid } from '../../english/numbers.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { stem } from '../../text/stem.ts'
import type { Inquiry } from '../../understanding/inquiry.ts'
import type { Change, Meaning } from '../../understanding/meaning.ts'
import { fits } from '../changes/fitting.ts'
import { saysAside } from '../changes/said-aside.ts'
import { served } from '../inquiries/about-menu.ts'
import { namesakesOf, severalOf } from '../items-alike.ts'
import { remarks } from '../texts.ts'
import { showDraft, type Turn } from '../turn.ts'
import { categoriesOf } from '../views/menu-categories.ts'
import { names } from '../wording.ts'

/** In more words than these, more is said than that something of a kind is wanted. */
const mostWords = 6

/** Asks which one is meant, where only its kind was named; null: more was. */
export function askingWhich(customer: Customer, meaning: Meaning, text: string, menu: Menu): Turn | null {
  const kind = kindNamed(meaning, text, customer.draft, menu)
  if (kind !== null) return whichOne(customer, kind, menu)
  const alike = alikeNamed(meaning, text, customer.draft, menu)
  if (alike.length > 0) return whichOfAlike(customer, alike)
  const either = eitherNamed(meaning, text, menu)
  return either && whichOfTwo(customer, either)
}

/** "A large pizza", "what about the desserts": the category of the menu that something is wanted of; null: none. */
function kindNamed(
  { lines, changes, question, unmatched }: Meaning,
  text: string,
  draft: Draft | null,
  menu: Menu,
): string | null {
  // "Two pizzas" doesn't mean two of the pizza in the order.
  const isOfNoLine = changes.every(({ op, target }) => target === 'implied' && op !== 'remove' && op !== 'keep')
  if (question || lines.length > 0 || !isOfNoLine || wordsOf(text).length > mostWords) return null
  const words =
    unmatched.length > 0
      ? unmatched.filter((piece) => !saysAside(piece)).flatMap(wordsOf)
      : countsOnly(changes)
        ? wordsOf(text)
        : []
  const category = categoriesOf(menu).find((one) => isNamedIn(words, wordsOf(one))) ?? null
  // "The shake too": of the one that there is already.
  const isThere = draft?.lines.some(({ item }) => menu.items.get(item)?.category === category)
  return isThere ? null : category
}

/**
 * "Large fries", where the menu has seasoned, cheese and ranch fries but no plain ones: those three; none: nothing is
 * called so.
 */
function alikeNamed(
  { lines, changes, question, unmatched }: Meaning,
  text: string,
  draft: Draft | null,
  menu: Menu,
): readonly Item[] {
  const words = wordsOf(text)
  const isHow =
    changes.length + unmatched.length > 0 && changes.every(({ target, op }) => target === 'implied' && isOfLine.has(op))
  if (question || lines.length > 0 || !isHow || words.length > mostWords) return []
  const isOfDraft = (change: Change) => change.op === 'option' && draft?.lines.some((line) => fits(line, change, menu))
  if (changes.some(isOfDraft)) return []
  const name = unmatched.flatMap(wordsOf).filter((word) => !counting.has(word) && countSaid(word) === 0)
  const namesakes = namesakesOf(name, menu)
  if (namesakes.length > 0) return namesakes
  const [kind, ...others] = name
  const isKind = kind !== undefined && others.length === 0 && kind === words.at(-1)
  return isKind || changes.some(({ op }) => op === 'option') ? severalOf(words.at(-1) ?? '', menu) : []
}

/** "A cake", where there is a carrot cake and a birthday cake */
const counting = new Set(['a', 'an', 'one', 'the', 'some', 'i', 'want', 'and', 'also'])

const isOfLine: ReadonlySet<Change['op']> = new Set(['option', 'size', 'quantity'])

/** "Two sandwiches", where there is a cola and no sandwich is sold: not two colas. */
export function countsOther({ lines, changes }: Meaning, text: string, draft: Draft | null, menu: Menu): boolean {
  const kind = wordsOf(text).at(-1) ?? ''
  if (!draft || lines.length > 0 || !countsOnly(changes) || !kinds.has(kind)) return false
  return !draft.lines.some(({ item: id }) => {
    const item = menu.items.get(id)
    return item && [item.name, item.category, ...item.aliases].flatMap(wordsOf).includes(kind)
  })
}

/** "Diavola or funghi, hm": which of the two is meant is still open; null: it is not. */
function eitherNamed({ lines, changes, sure, question }: Meaning, text: string, { items }: Menu): Item[] | null {
  const [one, other, ...more] = lines.flatMap(({ item, quantity }) => (quantity === 1 ? (items.get(item) ?? []) : []))
  if (sure || question || changes.length > 0 || !one || !other || more.length > 0 || lines.length > 2) return null
  const isEither = one !== other && one.category === other.category && /\bor\b/i.test(text)
  return isEither ? [one, other] : null
}

const countsOnly = ([change, ...others]: readonly Change[]): boolean =>
  change?.op === 'quantity' && change.target === 'implied' && others.length === 0

/** One after the other. */
const isNamedIn = (words: readonly string[], name: readonly string[]): boolean =>
  ` ${words.join(' ')} `.includes(` ${name.join(' ')} `)

const wordsOf = (text: string): string[] => plain(text).split(' ').map(stem)

/** Words for kinds of things to order, whatever the menu has. */
const kinds: ReadonlySet<string> = new Set(
  cues.filter(([, cue]) => cue === 'kind' || cue === 'ingredient').map(([phrase]) => stem(phrase)),
)

function whichOfAlike(customer: Customer, alike: readonly Item[]): Turn {
  const [item = null, ...also] = alike.map(({ id }) => id)
  const asked = { about: 'price', item, size: null, options: [], also } satisfies Inquiry
  return showDraft({ ...customer, spokenOf: null, asked, offered: true }, remarks.whichOne(names(alike)))
}

function whichOfTwo(customer: Customer, [one, other]: readonly Item[]): Turn {
  if (!one || !other) return showDraft(customer)
  const asked = { about: 'difference', items: [one.id, other.id] } satisfies Inquiry
  return showDraft({ ...customer, spokenOf: null, asked, offered: true }, remarks.whichOne(names([one, other])))
}

function whichOne(customer: Customer, category: string, menu: Menu): Turn {
  const offer = names(served(category, menu))
  const asked = { about: 'range', category } as const
  return showDraft({ ...customer, spokenOf: null, asked, offered: true }, remarks.whichOne(offer))
}
