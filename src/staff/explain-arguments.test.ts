import { expect, test } from 'vitest'
import { z } from 'zod'
import { explainArguments, inPlainWords } from './explain-arguments.ts'

const schema = z.strictObject({
  name: z.string().min(1).max(3).default('x'),
  words: z.string().regex(/\S/).default('x'),
  count: z.int().positive().max(9).default(1),
  id: z.coerce.number().default(1),
  size: z.enum(['small', 'large']).default('small'),
  at: z.iso.datetime().default('2026-11-21T18:00:00Z'),
  day: z.iso.date().default('2026-11-21'),
  lines: z
    .array(z.strictObject({ item: z.string(), extras: z.array(z.string()).default([]) }))
    .min(1)
    .max(2)
    .default([]),
  sure: z.boolean().default(true),
  phone: z.string().regex(/^\d+$/, 'must be a phone number').default('1'),
})

test.each([
  [{ name: '' }, 'name: must not be empty'],
  [{ name: 'long' }, 'name: must have at most 3 characters'],
  [{ name: 5 }, 'name: must be text'],
  [{ words: ' ' }, 'words: must not be blank'],
  [{ count: 0 }, 'count: must be more than 0'],
  [{ count: 10 }, 'count: must be at most 9'],
  [{ count: 1.5 }, 'count: must be a whole number'],
  [{ count: '2' }, 'count: must be a number'],
  [{ id: 'canary' }, 'id: must be a number'],
  [{ size: 'canary' }, 'size: must be small or large'],
  [{ at: 'canary' }, 'at: must be a time such as 2026-11-21T18:00:00Z'],
  [{ day: '2026-02-30' }, 'day: must be a date such as 2026-11-21'],
  [{ lines: [] }, 'lines: must not be empty'],
  [{ lines: [1, 2, 3].map((item) => ({ item: `${item}` })) }, 'lines: must have at most 2 entries'],
  [{ lines: 'canary' }, 'lines: must be a list'],
  [{ lines: ['canary'] }, 'line 1: must be an object'],
  [{ lines: [{}] }, 'line 1: item: is missing'],
  [{ lines: [{ item: 'pie' }, { item: 'pie', extras: ['egg', 1] }] }, 'line 2: extras: entry 2: must be text'],
  [{ sure: 'canary' }, 'sure: must be true or false'],
  [{ phone: 'canary' }, 'phone: must be a phone number'],
  [{ prize: 1 }, 'there is no field "prize"'],
  [{ name: '', count: 0 }, 'name: must not be empty; count: must be more than 0'],
])('what is wrong with %j is said in plain words, and nothing that was in it', (args, words) => {
  const { error } = schema.safeParse(args, { error: inPlainWords })
  expect(error && explainArguments(error)).toBe(words)
})
