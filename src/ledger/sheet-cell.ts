import { beginning } from '../text/shortened.ts'
import type { Column } from './row.ts'

const longestCell = 50_000

/** A cell as a sheet has it: text, but for the total, since of numbers the owner can make a sum. */
export const cellOf = (column: Column, text: string): string | number =>
  column === 'total' && /^\d+(\.\d+)?$/.test(text) ? Number(text) : clipped(text)

// A longer one would be refused, and with it the whole batch, for ever.
const clipped = (text: string): string => (text.length > longestCell ? `${beginning(text, longestCell - 1)}…` : text)
