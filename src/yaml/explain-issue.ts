import type { z } from 'zod'

const wanted: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [one, two]',
  object: 'lines of "key: value"',
  record: 'lines of "key: value"',
}

/** zod's finding in words for somebody who knows their shop, but no types; undefined leaves it to zod. */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, issue.input)
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`
    case 'too_small':
      return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'must not be empty'
    case 'too_big':
      return `must be at most ${issue.maximum}`
    default:
      return undefined
  }
}

function explainType(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing'
  if (input === null) return 'is empty: fill it in, or leave it out'
  if (expected === 'string' && typeof input !== 'object') return `must be text: write "${input}" in quotes`
  return `must be ${wanted[expected] ?? expected}`
}
