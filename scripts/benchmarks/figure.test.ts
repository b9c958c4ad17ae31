import { expect, test } from 'vitest'
import { type Figure, findingOf, tableOf } from './figure.ts'

const figure: Figure = {
  load: '32 at once',
  measure: 'replies',
  unit: '/s',
  ours: [90, 30, 80],
  peer: { name: 'bare', values: [100, 100, 100] },
  goal: { atLeast: 0.75 },
}

test('a ratio is that of each round, and the goal is held against the one in the middle', () => {
  const finding = findingOf('bench', figure)
  expect(finding.ratio).toEqual({ median: 0.8, low: 0.3, high: 0.9 })
  expect(finding.isReached).toBe(true)
  expect(findingOf('bench', { ...figure, goal: { atMost: 0.75 } }).isReached).toBe(false)
})

test('where there is nothing to hold it against, the goal is one for our own value', () => {
  const { peer: _, ...alone } = figure
  expect(findingOf('bench', alone)).toMatchObject({ isReached: true, ours: { median: 80 } })
  const nothing = findingOf('bench', { ...figure, ours: [0], peer: { name: 'bare', values: [0] }, goal: { atMost: 0 } })
  expect(nothing).toMatchObject({ isReached: true })
  expect(nothing).not.toHaveProperty('ratio')
})

test('the table says what missed its goal', () => {
  const missed = findingOf('bench', { ...figure, goal: { atLeast: 0.9 } })
  expect(tableOf([findingOf('bench', figure), missed])).toMatchInlineSnapshot(`
    "  load        measure   ours  theirs        ratio          goal
      32 at once  replies  80 /s  100 /s  bare  0.8 (0.3–0.9)  ≥ 0.75 yes
      32 at once  replies  80 /s  100 /s  bare  0.8 (0.3–0.9)  ≥ 0.9 NO"
  `)
})
