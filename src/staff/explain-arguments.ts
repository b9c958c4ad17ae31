import type { z } from 'zod'

/** What is wrong with a command's arguments: which field and why, but never what was in it. */
export const explainArguments = ({ issues }: z.ZodError): string =>
  issues
    .filter((issue, at) => !isOfOtherType(issues.slice(0, at), issue))
    .map(explain)
    .join('; ')

/** What has to be a list and is none need not be told how long. */
const isOfOtherType = (before: readonly z.core.$ZodIssue[], { path }: z.core.$ZodIssue): boolean =>
  before.some((issue) => issue.code === 'invalid_type' && issue.path.join('.') === path.join('.'))

function explain({ path, message, ...issue }: z.core.$ZodIssue): string {
  const place = placeOf(path)
  const said = issue.code === 'unrecognized_keys' ? unknownFields(issue.keys) : message
  return place === '' ? said : `${place}: ${said}`
}

/** Counted from 1, as in what else is said of lines: "line 2: quantity", "customer.allergies: entry 1". */
const placeOf = (path: PropertyKey[]): string =>
  path.reduce<string>((outer, part) => {
    if (typeof part === 'number') return outer === 'lines' ? `line ${part + 1}` : `${outer}: entry ${part + 1}`
    if (outer === '') return String(part)
    return `${outer}${/(?:line|entry) \d+$/.test(outer) ? ': ' : '.'}${String(part)}`
  }, '')

/** What doesn't look like the name of a field may be anything. */
function unknownFields(keys: string[]): string {
  if (!keys.every((key) => /^\w{1,40}$/.test(key))) return 'there is a field that is not known'
  const named = keys.map((key) => `"${key}"`).join(', ')
  return keys.length === 1 ? `there is no field ${named}` : `there are no fields ${named}`
}

/** For `safeParse`, whose own words speak of types and patterns. */
export function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  const { input, code } = issue
  if (input === undefined) return missing(issue)
  switch (code) {
    case 'invalid_type':
      return `must be ${typeNames[String(issue.expected)] ?? issue.expected}`
    case 'invalid_value':
      return Array.isArray(issue.values) ? `must be ${issue.values.join(' or ')}` : undefined
    case 'invalid_format':
      return formatNames[issue.pattern === blank ? 'blank' : String(issue.format)]
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    default:
      return undefined
  }
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const blank = String(/\S/)
const formatNames: Record<string, string> = {
  blank: 'must not be blank',
  date: 'must be a date such as 2026-11-21',
  datetime: 'must be a time such as 2026-11-21T18:00:00Z',
}

function missing({ code, values }: z.core.$ZodRawIssue): string | undefined {
  if (code === 'invalid_value' && Array.isArray(values)) return `is missing: one of ${values.join(', ')}`
  return code === 'invalid_type' ? 'is missing' : undefined
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodRawIssue): string {
  if (origin === 'number' || origin === 'int') return `must be ${inclusive ? 'at least' : 'more than'} ${minimum}`
  return minimum === 1 ? 'must not be empty' : `must have at least ${minimum} ${unitOf(origin)}`
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodRawIssue): string {
  if (origin === 'number' || origin === 'int') return `must be ${inclusive ? 'at most' : 'less than'} ${maximum}`
  return `must have at most ${maximum} ${unitOf(origin)}`
}

const unitOf = (origin: unknown): string => (origin === 'string' ? 'characters' : 'entries')
