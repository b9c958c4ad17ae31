import type { Logger } from 'pino'
import type { Stock } from '../today/stock.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { DayBook } from './day-book.ts'

/** Counts how customers' texts are understood. A text that is only read locally may be a name, and does not count. */
export const notingTexts = (understanding: Understanding, days: Pick<DayBook, 'noteText'>): Understanding => ({
  ...understanding,
  async understand(text, setting) {
    const meaning = await understanding.understand(text, setting)
    days.noteText(meaning)
    return meaning
  },
})

/** Notes in the day's book what runs out. By then it is out: a note that fails is logged, and nothing else. */
export const notingOut = (stock: Stock, days: Pick<DayBook, 'noteOut'>, logger: Logger): Stock => ({
  ...stock,
  async markOut(things) {
    await stock.markOut(things)
    await days
      .noteOut(things.map(({ id }) => id))
      .catch((error) => logger.warn({ err: error }, 'what ran out could not be noted for the day'))
  },
})
