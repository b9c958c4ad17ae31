import { expect, test } from 'vitest'
import { saidUnlike, sayings } from './sayings.ts'

// People write in short, or in other words, and mean the same.
const otherwise: [written: string, other: string, pattern: RegExp][] = [
  ['two', '2', /\btwo\b/gi],
  ['2', 'two', /(?<![\d.:/'’£$€*-])\b2\b(?![.:'’/-]|\s*[ap]m)/g],
  ['without', 'w/o', /\bwithout\b/gi],
  ['with', 'w', /\bwith\b/gi],
  ['with', 'w/', /\bwith\b/gi],
  ['and', '&', /\band\b/gi],
  ['and', 'n', /\band\b/gi],
  ['them', 'em', /\bthem\b/gi],
  ['large', 'lg', /\blarge\b/gi],
  ['large', 'big', /\blarge\b/gi],
  ['small', 'sm', /\bsmall\b/gi],
  ['extra', 'xtra', /\bextra\b/gi],
  ['add', 'throw in', /^add\b/gi],
  ['add', 'stick on', /^add\b/gi],
  ['remove', 'take off', /\bremove\b/gi],
  ['remove', 'get rid of', /\b(?:remove|drop)\b(?!.*\bit\b)/gi],
  ['swap', 'switch', /\bswap\b/gi],
  ['instead of', 'in place of', /\binstead of\b/gi],
  ['instead of', 'rather than', /\binstead of\b/gi],
  ['both', 'the two of them', /\bboth\b(?! (?:of|\w+s)\b)/gi],
  ['make it', 'change it to', /\bmake it\b(?! all\b)/gi],
  ['make', 'can we make', /^make\b/gi],
  ['i’ll', 'i will', /\bi['’]?ll\b/gi],
]

/** Some say it only in the one way. */
const mostUnlike = 0.05

const told = await sayings(1)

test.each(otherwise)('“%s” as “%s”', async (_, other, pattern) => {
  const some = told.filter(({ said }) => said.search(pattern) >= 0)
  const unlike = await saidUnlike(some, (text) => text.replace(pattern, other))
  expect(some.length).toBeGreaterThan(5)
  expect(unlike.length / some.length, unlike.join('\n')).toBeLessThan(mostUnlike)
})
