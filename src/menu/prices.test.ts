import { describe, expect, it } from 'vitest'
import type { OptionChoice } from '../understanding/meaning.ts'
import { unsaid } from './makeup.ts'
import type { Item } from './menu.ts'
import { unitPrice } from './prices.ts'

const option = (id: string, price: number, counted = false) => ({
  id,
  name: id,
  aliases: [],
  ...unsaid,
  price,
  available: true,
  counted,
})
const item = (price: number | null, sizes: [string, number][] = []): Item => ({
  id: 'coffee',
  name: 'Coffee',
  aliases: [],
  category: 'Drinks',
  description: null,
  photo: null,
  ...unsaid,
  available: true,
  popular: false,
  price,
  sizes: new Map(sizes),
  groups: [
    { id: 'milk', name: 'Milk', min: 0, max: 1, options: [option('oat', 70)] },
    { id: 'extras', name: 'Extras', min: 0, max: 9, options: [option('shot', 90, true), option('cream', 50)] },
  ],
})
const choice = (id: string, manner: Partial<OptionChoice> = {}): OptionChoice => ({
  option: id,
  amount: 'regular',
  count: null,
  exclude: false,
  ...manner,
})

describe('the price of one', () => {
  it('is that of the item, or of the size', () => {
    expect(unitPrice(item(300), null, [])).toBe(300)
    expect(unitPrice(item(null, [['large', 450]]), 'large', [])).toBe(450)
  })

  it('is not known while the size is missing, or is none of the item', () => {
    const sized = item(null, [['large', 450]])
    expect(unitPrice(sized, null, [choice('oat')])).toBeNull()
    expect(unitPrice(sized, 'huge', [])).toBeNull()
  })

  it('has every option on top', () => {
    expect(unitPrice(item(300), null, [choice('oat'), choice('shot'), choice('cream')])).toBe(510)
  })

  it('has an option once, however much of it is wanted', () => {
    expect(unitPrice(item(300), null, [choice('cream', { amount: 'extra' })])).toBe(350)
    expect(unitPrice(item(300), null, [choice('cream', { amount: 'light' })])).toBe(350)
  })

  it('has what is counted as often as it was counted, and nothing else', () => {
    expect(unitPrice(item(300), null, [choice('shot', { count: 3 })])).toBe(570)
    expect(unitPrice(item(300), null, [choice('cream', { count: 3 })])).toBe(350)
  })

  it('does not have what is excluded, in whatever amount', () => {
    const without = [choice('oat', { exclude: true }), choice('cream', { exclude: true, amount: 'extra' })]
    expect(unitPrice(item(300), null, without)).toBe(300)
  })

  it('is an error with an option that the item does not have: a wrong price would be worse', () => {
    expect(() => unitPrice(item(300), null, [choice('bacon')])).toThrow('coffee has no option bacon')
  })
})
