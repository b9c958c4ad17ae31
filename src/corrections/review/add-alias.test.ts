import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { addAlias } from './add-alias.ts'

const menu = `# Our shop
sizes:
  - { id: small, name: Small }   # the little one
items:
  - id: pie
    name: Pie # as ever
    aliases:
      - tart
      - cake
    price: 3
  - id: soup
    name: "Soup: of the day"
    price: 4
  - { id: tea, name: Tea, aliases: [cha, brew], price: 2 }
  - { id: milk, name: Milk, aliases: [], price: 1 }
option_groups:
  - id: hot
    name: Hot
    options: [{ id: sugar, name: Sugar }]
  - id: cold
    name: Cold
    options:
      - { id: sugar, name: Sugar }
`

test.each([
  [{ kind: 'item', id: 'pie' }, 'flan', '      - cake\n      - flan\n'],
  [{ kind: 'item', id: 'soup' }, 'broth', '    name: "Soup: of the day"\n    aliases: [broth]\n'],
  [{ kind: 'item', id: 'tea' }, 'cuppa', '{ id: tea, name: Tea, aliases: [cha, brew, cuppa], price: 2 }'],
  [{ kind: 'item', id: 'milk' }, 'moo', '{ id: milk, name: Milk, aliases: [moo], price: 1 }'],
  [{ kind: 'size', id: 'small' }, 'wee', '{ id: small, name: Small, aliases: [wee] }   # the little one'],
] as const)('%j gets a word, and the rest stays as the owner wrote it', (thing, alias, expected) => {
  const changed = addAlias(menu, thing, alias)
  expect(changed).toContain(expected)
  const strip = (text: string) => text.replace(/,? ?aliases: \[\w*\]|\n\s+aliases: \[\w+\]|, cuppa|\n\s+- flan/g, '')
  expect(strip(changed)).toBe(strip(menu))
})

test('an option gets it in every group', () => {
  const { option_groups: groups } = parse(addAlias(menu, { kind: 'option', id: 'sugar' }, 'sweet'))
  expect(groups).toMatchObject([{ options: [{ aliases: ['sweet'] }] }, { options: [{ aliases: ['sweet'] }] }])
})

test.each(['no', '7 up', 'a: b', '"hm"', '# 1'])('%j is kept as the word that it is', (alias) => {
  const { items } = parse(addAlias(menu, { kind: 'item', id: 'tea' }, alias))
  expect(items[2].aliases).toEqual(['cha', 'brew', alias])
})

test('what is not on the menu gets none', () => {
  expect(() => addAlias(menu, { kind: 'item', id: 'gone' }, 'x')).toThrow('no item gone')
})
