import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { tradeParser } from './trade-menu.ts'

const parse = await tradeParser('luckyseven')

test.each([
  ['single cheeseburger, fries, coke', ['1 single cheeseburger', '1 fries', '1 fountain: coke']],
  ['large fries, large diet coke', ['1 large fries', '1 large fountain: diet_coke']],
  ['cheeseburger no pickles and root beer', ['1 cheeseburger: no pickle', '1 fountain: root_beer']],
  ['coke and a burger', ['1 fountain: coke', '1 burger']],
  ['burger, dr pepper large', ['1 burger', '1 large fountain: dr_pepper']],
  ['two burgers, coke and sprite', ['2 burger', '1 fountain: coke', '1 fountain: sprite']],
  ['burger and a coke no ice, sprite', ['1 burger', '1 fountain: coke, no ice', '1 fountain: sprite']],
])('where a soda is sold by its kinds, it is sure of: %s', (text, lines) => {
  const meaning = parse(text)
  expect(written(meaning)).toEqual(lines)
  expect(meaning.sure).toBe(true)
})

test.each(['a burger, fries and coke or sprite', 'a burger and make it a coke'])(
  'where a soda is sold by its kinds, it has a doubt about: %s',
  (text) => {
    expect(parse(text).sure).toBe(false)
  },
)

test('two of what the menu calls a burger are burgers', () => {
  const meaning = parse('two burgers and two single burgers')
  expect(written(meaning)).toEqual(['2 burger', '2 single burger'])
  expect(meaning.sure).toBe(true)
})
