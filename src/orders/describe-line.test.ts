import { expect, test } from 'vitest'
import { withinText } from './describe-line.ts'

test.each([
  ['Fresh basil', 'fresh basil'],
  ['Spicy BBQ sauce', 'spicy BBQ sauce'],
  ['BBQ sauce', 'BBQ sauce'],
  ['Thin Crust', 'Thin Crust'],
  ['Earl Grey', 'Earl Grey'],
])('“%s” is “%s” among other words', (name, within) => {
  expect(withinText(name)).toBe(within)
})
