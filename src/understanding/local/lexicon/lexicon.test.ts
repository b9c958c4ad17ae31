import { expect, test } from 'vitest'
import { createLocalParser } from '../create-local-parser.ts'
import { noodleBar } from '../menus.fixture.ts'

test('other items change nothing of what a text means', () => {
  const [ramen] = noodleBar.items.values()
  if (!ramen) throw new Error('no ramen')
  const more = Array.from({ length: 2000 }, (_, index) => ({
    ...ramen,
    id: `special_${index}`,
    name: `Special number${index} bowl`,
    aliases: [],
  }))
  const large = { ...noodleBar, items: new Map([...noodleBar.items, ...more.map((item) => [item.id, item] as const)]) }
  const texts = [
    'two large ramens with nori',
    'an udon, no onions, and a cola',
    'drop the cola',
    'special number77 bowl',
  ]
  const [few, many] = [createLocalParser(noodleBar), createLocalParser(large)]
  for (const text of texts.slice(0, 3)) expect(many(text)).toEqual(few(text))
  expect(many('special number77 bowl').lines).toMatchObject([{ item: 'special_77' }])
})
