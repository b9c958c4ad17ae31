import { describe, expect, onTestFinished, test } from 'vitest'
import { createMetrics } from '../../ops/metrics.ts'
import { localUnderstanding } from '../../testing/local-understanding.ts'
import { deliMenu } from '../../testing/menu.ts'
import { openStorage } from '../../testing/open-storage.ts'
import { Regular } from '../../testing/regular.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { createLocalParser } from '../../understanding/local/create-local-parser.ts'
import { createDesk } from '../create-desk.ts'
import { isOnMenu } from '../details/personal-words.ts'
import { takeDetails } from '../details/take-details.ts'
import type { View } from '../view.ts'

/** The toast is known to be free of all; of the lemonade nothing is said. */
const menu = deliMenu(
  ['name: Soup, category: Kitchen', 'name: Soup, category: Kitchen, allergens: [milk, celery], diets: [vegetarian]'],
  ['name: Toast, category: Kitchen', 'name: Toast, category: Kitchen, allergens: [], diets: [vegan]'],
  ['name: Cheese, price', 'name: Cheese, allergens: [milk], diets: [vegetarian], price'],
  ['name: Onion, price', 'name: Onion, allergens: [], diets: [vegan], price'],
)
const parse = createLocalParser(menu)

/** Somebody who writes, and is understood by the local parser. */
class Writer extends Regular {
  constructor() {
    super(menu)
    this.customer = { ...this.customer, profile: { ...this.customer.profile, fulfilment: 'pickup' } }
  }

  says(text: string): View {
    const details = takeDetails(text, [], (words) => isOnMenu(words, menu))
    return this.hears({ kind: 'text', text, details, meaning: details.rest === '' ? null : parse(details.rest) })
  }
}

describe('what a customer does not eat', () => {
  test('is kept, told again at once, checked in every later order, and printed on it', () => {
    const ana = new Writer()
    expect(ana.says("I'm allergic to dairy").text).toContain('Noted for this and every later order: no dairy.')
    const { text } = ana.says('a toast with cheese')
    expect(text).toContain('⚠ Cheese contains milk (you told me: no dairy)')
    expect(text).toContain('Cheese contains milk. You told me: no dairy. Shall I leave the Toast out? You decide.')
    expect(ana.labels).toEqual(['Leave it out', 'Keep it anyway', 'Change', 'Cancel'])
    ana.says('no cheese')
    expect(ana.view.text).not.toContain('⚠')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ kind: 'place', order: { allergies: ['no dairy'] } })
    expect(ana.view.text).toContain('Allergies and diet: no dairy')
  })

  test('may be told with an order, which it is checked against before it can be placed', () => {
    const ana = new Writer()
    const { text } = ana.says("a toast and a lemonade, I'm allergic to nuts and celery")
    expect(text).toContain('1 × Toast')
    expect(text).toContain('1 × Lemonade')
    expect(text).toContain("The menu doesn't say enough for “no nuts, no celery”. Please ask the shop.")
    expect(ana.labels).toContain('Place order')
    ana.says('and a small soup with rye')
    expect(ana.view.text).toContain('Soup contains celery. You told me: no celery.')
    ana.says('place the order')
    expect(ana.effect).toBeNull()
  })

  test('leaves the choice to them: dropped or taken anyway, and the kitchen reads that', () => {
    const ana = new Writer()
    ana.says("I'm vegan")
    ana.says('a small soup with white, and a toast')
    ana.taps('Keep it anyway')
    expect(ana.view.text).toContain('⚠ Soup is not vegan according to the menu')
    ana.taps('Place order')
    expect(ana.effect).toMatchObject({ kind: 'place', order: { allergies: ['vegan (accepts Soup)'] } })

    ana.does({ verb: 'again' })
    ana.taps('Leave it out')
    expect(ana.customer.draft?.lines.map(({ item }) => item)).toEqual(['toast'])
  })

  test('is not made safe by leaving something out: the kitchen may still touch it', () => {
    const ana = new Writer()
    ana.says("I'm allergic to milk")
    ana.says('a small soup with rye, no cheese')
    expect(ana.view.text).toContain('Soup contains milk. You told me: no milk.')
  })

  test('told last, with a yes, is checked before anything is placed', () => {
    const ana = new Writer()
    ana.says('a small soup with rye')
    ana.says("yes, I'm allergic to celery")
    expect(ana.effect).toBeNull()
    expect(ana.view.text).toContain('Shall I leave the Soup out?')
  })

  test('told right after placing is checked against what was placed, and goes to the kitchen once confirmed', () => {
    const ana = new Writer()
    ana.says('a small soup with rye, and a toast')
    ana.taps('Place order')
    expect(ana.says("I'm allergic to celery").text).toContain('Soup contains celery. You told me: no celery.')
    ana.taps('Leave it out')
    ana.says('yes')
    expect(ana.effect).toMatchObject({
      kind: 'change-order',
      order: { lines: [{ item: 'toast' }], allergies: ['no celery'] },
    })
  })

  test('told when the order can be changed here no more says whom to tell', () => {
    const ana = new Writer()
    ana.says('a toast')
    ana.taps('Place order')
    ana.now = new Date(ana.now.getTime() + 3_600_000)
    expect(ana.says("I'm vegan").text).toContain(`Order ${ana.orders[0]?.id} can't be changed here any more`)
  })

  test('is taken back in words, or by a button under /mydata', () => {
    const ana = new Writer()
    ana.says("I'm allergic to nuts and milk, and I'm vegetarian")
    expect(ana.customer.profile.needs).toHaveLength(3)
    expect(ana.says("I'm not allergic to nuts any more").text).toContain('Forgotten: no nuts.')
    ana.hears({ kind: 'command', command: 'mydata' })
    expect(ana.view.text).toContain("What you don't eat: no milk, vegetarian")
    ana.taps('Forget “no milk”')
    expect(ana.view.text).toContain("What you don't eat: vegetarian")
    ana.says('forget my diet')
    expect(ana.customer.profile.needs).toEqual([])
    expect(ana.says("I'm no longer vegan").text).toContain("I hadn't noted anything like that")
  })

  test('answers "what can I eat?"', () => {
    const ana = new Writer()
    ana.says("I'm vegan")
    expect(ana.says('what can I eat?').text).toContain('According to the menu, vegan:\nToast.\n')
    expect(ana.says('is the soup safe for me?').text).toContain('Soup is not vegan according to the menu.')
    expect(ana.says("can I eat the toast if I'm allergic to celery?").text).toContain(
      'Toast: no celery according to the menu.',
    )
    expect(ana.customer.draft).toBeNull()
  })

  test('is no name and no address, when one is asked for', () => {
    const ana = new Writer()
    ana.customer = { ...ana.customer, profile: { ...ana.customer.profile, name: null } }
    ana.says('a toast')
    expect(ana.says("I'm allergic to nuts").text).toContain('What name is it for?')
    expect(ana.customer.profile).toMatchObject({ name: null, needs: [{ words: 'nuts' }] })
  })
})

