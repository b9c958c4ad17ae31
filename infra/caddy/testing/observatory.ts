import type { IncomingHttpHeaders } from 'node:http'

const halfAYear = 15_768_000

/**
 * What the HTTP Observatory of MDN takes off or adds for these headers; 100 and more is A+.
 * Only for answers without cookies, subresources from elsewhere or CORS, which it looks at as well.
 */
export function scoreOf(headers: IncomingHttpHeaders): number {
  const rules = [...policyRules(headers), ...headerRules(headers)]
  const sum = (points: number[]) => points.reduce((total, each) => total + each, 0)
  const base = 100 + sum(rules.filter((points) => points < 0))
  // What is added counts only for those that are good without it.
  return base < 90 ? base : base + sum(rules.filter((points) => points > 0))
}

function* policyRules(headers: IncomingHttpHeaders): Generator<number> {
  const policy = directives(String(headers['content-security-policy'] ?? ''))
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? ['*']
  const styles = policy.get('style-src') ?? policy.get('default-src') ?? ['*']
  if (policy.size === 0) yield -25
  else if (scripts.some((source) => loose.has(source))) yield -20
  else if (styles.includes("'unsafe-inline'")) yield 0
  else yield policy.get('default-src')?.join() === "'none'" && isTight(policy.get('form-action')) ? 10 : 5
  const framing = policy.get('frame-ancestors')
  if (framing) yield 5
  else if (!/^(deny|sameorigin)$/i.test(String(headers['x-frame-options'] ?? ''))) yield -20
}

const isTight = (sources: string[] = ['*']): boolean => /^'(none|self)'$/.test(sources.join())

const loose = new Set(['*', 'http:', 'https:', 'data:', "'unsafe-inline'", "'unsafe-eval'"])

function* headerRules(headers: IncomingHttpHeaders): Generator<number> {
  const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? -1)
  if (age < 0) yield -20
  else if (age < halfAYear) yield -10
  if (headers['x-content-type-options'] !== 'nosniff') yield -5
  yield /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
    String(headers['referrer-policy'] ?? ''),
  )
    ? 5
    : 0
  if (headers['cross-origin-opener-policy'] === 'same-origin') yield 10
  if (headers['cross-origin-embedder-policy'] === 'require-corp') yield 10
  if (headers['cross-origin-resource-policy'] === 'same-origin') yield 10
  if (headers['access-control-allow-origin'] === '*') yield -50
}

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  )
