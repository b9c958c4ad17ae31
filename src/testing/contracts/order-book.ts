import { afterEach, beforeEach, describe } from 'vitest'
import type { BookUnderTest } from './order-book/book-under-test.ts'
import { describeChanges } from './order-book/changes.ts'
import { describeEvents } from './order-book/events.ts'
import { describeForgetting } from './order-book/forgetting.ts'
import { describePlacing } from './order-book/placing.ts'
import { describeSteps } from './order-book/steps.ts'

/** What every `OrderBook` keeps to. */
export function describeOrderBook(name: string, make: () => Promise<BookUnderTest>): void {
  describe(`order book: ${name}`, () => {
    let subject: BookUnderTest
    beforeEach(async () => {
      subject = await make()
    })
    afterEach(() => subject.close())
    const opened = () => subject

    describePlacing(opened)
    describeSteps(opened)
    describeChanges(opened)
    describeEvents(opened)
    describeForgetting(opened)
  })
}