describe('an allergy that is said of one order alone', () => {
  test('goes to the kitchen with its line', () => {
    const ana = new Writer()
    ana.says('a toast, no nuts, allergy')
    expect(ana.customer.draft).toMatchObject({ lines: [{ note: 'no nuts, allergy' }], unmatched: [] })
    expect(ana.customer.profile.needs).toEqual([])
    ana.says('and a lemonade, no straw, allergy')
    expect(ana.customer.draft).toMatchObject({
      lines: [{ note: 'no nuts, allergy' }, { note: 'no straw, allergy' }],
      note: null,
    })
    ana.taps('Place order')
    expect(ana.orders[0]?.lines[0]?.note).toBe('no nuts, allergy')
  })

  test('goes with the whole order where it may be about any line, once', () => {
    const ana = new Writer()
    ana.says('a toast and a lemonade, no nuts (allergy)')
    expect(ana.customer.draft?.note).toBe('no nuts (allergy)')
    ana.says('no nuts (allergy)')
    expect(ana.customer.draft?.note).toBe('no nuts (allergy)')
  })

  test('is there before a "yes" beside it places the order', () => {
    const ana = new Writer()
    ana.says('a toast')
    ana.says('yes, no nuts - allergy!')
    expect([ana.orders[0]?.note, ana.customer.draft?.note]).toContain('no nuts - allergy!')
  })

  test('said of an order that is placed already changes it, once that is confirmed', () => {
    const ana = new Writer()
    ana.says('a toast and a lemonade')
    ana.taps('Place order')
    ana.says('no nuts, allergy')
    expect(ana.customer.draft).toMatchObject({ note: 'no nuts, allergy', amends: { order: ana.orders[0]?.id } })
    ana.says('yes')
    expect(ana.effect).toMatchObject({ kind: 'change-order', order: { note: 'no nuts, allergy' } })
  })

  test('waits for an order', () => {
    expect(new Writer().says('no nuts, allergy').text).toContain("Please write what you'd like together with")
  })
})

test('nobody but the shop learns of it: no model is asked about it, and /forgetme takes it out of orders too', async () => {
  const storage = await openStorage(await temporaryFolder())
  onTestFinished(() => storage.end())
  const asked: string[] = []
  const understanding = {
    ...localUnderstanding(() => menu),
    understand: async (text: string) => {
      asked.push(text)
      return parse(text)
    },
  }
  const desk = createDesk({ ...storage, understanding, menu: () => menu, metrics: createMetrics() })
  const from = { channel: 'telegram', id: '7' }
  let messages = 0
  const say = (text: string) =>
    desk.handle({ from, messageId: `${++messages}`, name: 'Ana', content: { kind: 'text', text } })
  const tap = async (label: string) => {
    const view = await desk.handle({
      from,
      messageId: `${++messages}`,
      name: 'Ana',
      content: { kind: 'command', command: label === 'Delete my data' ? 'forgetme' : 'cart' },
    })
    const value = view.buttons.flat().find((button) => button.label === label)?.value ?? ''
    return desk.handle({ from, messageId: `${++messages}`, name: 'Ana', content: { kind: 'tap', value } })
  }
  await say("I'm allergic to nuts, a toast please")
  await say('is the toast ok? I have this allergic thing')
  expect(asked).toEqual(['a toast'])
  await tap('Pickup')
  await tap('Place order')
  const [order] = await storage.orders.ordersOf(from)
  expect(order?.allergies).toEqual(['no nuts'])
  await tap('Delete my data')
  expect((await storage.orders.find(order?.id ?? ''))?.allergies).toEqual([])
  expect(await storage.customers.read(from)).toBeNull()
})
