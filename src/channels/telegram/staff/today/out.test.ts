import { expect, test } from 'vitest'
import { aLine, anOrder } from '../../../../testing/an-order.ts'
import { deliMenu } from '../../../../testing/menu.ts'
import { eachRole, staffByRole, startStaffChat } from '../../../../testing/start-staff-chat.ts'

async function start() {
  const world = await startStaffChat()
  const cook = world.api.customer(staffByRole.kitchen, 'Kim')
  return { ...world, cook, out: () => world.stock.soldOut().map(({ kind, id }) => `${kind} ${id}`) }
}

test.each(['/out cheese', '/out Cheese', 'out of cheese', "We're out of cheese", 'we are out of CHEESE'])(
  '“%s” takes it from the menu at once, and a tap puts it back',
  async (text) => {
    const { cook, out } = await start()
    expect((await cook.ask(text)).text).toBe('Cheese is out until tomorrow. Nobody can order it.')
    expect(out()).toEqual(['option cheese'])
    expect((await cook.press('Put it back')).text).toBe('Cheese can be ordered again.')
    expect(out()).toEqual([])
  },
)

test('another name does, and part of one; of several, one is asked for', async () => {
  const { cook, out } = await start()
  expect((await cook.ask('/out lemo')).text).toContain('Lemonade is out')
  const asked = await cook.ask('/out to')
  expect(asked.text).toContain('Toast is out')
  expect((await cook.ask('/out e')).text).toBe('Which one is out?')
  expect((await cook.press('Egg')).text).toContain('Egg is out')
  expect(out()).toEqual(['item lemonade', 'item toast', 'option egg'])
})

test('a dish and what can be on one are told apart where they have one name', async () => {
  const menu = deliMenu(['option_groups:', '  - { id: eggs, name: Egg, category: Sides, price: 3.00 }\noption_groups:'])
  const { api } = await startStaffChat({ menu: () => menu })
  const cook = api.customer(staffByRole.kitchen, 'Kim')
  const { buttons } = await cook.ask('/out egg')
  expect(buttons.flat().map(({ text }) => text)).toEqual(['Egg (Sides)', 'Egg (Extras)'])
})

test.each([
  '/out lemonade and toast',
  '/out lemonade, toast',
  '/out Lemonade & the toasts',
  'out of lemonade and toast',
])('“%s” names two, and both are out', async (text) => {
  const { cook, out } = await start()
  await cook.say(text)
  await expect.poll(() => cook.last()?.text).toBe('Toast is out until tomorrow. Nobody can order it.')
  expect(out()).toEqual(['item lemonade', 'item toast'])
})

test('of several, what the menu lacks is said, and the others are out', async () => {
  const { cook, out } = await start()
  await cook.say('/out lemonade and unicorns')
  await expect.poll(() => cook.last()?.text).toBe('There is nothing called “unicorns” on the menu.')
  expect(out()).toEqual(['item lemonade'])
})

test('what is put back has its button no more, and the others on a list keep theirs', async () => {
  const { cook } = await start()
  for (const each of ['egg', 'cheese']) await cook.ask(`/out ${each}`)
  const { buttons } = await cook.ask('/out')
  expect(buttons.flat().map(({ text }) => text)).toEqual(['Egg', 'Cheese'])
  const list = cook.messages.at(-1)
  await cook.press('Egg')
  expect(list?.buttons.flat().map(({ text }) => text)).toEqual(['Cheese'])
})

test.each([
  [
    '/out large soup until tomorrow',
    'Large Soup is out until tomorrow. Nobody can order it.',
    'size soup/large',
    false,
  ],
  [
    '/out lemonade until further notice',
    'Lemonade is out until it is put back. Nobody can order it.',
    'item lemonade',
    true,
  ],
])('“%s” says for how long', async (text, answer, id, isLasting) => {
  const { cook, out, stock } = await start()
  expect((await cook.ask(text)).text).toBe(answer)
  expect(out()).toEqual([id])
  expect(stock.soldOut()[0]?.until === null).toBe(isLasting)
})

test('a size runs out as well, of one item or of all', async () => {
  const { cook, out } = await start()
  expect((await cook.ask('out of big soup')).text).toBe('Large Soup is out until tomorrow. Nobody can order it.')
  expect((await cook.ask('/out small')).text).toBe('Small is out until tomorrow. Nobody can order it.')
  expect(out()).toEqual(['size soup/large', 'size small'])
  expect((await cook.press('Put it back')).text).toBe('Small can be ordered again.')
  expect(out()).toEqual(['size soup/large'])
})

test('what the menu does not have is said; without words, what is out is listed', async () => {
  const { cook } = await start()
  expect((await cook.ask('/out unicorns')).text).toBe('There is nothing called “unicorns” on the menu.')
  const { text } = await cook.ask(`out of ${'unicorns, and '.repeat(290)}`)
  expect(text).toMatch(/^There is nothing called “unicorns, and .{1,80}…” on the menu\.$/)
  expect((await cook.ask('/out')).text).toContain('Nothing is out.')
  await cook.ask('/out egg')
  await cook.ask('/out')
  expect((await cook.press('Egg')).text).toBe('Egg can be ordered again.')
})

test('where open orders hold it, staff sees which, before anybody is asked', async () => {
  const { cook, out, orders } = await start()
  for (const id of ['A1', 'A2', 'A3']) await orders.place(anOrder({ id, lines: [aLine({ item: 'lemonade' })] }))
  await orders.changeStatus('A3', { to: 'cancelled', by: 'customer', at: new Date() })
  expect((await cook.ask('/out lemonade')).text).toBe(
    'Lemonade: 2 open orders hold it (A1, A2). Their customers are asked at once whether to swap it, leave it out or cancel.',
  )
  expect(out()).toEqual([])
  expect((await cook.press('Yes, it is out')).text).toBe('Lemonade is out until tomorrow. Nobody can order it.')
  expect(out()).toEqual(['item lemonade'])
})

test.each(eachRole('owner', 'manager', 'kitchen'))('the role %s takes things from the menu: %s', async (role, may) => {
  const { api, stock } = await start()
  const { text } = await api.customer(staffByRole[role]).ask('/out egg')
  expect(text).toBe(may ? 'Egg is out until tomorrow. Nobody can order it.' : `The role ${role} may not do this.`)
  expect(stock.soldOut()).toHaveLength(may ? 1 : 0)
})

test('whoever may not take things from the menu is not shown which orders hold them', async () => {
  const { api, orders } = await start()
  await orders.place(anOrder({ id: 'A1', lines: [aLine({ item: 'lemonade' })] }))
  const { text } = await api.customer(staffByRole.courier).ask('/out lemonade')
  expect(text).toBe('The role courier may not do this.')
})

test("a customer's words are a customer's, also when they sound like it", async () => {
  const { api, desk, stock } = await start()
  await api.customer(1001).ask('out of cheese')
  expect(desk.messages).toHaveLength(1)
  expect(stock.soldOut()).toEqual([])
})
