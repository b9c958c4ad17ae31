import type { Sense } from '../mentions/sense.ts'

/** A phrase of the menu, where a text says it. */
export interface MenuPhrase {
  senses: readonly Sense[]
  /** Behind its last word. */
  to: number
  /** In the menu's own words. */
  exact: boolean
  /** As well it may be a shorter name and an option of that. */
  doubtful: boolean
}
