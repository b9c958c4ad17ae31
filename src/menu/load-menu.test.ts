import { existsSync, globSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changed, goodMenu, menuOf } from '../testing/menu-text.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { FileError } from '../yaml/file-error.ts'
import { loadMenu, sampleMenuFile } from './load-menu.ts'
import { unsaid } from './makeup.ts'

describe('a good menu', () => {
  const menu = menuOf(goodMenu)

  it('has money in minor units and its groups at its items', () => {
    expect(menu.items.get('soup')).toMatchObject({ price: 450, sizes: new Map(), groups: [], description: null })
    const stew = menu.items.get('stew')
    expect([...(stew?.sizes ?? [])]).toEqual([
      ['small', 600],
      ['large', 825],
    ])
    expect(stew?.price).toBeNull()
    expect(stew?.groups[0]).toEqual({
      id: 'extras',
      name: 'Extras',
      min: 0,
      max: 2,
      options: [
        { id: 'bread', name: 'Bread', ...unsaid, aliases: [], price: 80, available: true, counted: false },
        { id: 'egg', name: 'Egg', ...unsaid, aliases: [], price: 0, available: true, counted: true },
      ],
    })
  })

  it('is open always, offers pickup and asks for no minimum where the file says nothing of it', () => {
    expect(menu.shop).toEqual({
      name: 'Corner',
      currency: 'USD',
      timezone: 'America/Chicago',
      language: 'en',
      hours: null,
      fulfilment: ['pickup'],
      minimum: { pickup: 0, delivery: 0 },
      deliveryFee: 0,
      maxQuantity: 20,
      changes: { minutes: 10, until: 'accepted' },
      address: null,
      phone: null,
      payment: null,
      leadMinutes: { pickup: null, delivery: null },
    })
  })

  it('may let nobody change what they placed', () => {
    expect(menuOf(changed('en\n', 'en\n  changes: { minutes: 0 }\n')).shop.changes).toEqual({
      minutes: 0,
      until: 'accepted',
    })
  })

  it('says what things are made of; what it does not say is unknown, and an empty list is none', () => {
    const made = 'price: 4.50\n    allergens: []\n    contains: [barley, leek]\n    diets: [vegan]\n    spicy: false'
    const { items } = menuOf(changed('price: 4.50', made))
    expect(items.get('soup')).toMatchObject({
      allergens: [],
      contains: ['barley', 'leek'],
      diets: ['vegan'],
      spicy: false,
    })
    expect(items.get('stew')).toMatchObject(unsaid)
  })

  it('tells of the shop where it is, how to pay, and how long an order takes, one time for both ways or one for each', () => {
    const told = '\n  address: 1 Main St\n  phone: 555 0100\n  payment: [cash]\n  lead_minutes: 20\n'
    expect(menuOf(changed('en\n', `en${told}`)).shop).toMatchObject({
      address: '1 Main St',
      phone: '555 0100',
      payment: ['cash'],
      leadMinutes: { pickup: 20, delivery: 20 },
    })
    const each = changed('en\n', 'en\n  lead_minutes: { delivery: 45 }\n')
    expect(menuOf(each).shop.leadMinutes).toEqual({ pickup: null, delivery: 45 })
  })

  it('takes one minimum for both ways, or one for each', () => {
    expect(menuOf(changed('en\n', 'en\n  minimum: 12\n')).shop.minimum).toEqual({ pickup: 1200, delivery: 1200 })
    const each = changed('en\n', 'en\n  minimum: { delivery: 20.50 }\n')
    expect(menuOf(each).shop.minimum).toEqual({ pickup: 0, delivery: 2050 })
  })

  it('counts in the units of its currency', () => {
    const yen = goodMenu.replace('USD', 'JPY').replace('4.50', '450').replace('8.25', '825').replace('0.80', '80')
    expect(menuOf(yen).items.get('soup')?.price).toBe(450)
  })

  it('has another version when the file says something else', () => {
    expect(menuOf(goodMenu).version).toBe(menu.version)
    expect(menuOf(`${goodMenu}# more\n`).version).not.toBe(menu.version)
  })
})

describe('a menu file', () => {
  it('is the sample where the shop has none, and can be ordered from at any time', async () => {
    const menu = await loadMenu(sampleMenuFile)
    expect(menu.shop.hours).toBeNull()
    expect(menu.shop.fulfilment).toEqual(['pickup', 'delivery'])
    expect(menu.items.size).toBeLessThanOrEqual(25)
  })

  it('is filled in fully in the sample: nothing of it is unknown', async () => {
    const { items } = await loadMenu(sampleMenuFile)
    const all = [...items.values()].flatMap((item) => [item, ...item.groups.flatMap(({ options }) => options)])
    expect(all.filter(({ allergens, diets }) => !allergens || !diets).map(({ id }) => id)).toEqual([])
    expect([...items.values()].filter(({ contains }) => !contains).map(({ id }) => id)).toEqual([])
  })

  it('that has faults is refused with all of them in the message', async () => {
    const file = join(await temporaryFolder(), 'menu.yaml')
    await writeFile(file, goodMenu.replace('4.50', '-1').replace('[extras]', '[salads]'))
    const error = await loadMenu(file).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(FileError)
    expect(error).toHaveProperty(
      'message',
      `The menu ${file} can't be used:
  line 13: items[0].price must not be negative
  line 20: items[1].options[0] "salads" is not among the option_groups`,
    )
  })

  it('that is missing, a folder, or not text is refused in plain words', async () => {
    const folder = await temporaryFolder()
    const latin = join(folder, 'latin.yaml')
    await writeFile(latin, Buffer.from(goodMenu.replace('Soup', 'Café'), 'latin1'))
    await expect(loadMenu(join(folder, 'none.yaml'))).rejects.toThrow('the file does not exist')
    await expect(loadMenu(folder)).rejects.toThrow('the file is a folder')
    await expect(loadMenu(latin)).rejects.toThrow('the file is not UTF-8 text')
  })

  const others = join(import.meta.dirname, '../../../shared/order-eval/menus')
  it.skipIf(!existsSync(others))(
    'of other shops loads too (skipped where ../shared/order-eval is not there)',
    async () => {
      const files = globSync(join(others, '*.yaml'))
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) expect((await loadMenu(file)).items.size).toBeGreaterThan(0)
    },
  )
})
