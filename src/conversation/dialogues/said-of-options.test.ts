import { describe, expect, test } from 'vitest'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { draftsAfter } from './drafts-after.ts'

// Each way to say what is to be on a line, or what in place of what, said of lines of shops of different trades.

/** What is said of a line: its name, what is wanted on it, and what it has that goes for it. */
interface Wish {
  line: string
  wanted: string
  old: string
}

interface Shop {
  opening: string
  wishes: readonly Wish[]
  /** The lines that the wishes are about, as they are, with what is wanted besides, and with it in place of the old. */
  lines: readonly (readonly [before: string, with_: string, instead: string])[]
}

const shops: Readonly<Record<string, Shop>> = {
  sushi: {
    opening: '2 california rolls, a spicy tuna roll with avocado and spicy mayo, a dragon roll with eel sauce',
    wishes: [
      { line: 'the spicy tuna roll', wanted: 'tobiko', old: 'avocado' },
      { line: 'my dragon roll', wanted: 'wasabi', old: 'eel sauce' },
    ],
    lines: [
      ['(avocado, spicy mayo)', '(avocado, spicy mayo, tobiko)', '(spicy mayo, tobiko, no avocado)'],
      ['(eel sauce)', '(eel sauce, wasabi)', '(wasabi, no eel sauce)'],
    ],
  },
  burger: {
    opening: '2 barn burgers with cheese and bacon, a veggie burger with lettuce and onion and a chicken sandwich',
    wishes: [
      { line: 'the barn burgers', wanted: 'mushrooms', old: 'bacon' },
      { line: 'the veggie burger', wanted: 'tomato', old: 'onion' },
    ],
    lines: [
      ['(american cheese, bacon)', '(american cheese, bacon, mushrooms)', '(american cheese, mushrooms, no bacon)'],
      ['(lettuce, onion)', '(lettuce, onion, tomato)', '(lettuce, tomato, no onion)'],
    ],
  },
  taqueria: {
    opening: '2 chicken tacos with cheese, a burrito with steak and black beans and an order of churros',
    wishes: [
      { line: 'the tacos', wanted: 'carnitas', old: 'chicken' },
      { line: 'the burrito', wanted: 'pinto beans', old: 'black beans' },
    ],
    lines: [
      ['(chicken, cheese)', '(chicken, cheese, carnitas)', '(cheese, carnitas)'],
      ['(carne asada, black beans)', '(carne asada, black beans, pinto beans)', '(carne asada, pinto beans)'],
    ],
  },
}

const besides = [
  ...['make X with Y', 'can X come with Y', 'i want X with Y', 'put Y on X', 'can i have Y with X', 'X needs Y'],
  ...['have X come with Y', 'X should come with Y', 'i forgot, Y on X', 'make sure X has Y', 'Y for X please'],
]
const instead = [
  ...['can X come with Y instead of Z', 'swap the Z in X for Y', 'swap the Z on X for Y', 'no Z on X, Y instead'],
  ...['Y instead of Z on X', 'make X with Y instead of the Z', 'change the Z on X to Y', 'for X, Y instead of Z'],
  ...['can i have Y instead of Z in X', 'X no Z, Y instead', 'take the Z off X and put Y', 'X but with Y not Z'],
  ...['on X swap Z for Y', 'Y rather than Z on X', 'i want Y on X instead of Z', 'remove Z from X and add Y'],
  ...['sub Y for the Z on X', 'replace the Z on X with Y', 'switch the Z to Y on X'],
]

const saying = (way: string, { line, wanted, old }: Wish): string =>
  way.replace('X', line).replace('Y', wanted).replace('Z', old)

describe.each(Object.entries(shops))('at the %s', async (name, { opening, wishes, lines }) => {
  const menu = await tradeMenu(name)

  test.each([...besides.map((way) => ({ way, at: 1 as const })), ...instead.map((way) => ({ way, at: 2 as const }))])(
    '“$way”',
    async ({ way, at }) => {
      for (const [index, wish] of wishes.entries()) {
        const text = saying(way, wish)
        const [before = '', after] = await draftsAfter([opening, text], menu)
        const line = lines[index]
        expect(after?.toLowerCase(), text).toBe(before.toLowerCase().replace(line?.[0] ?? '', line?.[at] ?? ''))
      }
    },
  )
})
