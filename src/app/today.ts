import { createDayBook } from '../day/day-book.ts'
import { notingOut } from '../day/noting.ts'
import type { Menu } from '../menu/menu.ts'
import { nameOf } from '../menu/sold-out.ts'
import type { JsonStorage } from '../storage/json/open-storage.ts'
import { createPause } from '../today/pause.ts'
import { createSpecial } from '../today/special.ts'
import { createStock } from '../today/stock.ts'
import type { Core } from './core.ts'

export type Today = ReturnType<typeof createToday>

/**
 * Today's menu and the book of the day. The menu is built up in steps: what the file says, then today's special, then
 * what has run out, then whether orders are taken.
 */
export function createToday({ logger }: Core, storage: JsonStorage, menuFile: () => Menu) {
  const special = createSpecial({ store: storage.special, menu: menuFile })
  const { menu } = special
  const days = createDayBook({ store: storage.days, menu })
  const stock = notingOut(createStock({ store: storage.soldOut, menu }), days, logger)
  const pause = createPause({ store: storage.pause, menu: stock.menu })
  return {
    menu,
    special,
    days,
    stock,
    pause,
    today: () => days.day(days.dateOf(new Date())),
    soldOut: () => stock.soldOut().map(({ id, until }) => ({ id, until, name: nameOf(id, menu()) })),
  }
}
