import { expect, test } from 'vitest'
import { tokenise } from '../tokens/tokenise.ts'
import { withTimesSaid } from './said-twice.ts'

const read = (text: string): string =>
  withTimesSaid(tokenise(text), { exact: new Set(['fishandchips', 'cod', 'chips']) })
    .map((token) => token.text)
    .join(' ')

test.each([
  ['a cola twice', '2 cola'],
  ['cola three times and fries', 'cola x3 and fries'],
  ['cod and chips twice, and a cola', '2 cod and 2 chips , and a cola'],
  ['i want fish and chips twice', 'i want 2 fish and chips'],
  ['i want cod and chips twice', 'i want 2 cod and 2 chips'],
  ['two burgers and cola twice', 'two burgers and cola x2'],
  ['i want the roll times two', 'i want the roll x2'],
])('“%s” is counted', (text, meant) => {
  expect(read(text)).toBe(meant)
})

test.each(['twice', 'a burger with twice the cheese', 'twice baked potatoes', 'two times as much ice'])(
  '“%s” counts nothing before it',
  (text) => {
    expect(read(text)).toBe(
      tokenise(text)
        .map((token) => token.text)
        .join(' '),
    )
  },
)
