import { z } from 'zod'
import type { Menu } from '../../menu/menu.ts'
import type { Pause } from '../../today/pause.ts'
import type { Command } from './command.ts'
import { type MenuBody, menuBody, menuBodySchema } from './menu-body.ts'

interface Dependencies {
  menu: () => Menu
  pause: Pick<Pause, 'current'>
  clock: () => Date
}

export const readMenu = ({ menu, pause, clock }: Dependencies): Command<object, MenuBody> => ({
  summary: 'The shop and its menu as it can be ordered from now: ids, prices, sizes, options, and what is sold out',
  args: z.strictObject({}),
  example: {},
  result: menuBodySchema,
  run: async () => menuBody(menu(), pause.current(), clock()),
})
