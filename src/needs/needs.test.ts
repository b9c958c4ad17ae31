import { expect, test } from 'vitest'
import { unsaid } from '../menu/makeup.ts'
import { deliMenu } from '../testing/menu.ts'
import { knownNeed, needOf } from './english.ts'
import { fitOf, fitOfItem } from './fit.ts'
import { coversNeed, needName } from './need.ts'

test.each([
  ['dairy', 'no dairy', ['milk']],
  ['nuts', 'no nuts', ['peanuts', 'nuts']],
  ['gluten-free', 'no gluten', ['gluten']],
  ['GF', 'no gluten', ['gluten']],
  ['df', 'no dairy', ['milk']],
  ['Coeliac', 'no gluten', ['gluten']],
  ['shellfish', 'no shellfish', ['crustaceans', 'molluscs']],
  ['walnuts', 'no walnuts', ['nuts']],
])('“%s” is known', (words, name, allergens) => {
  const need = knownNeed(words)
  expect(need).toMatchObject({ kind: 'without', allergens })
  expect(need && needName(need)).toBe(name)
})

test.each(['vegan', 'vegans', 'plant-based'])('“%s” is a diet', (words) => {
  expect(knownNeed(words)).toEqual({ kind: 'diet', diet: 'vegan' })
})

test('what the law does not name is looked for among the ingredients', () => {
  expect(knownNeed('kiwi')).toBeNull()
  const onions = needOf('onions')
  expect(fitOf({ ...unsaid, name: 'Soup', contains: ['red onion'] }, onions)).toBe('breaks')
  expect(fitOf({ ...unsaid, name: 'Soup', contains: ['leek'] }, onions)).toBe('unlisted')
  expect(fitOf({ ...unsaid, name: 'Soup', description: 'With onions' }, onions)).toBe('breaks')
  expect(fitOf({ ...unsaid, name: 'Soup' }, onions)).toBe('unsaid')
})

test('only what the file says outright fits', () => {
  const [nuts, vegan, vegetarian] = [needOf('nuts'), needOf('vegan'), needOf('vegetarian')]
  const soup = { ...unsaid, name: 'Soup' }
  expect([nuts, vegan, vegetarian].map((need) => fitOf(soup, need))).toEqual(['unsaid', 'unsaid', 'unsaid'])
  expect(fitOf({ ...soup, allergens: ['milk'] }, vegan)).toBe('breaks')
  expect(fitOf({ ...soup, allergens: ['milk'] }, vegetarian)).toBe('unsaid')
  expect(fitOf({ ...soup, diets: ['vegan'] }, vegetarian)).toBe('fits')
  expect(fitOf({ ...soup, allergens: [] }, nuts)).toBe('fits')
  expect(fitOf({ ...soup, allergens: ['peanuts'] }, nuts)).toBe('breaks')
  expect(fitOf({ ...soup, name: 'Peanut soup' }, needOf('peanuts'))).toBe('breaks')
  expect(fitOf({ ...soup, name: 'Gluten-free bread' }, needOf('gluten'))).toBe('unsaid')
})

test('what has to be chosen must fit all needs at once', () => {
  const option = { aliases: [], price: 0, available: true, counted: false, ...unsaid }
  const crust = {
    id: 'crust',
    name: 'Crust',
    min: 1,
    max: 1,
    options: [
      { ...option, id: 'rye', name: 'Rye', allergens: ['gluten' as const] },
      { ...option, id: 'corn', name: 'Corn', allergens: ['milk' as const] },
    ],
  }
  const { items } = deliMenu()
  const toast = { ...(items.get('toast') ?? raise()), allergens: [], groups: [crust] }
  const [gluten, milk] = [needOf('gluten'), needOf('milk')]
  expect(fitOfItem(toast, [gluten])).toMatchObject({ fit: 'fits', only: [{ options: [{ id: 'corn' }] }] })
  expect(fitOfItem(toast, [milk])).toMatchObject({ fit: 'fits', only: [{ options: [{ id: 'rye' }] }] })
  expect(fitOfItem(toast, [gluten, milk]).fit).toBe('breaks')
  expect(fitOfItem({ ...toast, groups: [{ ...crust, min: 2, max: 2 }] }, [milk]).fit).toBe('breaks')
})

const raise = (): never => {
  throw new Error('the deli has no toast')
}

test('taking back one word takes back others for the same', () => {
  expect(coversNeed(needOf('milk'), needOf('dairy'))).toBe(true)
  expect(coversNeed(needOf('peanuts'), needOf('nuts'))).toBe(false)
  expect(coversNeed(needOf('kiwi'), needOf('kiwi'))).toBe(true)
  expect(coversNeed(needOf('vegan'), needOf('milk'))).toBe(false)
})
