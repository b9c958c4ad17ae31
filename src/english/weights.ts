import { numberSaid } from './numbers.ts'

const grams = new Map([
  ...['g', 'gr', 'gram', 'grams'].map((unit) => [unit, 1] as const),
  ...['kg', 'kilo', 'kilos', 'kilogram', 'kilograms'].map((unit) => [unit, 1000] as const),
  ...['lb', 'lbs', 'pound', 'pounds'].map((unit) => [unit, 453.6] as const),
])

/** Said before a unit: "half a pound", "3/4 of a kilo". */
const parts = new Map([
  ['half', 1 / 2],
  ['a half', 1 / 2],
  ['1/2', 1 / 2],
  ['quarter', 1 / 4],
  ['a quarter', 1 / 4],
  ['1/4', 1 / 4],
  ['3/4', 3 / 4],
  ['three quarters', 3 / 4],
])

export interface Weight {
  grams: number
  /** How many words it takes. */
  length: number
}

/** In words: nobody says more, "one and a half of a pound". */
const longest = 6

/** "200 g", "200g", "a pound and a half", "1 1/2 lbs", "three quarters of a kilo": the weight that begins here. */
export function weightAt(words: readonly string[], at: number): Weight | null {
  const joined = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(words[at] ?? '')
  const unitJoined = grams.get(joined?.[2] ?? '')
  if (joined && unitJoined) return { grams: Number(joined[1]) * unitJoined, length: 1 }
  const unit = words.findIndex((word, index) => index >= at && index < at + longest && grams.has(word))
  const amount = unit < 0 ? null : amountIn(words.slice(at, unit))
  if (amount === null) return null
  const more = /^and (?:a )?(half|quarter)\b/.exec(words.slice(unit + 1, unit + 4).join(' '))
  const rest = more ? (parts.get(more[1] ?? '') ?? 0) : 0
  // "Pound and a half"
  if (unit === at && !more) return null
  const length = unit + 1 - at + (more?.[0].split(' ').length ?? 0)
  return { grams: (amount + rest) * (grams.get(words[unit] ?? '') ?? 0), length }
}

/** "2", "half a", "1 and a half", "1 1/2"; null: no amount. */
function amountIn(words: readonly string[]): number | null {
  if (words.length === 0) return 1
  const said = words.join(' ').replace(/ (?:of )?an?$/, '')
  const part = parts.get(said)
  if (part !== undefined) return part
  const [first = '', ...others] = said.split(' ')
  const whole = first === 'a' ? 1 : numberSaid(first)
  // "Two half pounds" are two of them.
  const more = /^(?:and (.*)|(\d+\/\d+))$/.exec(others.join(' '))
  const rest = others.length === 0 ? 0 : parts.get(more?.[1] ?? more?.[2] ?? '')
  return whole > 0 && rest !== undefined ? whole + rest : null
}
