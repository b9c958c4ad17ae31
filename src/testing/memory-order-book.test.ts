import { describeOrderBook } from './contracts/order-book.ts'
import { createMemoryOrderBook } from './memory-order-book.ts'

describeOrderBook('memory', async () => {
  const book = createMemoryOrderBook()
  return { book, reopen: async () => book, close: async () => {} }
})
