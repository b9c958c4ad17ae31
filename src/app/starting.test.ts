import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startBot } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'
import { freePort } from '../testing/free-port.ts'
import { serving } from '../testing/serving-bot.ts'

test('settings that are wrong are all named at once, without their values', async () => {
  const bot = startBot({ PORT: 'canary', APP_ENV: 'production', TELEGRAM_BOT_TOKEN: 'canary' })
  expect(await bot.exited).toBe(1)
  for (const name of ['PORT', 'TELEGRAM_BOT_TOKEN', 'DATA_DIR', 'MENU_FILE', 'GOOGLE_SHEET_ID']) {
    expect(bot.output()).toContain(name)
  }
  expect(bot.output()).not.toContain('canary')
})

test('a menu with faults, a taken port and a refused token are said plainly', async () => {
  const world = await botWorld()
  const menu = join(world.dataDir, '..', 'menu.yaml')
  await writeFile(menu, 'shop: { name: Deli }\nitems:\n  - { id: soup, name: Soup, price: -1 }\n')
  const faulty = startBot({ ...world.env, MENU_FILE: menu, PORT: await freePort() })
  const refused = startBot({
    ...world.env,
    DATA_DIR: `${world.dataDir}-2`,
    PORT: await freePort(),
    TELEGRAM_BOT_TOKEN: '1:x',
  })
  await serving(world)
  const second = startBot({ ...world.env, DATA_DIR: `${world.dataDir}-3` })
  expect(await second.exited).toBe(1)
  expect(second.output()).toContain('PORT')
  expect(await faulty.exited).toBe(1)
  expect(faulty.output()).toMatch(/line 3/)
  expect(await refused.exited).toBe(1)
  expect(refused.output()).toContain('TELEGRAM_BOT_TOKEN')
})
