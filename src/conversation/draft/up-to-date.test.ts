import { describe, expect, test } from 'vitest'
import { deliMenu } from '../../testing/menu.ts'
import { known } from '../../testing/regular.ts'

describe('time and the menu', () => {
  test('a draft that nobody touches ends, and the customer is told', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    ana.now = new Date(ana.now.getTime() + 13 * 3_600_000)
    expect(ana.hears({ kind: 'command', command: 'cart' }).text).toContain('was never placed and has expired')
    expect(ana.customer.draft).toBeNull()
  })

  test('what the menu no longer has is taken out of the draft, and named', () => {
    const ana = known()
    ana.wants({ item: 'lemonade', words: 'a lemo' }, { item: 'toast' })
    ana.menu = deliMenu(['id: lemonade', 'id: cola'])
    expect(ana.hears({ kind: 'command', command: 'cart' }).text).toContain(
      'No longer on the menu, so I took it out: “a lemo”',
    )
  })
})
