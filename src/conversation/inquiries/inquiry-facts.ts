import type { Menu } from '../../menu/menu.ts'

/** What an answer may look at. */
export interface InquiryFacts {
  /** Today's, without what has run out. */
  menu: Menu
  now: Date
  /** The item spoken of last, for "is it spicy?" */
  lastItem: string | null
}
