import { createLocalParser } from '../../../src/understanding/local/create-local-parser.ts'
import { percent } from './accuracy.ts'
import { isRight, type Order, type OrderSet } from './order-sets.ts'
import { randomFrom } from './random.ts'

/** Shorter ones are misspelled less often, and are more often another word then. */
const shortest = 5
const words = new RegExp(`[a-z]{${shortest},}`, 'gi')
/** Which keys are beside each other. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** What is understood of orders that are understood when they are spelled right, once a letter of each is wrong. */
export function reportMisspelled(typed: readonly OrderSet[], own: readonly OrderSet[]): void {
  console.log('  set               orders    right     sure   right of sure')
  for (const set of typed) console.log(`  ${row(set.name, [set])}`)
  console.log(`  ${row('our own', own)}\n`)
}

function row(name: string, sets: readonly OrderSet[]): string {
  const random = randomFrom(1)
  const parses = sets.flatMap(({ menu, orders }) => {
    const parse = createLocalParser(menu)
    return orders
      .filter((order) => isRight(order, parse(order.text)))
      .map((order) => misspelled(order, random))
      .filter((order) => order !== null)
      .map((order) => ({ order, meaning: parse(order.text) }))
  })
  const right = parses.filter(({ order, meaning }) => isRight(order, meaning))
  const sure = parses.filter(({ meaning }) => meaning.sure)
  const rightOfSure = right.filter(({ meaning }) => meaning.sure)
  return [
    name.padEnd(16),
    String(parses.length).padStart(6),
    percent(right.length / parses.length),
    percent(sure.length / parses.length),
    percent(rightOfSure.length / sure.length).padStart(14),
  ].join('  ')
}

/**
 * With one letter of a word left out, doubled, swapped with the next or taken from a key beside it; null: it has no
 * long word.
 */
function misspelled({ text, meant }: Order, random: () => number): Order | null {
  const found = [...text.matchAll(words)]
  const word = found[Math.floor(random() * found.length)]
  if (!word) return null
  const [letters] = word
  const at = 1 + Math.floor(random() * (letters.length - 2))
  const [before, letter = '', next = '', after] = [
    letters.slice(0, at),
    letters[at],
    letters[at + 1],
    letters.slice(at + 2),
  ]
  const ways = ['', letter + letter, next + letter, besideOf(letter, random)].map((put, way) =>
    way === 2 ? before + put + after : before + put + next + after,
  )
  const wrong = ways[Math.floor(random() * ways.length)] ?? letters
  return { meant, text: text.slice(0, word.index) + wrong + text.slice(word.index + letters.length) }
}

function besideOf(letter: string, random: () => number): string {
  const keys = rows.find((row) => row.includes(letter.toLowerCase())) ?? ''
  const at = keys.indexOf(letter.toLowerCase())
  const beside = [keys[at - 1], keys[at + 1]].filter((key) => key !== undefined)
  return beside[Math.floor(random() * beside.length)] ?? letter
}
