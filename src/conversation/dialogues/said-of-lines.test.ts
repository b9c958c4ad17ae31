import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadMenu } from '../../menu/load-menu.ts'
import { draftsAfter } from './drafts-after.ts'

// Each way to say a change, of each way to name lines: what works with one should work with the others.
const opening = '2 small margheritas, a medium funghi, a large diavola, 2 cokes and a tiramisu'
const ordered = ['2 Small Margherita', '1 Medium Funghi', '1 Large Diavola', '2 Coke', '1 Tiramisu']

/** How lines are named, and which of those ordered they are. */
type Names = Readonly<Record<string, readonly number[]>>

const pizzas: Names = {
  'the margheritas': [0],
  'both margheritas': [0],
  'the small ones': [0],
  'the first pizza': [0],
  'the funghi': [1],
  'my funghi': [1],
  'the second': [1],
  'the second one': [1],
  'the medium pizza': [1],
  'number 2': [1],
  'the large one': [2],
  'the third pizza': [2],
  'the diavola pizza': [2],
  'the first and the third': [0, 2],
  'the funghi and the diavola': [1, 2],
  'all pizzas': [0, 1, 2],
  'every pizza': [0, 1, 2],
}
const others: Names = {
  'both cokes': [3],
  'the drinks': [3],
  'the 4th': [3],
  'the tiramisu': [4],
  'the dessert': [4],
  'the last one': [4],
  'the cokes and the tiramisu': [3, 4],
  'the last two': [3, 4],
}
const single: Names = {
  'the funghi': [1],
  'the second': [1],
  'the large one': [2],
  'the cokes': [3],
  'the last one': [4],
}
const several: Names = { 'the margheritas': [0], 'the first': [0], 'the cokes': [3], 'the drinks': [3] }
const cokes: Names = { 'the cokes': [3], 'my cokes': [3] }

interface Change {
  /** X: where the lines are named. */
  ways: readonly string[]
  names: Names
  /** What becomes of a line; null: it goes. */
  becomes: (line: string) => string | null
}

const changes: Readonly<Record<string, Change>> = {
  'takes it off': {
    ways: [
      'remove X',
      'take off X',
      'drop X',
      'get rid of X',
      'scrap X',
      'lose X',
      'ditch X',
      'can you remove X please',
    ],
    names: { ...pizzas, ...others },
    becomes: () => null,
  },
  'makes it small': {
    ways: [
      ...[
        'make X small',
        'can X be small',
        'can you make X small',
        'X should be small',
        'i want X small',
        'X in small',
      ],
      ...['small for X', 'X small please', "i'd like X to be small", 'turn X into small', 'could X be small instead'],
    ],
    names: pizzas,
    becomes: (line) => line.replace(/Small|Medium|Large/, 'Small'),
  },
  'puts olives on it': {
    ways: [
      ...['add olives to X', 'olives on X', 'put olives on X', 'X with olives', 'can X have olives', 'X needs olives'],
      ...['can i get olives on X', 'i want olives on X', 'olives on top of X', 'also olives on X please'],
    ],
    names: pizzas,
    becomes: (line) => `${line} (olives)`,
  },
  'leaves the basil off': {
    ways: [
      ...['no basil on X', 'hold the basil on X', 'X without basil', 'can X be without basil', 'leave the basil off X'],
      ...["i don't want basil on X", 'X no basil', 'make X without basil'],
    ],
    names: pizzas,
    becomes: (line) => `${line} (no basil)`,
  },
  'makes it three': {
    ways: ['make X three', 'three of X', 'make it three of X', 'i want three of X', 'X x3', 'up X to three'],
    names: single,
    becomes: (line) => line.replace(/\d+/, '3'),
  },
  'orders one more': {
    ways: ['one more of X', 'another one of X', 'can i get one more of X', 'add another of X'],
    names: single,
    becomes: (line) => line.replace(/\d+/, (count) => String(Number(count) + 1)),
  },
  'orders one less': {
    ways: [
      'one less of X',
      'take one off X',
      'remove one of X',
      'cancel one of X',
      'i only need one of X',
      'just one of X',
    ],
    names: several,
    becomes: (line) => line.replace(/\d+/, '1'),
  },
  'makes sprites of it': {
    ways: [
      ...['change X to sprites', 'swap X for sprites', 'sprites instead of X', 'i want sprites instead of X'],
      ...['can X be sprites', 'X should be sprites', 'turn X into sprites'],
    ],
    names: cokes,
    becomes: (line) => line.replace('Coke', 'Sprite'),
  },
}

const menu = await loadMenu(join(import.meta.dirname, 'pizzeria.menu.yaml'))

describe.each(Object.entries(changes))('%s', (_, { ways, names, becomes }) => {
  test.each(ways)('“%s”', async (way) => {
    for (const [name, lines] of Object.entries(names)) {
      const text = way.replace('X', name)
      const drafts = await draftsAfter([opening, text], menu)
      const expected = ordered.flatMap((line, at) => (lines.includes(at) ? (becomes(line) ?? []) : line))
      expect(drafts.at(-1), text).toBe(expected.join(' + '))
    }
  })
})
