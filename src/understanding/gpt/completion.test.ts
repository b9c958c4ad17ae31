import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidIn, usageOf } from './completion.ts'

const usage = (cached: number | null, written: number | null) => ({
  usage: {
    prompt_tokens: 100,
    completion_tokens: 20,
    prompt_tokens_details: { cached_tokens: cached, cache_write_tokens: written },
  },
})

describe('what was billed', () => {
  it('is read with its details, or without', () => {
    expect(usageOf(usage(60, 30))).toEqual({ input: 100, output: 20, cachedInput: 60, cacheWrite: 30 })
    expect(usageOf(usage(null, null))).toEqual({ input: 100, output: 20, cachedInput: 0, cacheWrite: 0 })
    expect(usageOf({ usage: { prompt_tokens: 1, completion_tokens: 2 } })).toMatchObject({ input: 1, output: 2 })
  })

  it('is never more from the cache than there was', () => {
    expect(usageOf(usage(130, 30))).toEqual({ input: 100, output: 20, cachedInput: 100, cacheWrite: 0 })
    expect(usageOf(usage(60, 50))).toMatchObject({ cachedInput: 60, cacheWrite: 40 })
  })
})

it('reads anything at all without a throw', () => {
  fc.assert(
    fc.property(fc.anything(), (completion) => {
      expect(saidIn(completion)).toEqual({ failure: 'malformed' })
      expect(usageOf(completion)).toBeNull()
    }),
  )
})
