import { describe, expect, test } from 'vitest'
import { tradeMenu } from '../../understanding/local/trades/trade-menu.ts'
import { draftsAfter } from './drafts-after.ts'

// What is said in one message: one thing goes, one is altered, one is ordered, in each order and each way to join them.
const opening = '2 barn burgers with cheese and bacon, a veggie burger, a large fries and 2 small cokes'
const ordered = ['2 Barn burger (american cheese, bacon)', '1 Garden burger', '1 Large French fries', '2 Small Coke']

interface Saying {
  text: string
  /** The line that it is about; null: it orders another. */
  line: number | null
  /** What becomes of that; null: it goes. */
  becomes: string | null
}

const sayings: readonly Saying[] = [
  { text: 'remove the veggie burger', line: 1, becomes: null },
  { text: 'make the cokes large', line: 3, becomes: '2 Large Coke' },
  { text: 'no bacon on the barn burgers', line: 0, becomes: '2 Barn burger (american cheese, no bacon)' },
  { text: 'put salt on the fries', line: 2, becomes: '1 Large French fries (salt)' },
  { text: 'add a side salad', line: null, becomes: '1 Side salad' },
  { text: 'a large sprite', line: null, becomes: '1 Large Sprite' },
]
const joints = [' and ', ', ', '. ', ', and ', ' and also ', ' then ']

const menu = await tradeMenu('burger')

/** The order after all that was said. */
const orderAfter = (said: readonly Saying[]): string => {
  const lines = ordered.map((line, at) => {
    const one = said.find((saying) => saying.line === at)
    return one ? one.becomes : line
  })
  const others = said.flatMap(({ line, becomes }) => (line === null ? becomes : []))
  return [...lines, ...others].filter((line) => line !== null).join(' + ')
}

describe.each(sayings)('“$text”', (one) => {
  const others = sayings.filter((other) => other !== one)

  test.each(joints)('joined by “%s”', async (joint) => {
    for (const other of others) {
      const text = `${one.text}${joint}${other.text}`
      expect((await draftsAfter([opening, text], menu)).at(-1), text).toBe(orderAfter([one, other]))
    }
  })

  test('as the first of three', async () => {
    for (const [at, second] of others.entries()) {
      const third = others[(at + 1) % others.length] ?? second
      const text = `${one.text}, ${second.text} and ${third.text}`
      expect((await draftsAfter([opening, text], menu)).at(-1), text).toBe(orderAfter([one, second, third]))
    }
  })
})
