import { join } from 'node:path'
import { loadMenu } from '../../../menu/load-menu.ts'
import type { Menu } from '../../../menu/menu.ts'
import type { Meaning } from '../../meaning.ts'
import { createLocalParser } from '../create-local-parser.ts'

/** The menu of one of the shops in this folder, by the name that its files begin with. */
export const tradeMenu = (trade: string): Promise<Menu> => loadMenu(join(import.meta.dirname, `${trade}.menu.yaml`))

/** Understands what is ordered at one of these shops. */
export const tradeParser = async (trade: string): Promise<(text: string) => Meaning> =>
  createLocalParser(await tradeMenu(trade))
