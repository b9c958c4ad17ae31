import { expect, test } from 'vitest'
import { changed, goodMenu, menuOf } from '../testing/menu-text.ts'

test('what is called the same in two categories is told apart by them, and still known by its name', () => {
  const { items } = menuOf(changed('name: Stew\n    category: Food', 'name: soup\n    category: Dinner plates'))
  expect(items.get('soup')).toMatchObject({ name: 'Soup (Food)', aliases: ['Soup', 'Soup Food', 'Food with Soup'] })
  expect(items.get('stew')).toMatchObject({
    name: 'soup (Dinner plates)',
    aliases: ['soup', 'soup plates', 'plates with soup'],
  })
})

test('what has a name of its own keeps it', () => {
  expect([...menuOf(goodMenu).items.values()].map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ['Soup'],
    ['Stew'],
  ])
})
