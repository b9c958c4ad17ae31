import { describe, expect, test } from 'vitest'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { draftsAfter } from './drafts-after.ts'

// Each way to say how many it shall be, of things that are ordered, and of a thing that is new.
const opening = '2 garlic naans, a pilau rice and 2 mango lassis'
const menu = await tradeMenu('curry')

const naans = (count: number): string => `${count} Garlic naan + 1 Pilau rice + 2 Mango lassi`

const ways: Readonly<Record<number, readonly string[]>> = {
  1: [
    ...['make the garlic naans one', 'just the one garlic naan', 'only one garlic naan', 'one garlic naan, not two'],
    ...['cut the garlic naans down to 1', 'reduce the garlic naans to one', 'one less garlic naan'],
  ],
  3: [
    ...[
      'make that 3 garlic naans',
      'i want 3 garlic naans in total',
      '3 garlic naans, not 2',
      'no wait 3 garlic naans',
    ],
    ...['an extra garlic naan', 'one garlic naan more', 'one additional garlic naan', 'another of those garlic naans'],
  ],
  4: [
    ...['double the garlic naans', 'twice as many garlic naans', 'the garlic naans twice', '2 extra garlic naans'],
    ...['twice the garlic naans', 'two additional garlic naans', '2 garlic naans more'],
  ],
}

describe.each(Object.entries(ways))('it is %s of what there is', (count, texts) => {
  test.each(texts)('“%s”', async (text) => {
    expect((await draftsAfter([opening, text], menu)).at(-1)).toBe(naans(Number(count)))
  })
})

describe('it is three of what is new', () => {
  test.each([
    ...[
      '2 poppadoms no 3',
      '2 poppadoms, no, 3',
      '2, no 3 poppadoms',
      '2 poppadoms i mean 3',
      '2 poppadoms, make that 3',
    ],
    ...['poppadom three times', 'a poppadom three times', 'poppadom x3', '4 poppadoms, sorry 3'],
  ])('“%s”', async (text) => {
    expect((await draftsAfter([opening, text], menu)).at(-1)).toBe(`${naans(2)} + 3 Poppadom`)
  })
})

describe('it is two of what was added just now', () => {
  test.each(['twice', 'double that', 'times two', 'make that 2', 'another one', 'two of those please'])(
    '“%s”',
    async (text) => {
      expect((await draftsAfter([opening, 'add a poppadom', text], menu)).at(-1)).toBe(`${naans(2)} + 2 Poppadom`)
    },
  )
})

describe('it is another thing that was meant', () => {
  test.each([
    ...[
      'i meant peshwari naans, not garlic naans',
      'not garlic naans, peshwari naans',
      'i asked for peshwari naans not garlic naans',
    ],
    ...['the garlic naans were meant to be peshwari naans', 'by garlic naans i meant peshwari naans'],
    ...['change the garlic naans, i meant peshwari naans', 'forget the garlic naans, 2 peshwari naans please'],
  ])('“%s”', async (text) => {
    const drafts = await draftsAfter([opening, text], menu)
    expect(drafts.at(-1)?.split(' + ').sort()).toEqual(['1 Pilau rice', '2 Mango lassi', '2 Peshwari naan'])
  })
})
