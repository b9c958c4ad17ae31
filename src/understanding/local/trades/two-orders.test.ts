import { expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { orders } from './orders.ts'
import { tradeParser } from './trade-menu.ts'

// Of two orders in one message each is what it is alone: nothing that is said of the one is taken for the other.
const joints: [name: string, joint: string, least: { right: number; notSurelyWrong: number }][] = [
  ['lines of their own', '\n', { right: 0.995, notSurelyWrong: 0.999 }],
  ['an “and”', ' and ', { right: 0.95, notSurelyWrong: 0.996 }],
  ['a comma', ', ', { right: 0.95, notSurelyWrong: 0.996 }],
]
/** Which other is put beside each: so that there are thousands of pairs. */
const apart = [1, 4, 9]
const countedFirst = /^(?:an? |one |two |three |\d+ )/i
/** Said of all, or to the shop. */
const saysMore = /[.?!\n]|\b(?:please|pls|thanks|thx|for here|to go|all|both)\b/

/** What is ordered in all, in whatever order. */
function inAll(lines: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const [, count = '', head = '', options = ''] = /^(\d+) ([^:]+)(?:: (.*))?$/.exec(line) ?? []
    const key = [head, ...options.split(', ').sort()].join()
    counts.set(key, (counts.get(key) ?? 0) + Number(count))
  }
  return JSON.stringify([...counts].sort())
}

const shops = await Promise.all(
  Object.entries(orders).map(async ([name, own]) => {
    const parse = await tradeParser(name)
    const plain = own.filter(([text, ...lines]) => {
      const { sure, changes, lines: read } = parse(text)
      const isRight = sure && changes.length === 0 && inAll(written({ lines: read })) === inAll(lines)
      return isRight && countedFirst.test(text) && !saysMore.test(text)
    })
    const pairs = plain.flatMap((one, at) =>
      apart.flatMap((steps) => {
        const other = plain[(at + steps) % plain.length]
        return other && other !== one ? [[one, other] as const] : []
      }),
    )
    return { parse, pairs }
  }),
)

test.each(joints)('two orders with %s between them are both', (_, joint, least) => {
  const unlike: string[] = []
  const surelyWrong: string[] = []
  let count = 0
  for (const { parse, pairs } of shops) {
    for (const [[one, ...lines], [other, ...more]] of pairs) {
      count++
      const text = one + joint + other
      const meaning = parse(text)
      if (inAll(written(meaning)) === inAll([...lines, ...more])) continue
      unlike.push(text)
      if (meaning.sure) surelyWrong.push(text)
    }
  }
  expect(count).toBeGreaterThan(1000)
  expect(1 - unlike.length / count, unlike.join('\n')).toBeGreaterThan(least.right)
  expect(1 - surelyWrong.length / count, surelyWrong.join('\n')).toBeGreaterThan(least.notSurelyWrong)
})
