import { expect, it } from 'vitest'
import { costOf } from './prices.ts'

const usage = { input: 1_000_000, cachedInput: 200_000, cacheWrite: 100_000, output: 1_000_000 }

it('prices each kind of token by itself', () => {
  expect(costOf('gpt-6-luna', usage)).toBeCloseTo(0.7 * 0.1 + 0.2 * 0.01 + 0.1 * 0.125 + 0.5, 10)
})

it('takes a written prompt for plain input where writing has no price', () => {
  expect(costOf('gpt-5.4-nano', usage)).toBeCloseTo(0.8 * 0.2 + 0.2 * 0.02 + 1.25, 10)
})

it('knows a dated snapshot by its model', () => {
  expect(costOf('gpt-6-luna-2026-10-01', usage)).toBe(costOf('gpt-6-luna', usage))
})

it('counts nothing for a model it does not list', () => {
  expect(costOf('a-model-of-our-own', usage)).toBe(0)
})
