import { randomFrom } from './random.ts'

export interface Message {
  text: string
  /** Milliseconds since the shop opened. */
  at: number
}

const opening = 10 * 3_600_000
/** Of the messages of a day, those in which somebody says again what was said before. */
const repeated = 1 / 3
const most = 900

/**
 * The messages of a day of ten hours, evenly spread: each text once, in random order, and for every two of them a third
 * that repeats an earlier one, half of the time in another manner (capitals, politeness, figures). The same each time.
 */
export function dayOf(texts: readonly string[], seed = 1): Message[] {
  const random = randomFrom(seed)
  const fresh = texts
    .map((text) => ({ text, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, most * (1 - repeated))
    .map(({ text }) => text)
  const said: string[] = []
  while (fresh.length > 0) {
    const again = said[Math.floor(random() * said.length)]
    said.push(again !== undefined && random() < repeated ? inAnotherManner(again, random) : (fresh.pop() ?? ''))
  }
  return said.map((text) => ({ text, at: random() * opening })).sort((a, b) => a.at - b.at)
}

const figures: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' }

function inAnotherManner(text: string, random: () => number): string {
  if (random() < 0.5) return text
  const manners: ReadonlyArray<(text: string) => string> = [
    (words) => words.toUpperCase(),
    (words) => `Hi, ${words}`,
    (words) => `${words} please!`,
    (words) => words.replace(/\b(?:one|two|three|four|five)\b/g, (number) => figures[number] ?? number),
  ]
  return manners[Math.floor(random() * manners.length)]?.(text) ?? text
}
