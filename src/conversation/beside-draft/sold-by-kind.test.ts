import { describe, expect, test } from 'vitest'
import { known, option } from '../../testing/regular.ts'
import type { Change } from '../../understanding/meaning.ts'

const withSodas: [string, string][] = [
  [
    'option_groups:',
    `  - { id: soda, name: Fountain drink, category: Drinks, price: 2.00, options: [kind] }
option_groups:
  - { id: kind, name: Kind, min: 1, max: 1, options: [{ id: cola, name: Cola }, { id: sprite, name: Sprite }] }`,
  ],
]
const of = (id: string, pieces?: number): Change => ({
  op: 'option',
  target: 'implied',
  option: option(id),
  ...(pieces && { pieces }),
})
const another = (id: string): Change[] => [
  { op: 'again', target: 'implied', by: 1 },
  { op: 'option', target: 'last', option: option(id) },
]

function atSodas() {
  const ana = known(...withSodas)
  return {
    ana,
    says: (text: string, changes: Change[], unmatched: string[] = []) =>
      ana.means({ intent: 'change', changes, unmatched, sure: false }, text),
    ordered: () =>
      ana.customer.draft?.lines.map((line) => [line.quantity, line.item, line.options.map(idOf)].join(' ')),
  }
}
const idOf = (one: object) => ('option' in one ? one.option : '')

describe('what is sold by its kinds', () => {
  test('is ordered by the name of a kind alone', () => {
    const { says, ordered } = atSodas()
    says('gimme a cola', [of('cola')])
    expect(ordered()).toEqual(['1 soda cola'])
  })

  test('is ordered as often, and as many kinds of it, as are said', () => {
    const { says, ordered } = atSodas()
    const { text } = says('two colas and a sprite', [of('cola', 2), of('sprite')], ['two colas'])
    expect(ordered()).toEqual(['2 soda cola', '1 soda sprite'])
    expect(text).not.toContain('understand')
  })

  test('is one more, and not one more of what was ordered last', () => {
    const { ana, says, ordered } = atSodas()
    ana.wants({ item: 'toast' })
    says('and a cola', another('cola'))
    says('another sprite', another('sprite'))
    says('add a cola', [of('cola')])
    expect(ordered()).toEqual(['1 toast ', '2 soda cola', '1 soda sprite'])
  })

  test('becomes another kind where it is ordered already', () => {
    const { says, ordered } = atSodas()
    says('a cola', [of('cola')])
    says('make it a sprite', [of('sprite')])
    expect(ordered()).toEqual(['1 soda sprite'])
  })
})

test('what only has to be chosen with a dish orders no dish', () => {
  const { ana, says } = atSodas()
  expect(says('a rye', [of('rye')]).text).toContain('Please write its name too')
  expect(ana.customer.draft).toBeNull()
})
