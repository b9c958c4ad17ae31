import type { Menu } from '../../menu/menu.ts'
import { askShop } from '../wording.ts'

export const notSaid = (what: string, menu: Menu): string => `The menu doesn't say ${what}. ${askShop(menu)}`

/** Without an item the question is about nothing: "is it spicy?" */
export const whichOne = "Which one do you mean? Write its name, and I'll look it up."
