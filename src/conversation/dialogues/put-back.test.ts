import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadMenu } from '../../menu/load-menu.ts'
import { draftsAfter } from './drafts-after.ts'

// Each way to take a change back, said of each kind of change: what comes out is the order as it was before.
const opening = '2 small margheritas, a medium funghi with olives, a large diavola, 2 cokes and a tiramisu'

/** What was changed, and how the lines are called that it was said of. */
const changes: Readonly<Record<string, string>> = {
  'remove the tiramisu': 'the tiramisu',
  'drop the cokes': 'the cokes',
  'take off the funghi': 'the funghi',
}
const alterations: Readonly<Record<string, string>> = {
  'make the diavola small': 'the diavola',
  'no olives on the funghi': 'the funghi',
  'basil on the margheritas': 'the margheritas',
  'swap the cokes for sprites': 'it',
}

const ofGone = [
  ...['put X back', 'add X back', 'i want X back', 'can i have X back', 'no wait, keep X', 'actually keep X'],
  ...[
    'undo',
    'i changed my mind, keep X',
    'i still want X',
    'actually i want X after all',
    "don't remove X",
    're-add X',
  ],
]
const ofAltered = [
  ...[
    'undo that',
    'leave X as it was',
    'put X back',
    'put X back to how it was',
    'no, leave X as it was',
    'revert that',
  ],
  ...['keep X as it was', 'change X back', 'never mind, leave X alone', 'scrap that last change', 'forget that'],
]
const ofUntouched = [
  "don't touch X",
  'keep X as it is',
  'leave X alone',
  'X stays',
  'no changes to X',
  'X is fine as it is',
]

const menu = await loadMenu(join(import.meta.dirname, 'pizzeria.menu.yaml'))

/** The order as it was before the change, and as it is now. */
async function beforeAndAfter(change: string, way: string, lines: string) {
  const [before, changed, after] = await draftsAfter([opening, change, way.replace('X', lines)], menu)
  expect(changed, change).not.toBe(before)
  return { before, after }
}

describe('what was taken off is there again, as it was', () => {
  test.each(ofGone)('“%s”', async (way) => {
    for (const [change, lines] of Object.entries(changes)) {
      const { before, after } = await beforeAndAfter(change, way, lines)
      expect(after, `${change}: ${way}`).toBe(before)
    }
  })
})

describe('what was altered is as it was', () => {
  test.each(ofAltered)('“%s”', async (way) => {
    for (const [change, lines] of Object.entries(alterations)) {
      const { before, after } = await beforeAndAfter(change, way, lines)
      expect(after, `${change}: ${way}`).toBe(before)
    }
  })
})

describe('what was not altered stays as it is', () => {
  test.each(ofUntouched)('“%s”', async (way) => {
    const [before, after] = await draftsAfter([opening, way.replace('X', 'the funghi')], menu)
    expect(after).toBe(before)
  })
})

test('only what is named is put back: what else was changed in the same message stays so', async () => {
  const drafts = await draftsAfter(
    [opening, 'remove the tiramisu and make the diavola small', 'put the tiramisu back'],
    menu,
  )
  expect(drafts.at(-1)).toBe('2 Small Margherita + 1 Medium Funghi (olives) + 1 Small Diavola + 2 Coke + 1 Tiramisu')
})
