import { expect, test } from 'vitest'
import { completeLine } from '../conversation/draft/complete-line.ts'
import { withLines } from '../orders/changed-order.ts'
import { aLine, anOrder } from '../testing/an-order.ts'
import { drawChat } from '../testing/draw-chat.ts'
import { deliMenu } from '../testing/menu.ts'
import { eachRole, staffByRole, startStaffChat } from '../testing/start-staff-chat.ts'

const menu = deliMenu(['option_groups:', '  - { id: cola, name: Cola, category: Drinks, price: 3.00 }\noption_groups:'])

function line(item: string, options: string[] = [], quantity = 1, size: string | null = null) {
  const chosen = options.map((option) => ({ option, amount: 'regular' as const, count: null, exclude: false }))
  const completion = completeLine(
    { item, quantity, size, options: chosen, note: null, words: '' },
    menu,
    new Date('2026-11-21T18:00:00Z'),
  )
  if (!completion.ok) throw new Error('no such line')
  return completion.line
}

const lemonades = () => [line('toast', ['cheese']), line('lemonade', [], 2)]

/** A staff chat, and an order of Ana's, who has a chat with the bot. */
async function start({ lines = lemonades(), ...different }: Parameters<typeof anOrder>[0] = {}) {
  const world = await startStaffChat({ menu: () => menu })
  const ana = world.api.customer(1001, 'Ana')
  await world.orders.place({ ...withLines(anOrder({ id: 'A1', ...different }), lines), version: 1 })
  const followers = world.start()
  await followers.idle()
  const asking = world.ask()
  const kim = world.api.customer(staffByRole.kitchen, 'Kim')
  const out = async (id: string) => {
    await world.stock.markOut([{ kind: id === 'cheese' ? 'option' : 'item', id, until: null, by: 'kim' }])
    await asking.check()
  }
  const back = async (id: string) => {
    await world.stock.putBack(id)
    await asking.check()
  }
  return {
    ...world,
    ana,
    kim,
    asking,
    followers,
    out,
    back,
    order: () => world.orders.find('A1'),
    told: () => ana.messages.map(({ text }) => text),
    offered: () =>
      ana.messages
        .at(-1)
        ?.buttons.flat()
        .map(({ text }) => text),
    questions: () => ana.messages.filter(({ text }) => text.includes('run out')).length,
  }
}

test("a customer whose order holds what runs out is asked at once, and a swap changes order, total, post and kitchen's chat", async () => {
  const { out, ana, told, offered, order, followers, said } = await start()
  await out('lemonade')
  expect(told()).toEqual(['We are sorry: we have run out of lemonade for your order A1. What shall we do?'])
  expect(offered()).toEqual(['Cola instead (+$1.00)', 'Leave it out (−$5.00)', 'Cancel the order'])
  await drawChat(ana.messages, 'customer-ran-out')
  const answer = await ana.press('Cola instead (+$1.00)')
  expect(answer.text).toBe(
    'Order A1 is changed:\n2 × Lemonade → 2 × Cola\n\nTotal $13.00 (was $12.00)'.replace(
      '2 × Lemonade → 2 × Cola',
      '- 2 × Lemonade\n+ 2 × Cola',
    ),
  )
  expect((await order())?.lines.map(({ name }) => name)).toEqual(['Toast', 'Cola'])
  await followers.idle()
  expect(said()[0]).toContain('2 × Cola')
  expect(said().at(-1)).toBe('CHANGED: order A1\n- 2 × Lemonade\n+ 2 × Cola\n\nTotal $13.00 (was $12.00)')
  expect(told()).toHaveLength(2)
})

test.each([
  ['leave it out', 'Order A1 is changed:\n- 2 × Lemonade'],
  ['Ok, leave it out then please', 'Order A1 is changed:\n- 2 × Lemonade'],
  ['no thanks, just leave it out', 'Order A1 is changed:\n- 2 × Lemonade'],
  ['just skip the lemonade', 'Order A1 is changed:\n- 2 × Lemonade'],
  ['cola instead', 'Order A1 is changed:\n- 2 × Lemonade\n+ 2 × Cola'],
  ['can you swap it for cola?', 'Order A1 is changed:\n- 2 × Lemonade\n+ 2 × Cola'],
  ['Yes, cola is fine', 'Order A1 is changed:\n- 2 × Lemonade\n+ 2 × Cola'],
  ['cancel the order', 'Order A1 is cancelled.'],
])('what is asked then can be answered in words: %s', async (words, answer) => {
  const { out, ana } = await start()
  await out('lemonade')
  expect((await ana.ask(words)).text).toContain(answer)
})

test.each(['no cola', 'two colas', 'cancel', 'hello', 'leave out the cheese'])(
  'what says something else goes to the order desk: %s',
  async (words) => {
    const { out, ana, order } = await start()
    await out('lemonade')
    await ana.ask(words)
    expect(await order()).toMatchObject({ status: 'placed', version: 1 })
  },
)

test('an answer in words that is delivered again has no second effect, and there is none before the question', async () => {
  const { out, ana, order, told } = await start()
  await ana.ask('leave it out')
  expect(await order()).toMatchObject({ version: 1 })
  await out('lemonade')
  const answered = await ana.say('leave it out')
  await ana.again(answered, 'a new id')
  expect(told().at(-1)).toBe('That is settled already. The total of order A1 is $7.00.')
  expect(await order()).toMatchObject({ version: 2 })
})

test('dropping leaves it out; with the last line of it the order is cancelled', async () => {
  const { out, ana, order, offered } = await start()
  await out('cheese')
  expect(offered()).toEqual(['Onion instead (−$0.60)', 'Leave it out (−$0.80)', 'Cancel the order'])
  expect((await ana.press('Leave it out (−$0.80)')).text).toContain('1 × Toast (cheese) → 1 × Toast\n')
  await out('lemonade')
  await ana.press('Leave it out (−$5.00)')
  expect((await order())?.lines).toHaveLength(1)
  await out('toast')
  expect(offered()).toEqual(['Cancel the order'])
  expect((await ana.press('Cancel the order')).text).toBe('Order A1 is cancelled.')
  expect((await order())?.status).toBe('cancelled')
})

test('of a size that runs out customers are asked for another one, and are told when there is more of it', async () => {
  const { stock, asking, ana, told, offered, order, back } = await start({
    lines: [line('soup', ['rye'], 2, 'large'), line('toast')],
  })
  const outOf = async (id: string) => {
    await stock.markOut([{ kind: 'size', id, until: null, by: 'kim' }])
    await asking.check()
  }
  await outOf('large')
  expect(told()).toEqual(['We are sorry: we have run out of large Soup for your order A1. What shall we do?'])
  expect(offered()).toEqual(['Small instead (−$5.00)', 'Leave it out (−$13.00)', 'Cancel the order'])
  await back('large')
  expect(told().at(-1)).toBe('Good news: there is large Soup for it after all, so order A1 stays as it was.')
  await outOf('soup/large')
  expect((await ana.press('Small Soup instead (−$5.00)')).text).toBe(
    'Order A1 is changed:\n2 × Large Soup (rye) → 2 × Small Soup (rye)\n\nTotal $14.20 (was $19.20)',
  )
  await outOf('small')
  expect(offered()).toEqual(['Leave it out (−$8.00)', 'Cancel the order'])
  await ana.press('Leave it out (−$8.00)')
  expect((await order())?.lines.map(({ item }) => item)).toEqual(['toast'])
})

test("staff says it by the order's own post, and decides where the customer can't be asked", async () => {
  const { member, said, labels, order, asking, followers } = await start({
    channel: 'phone',
    lines: [line('soup', ['rye'], 1, 'large')],
  })
  await member('kitchen').tap("We're out of…")
  expect(labels()?.flat()).toEqual(['Large Soup', 'Soup in every size', 'Rye', 'Back'])
  await member('kitchen').tap('Large Soup')
  await member('kitchen').tap('Yes, out: 1 open order holds it')
  await asking.check()
  expect(said().at(-1)).toMatch(/^There is no more large Soup for order A1, and its customer can't be asked here/)
  await member('kitchen').tap('Small Soup instead (−$2.50)')
  await followers.idle()
  expect((await order())?.lines[0]?.size?.id).toBe('small')
})

test.each([
  ['fails', { times: 3, status: 502 }],
  ['breaks off', { times: 2, cut: true }],
] as const)(
  'while Telegram %s nobody is forgotten, nor asked twice, and each look asks nothing again',
  async (_, fault) => {
    const { api, out, asking, questions } = await start()
    api.fail('sendMessage', fault)
    await out('lemonade')
    for (let look = 0; look < 4; look++) await asking.check()
    expect(questions()).toBe(1)
  },
)

test('after a restart nobody is asked again, and an answer to the question of before holds', async () => {
  const { out, asking, ask, questions, ana, order } = await start()
  await out('lemonade')
  await asking.stop()
  const again = ask()
  await again.check()
  expect(questions()).toBe(1)
  await ana.press('Cola instead (+$1.00)')
  expect((await order())?.lines[1]?.item).toBe('cola')
})

test('what ran out while the process was down is asked about at its start', async () => {
  const { stock, asking, ask, questions } = await start()
  await asking.stop()
  await stock.markOut([{ kind: 'item', id: 'lemonade', until: null, by: 'kim' }])
  await ask().check()
  expect(questions()).toBe(1)
})

test.each(['ready', 'out_for_delivery', 'done'] as const)(
  'nobody is asked about an order that is %s',
  async (status) => {
    const { orders, out, told } = await start()
    for (const to of ['accepted', 'preparing', 'ready', 'out_for_delivery', 'done'] as const) {
      await orders.changeStatus('A1', { to, by: 'customer', at: new Date() })
      if (to === status) break
    }
    await out('lemonade')
    expect(told()).toEqual([])
  },
)

test('an order that the menu no longer knows is asked about as far as it goes', async () => {
  const { out, offered } = await start({ lines: [line('toast'), aLine({ item: 'lemonade' })] })
  await out('lemonade')
  expect(offered()).toEqual(['Cola instead (−$22.00)', 'Leave it out (−$28.00)', 'Cancel the order'])
})

test('nor about one for later than it is out, or that holds none of it', async () => {
  const { stock, asking, told } = await start({ wantedFor: '2026-11-23T18:00:00.000Z' })
  await stock.markOut([{ kind: 'item', id: 'lemonade', until: '2026-11-22T11:00:00.000Z', by: 'kim' }])
  await stock.markOut([{ kind: 'item', id: 'soup', until: null, by: 'kim' }])
  await asking.check()
  expect(told()).toEqual([])
})

test('whoever has not answered when it is put back hears that all is fine, and may be asked anew when it runs out again', async () => {
  const { out, back, told, ana, questions, order } = await start()
  await out('lemonade')
  await back('lemonade')
  expect(told().at(-1)).toBe('Good news: there is lemonade for it after all, so order A1 stays as it was.')
  expect((await ana.press('Cola instead (+$1.00)')).text).toBe(
    'There is lemonade for it after all, so order A1 stays as it was.',
  )
  expect((await order())?.lines[1]?.item).toBe('lemonade')
  await out('lemonade')
  expect(questions()).toBe(2)
})

test('whoever has answered, or was never asked, hears nothing of that', async () => {
  const { api, out, back, told, ana, followers } = await start()
  await out('lemonade')
  await ana.press('Leave it out (−$5.00)')
  await back('lemonade')
  expect(told()).toHaveLength(2)
  await followers.idle()
  api.fail('sendMessage', { times: 1_000, status: 502 })
  await out('toast')
  await back('toast')
  expect(told()).toHaveLength(2)
})

test('after some minutes without an answer staff decides, once, and the customer is told', async () => {
  const { out, asking, pass, said, labels, member, followers, told, order } = await start()
  await out('lemonade')
  pass(4)
  await asking.check()
  expect(said()).toHaveLength(1)
  pass(1)
  await asking.check()
  await asking.check()
  expect(said()).toHaveLength(2)
  expect(said().at(-1)).toBe(
    'There is no more lemonade for order A1, and its customer has not answered yet. What should happen to it?',
  )
  expect(labels()?.flat()).toEqual([
    'Cola instead (+$1.00)',
    'Leave it out (−$5.00)',
    'Cancel the order',
    'There is enough for it',
  ])
  await member('kitchen').tap('Leave it out (−$5.00)')
  await followers.idle()
  expect((await order())?.lines).toHaveLength(1)
  expect(told().at(-1)).toBe('The shop has changed order A1:\n- 2 × Lemonade\n\nTotal $7.00 (was $12.00)')
})

test('staff may cancel, which the customer hears with the reason, or keep it, which nobody asks about again', async () => {
  const { orders, out, asking, pass, member, followers, told, said, back } = await start()
  await orders.place(withLines(anOrder({ id: 'A2', customerId: '1001' }), lemonades()))
  await out('lemonade')
  pass(5)
  await asking.check()
  await member('manager').tap('out-keep:1')
  await member('manager').tap('out-cancel:2')
  await followers.idle()
  expect(said()).toContain('Order A1 stays as it was.')
  expect(told().at(-1)).toBe('We are sorry: the shop had to cancel order A2: something in it has run out.')
  const before = told().length
  await asking.check()
  await back('lemonade')
  expect(told()).toHaveLength(before)
})

test("when it is put back, or the customer answers after all, staff's question says so and has no buttons", async () => {
  const { out, back, ana, asking, pass, said, labels, messages } = await start()
  const questionsWithButtons = () =>
    messages.filter(({ text, buttons }) => /no more lemonade/.test(text) && buttons.length > 0)
  await out('lemonade')
  pass(5)
  await asking.check()
  await back('lemonade')
  expect(said().at(-1)).toBe(
    'There was no more lemonade for order A1. There is more of it again: the order stays as it was.',
  )
  expect(labels()).toEqual([])
  await out('lemonade')
  pass(5)
  await asking.check()
  await ana.press('Leave it out (−$5.00)')
  await asking.check()
  expect(said()).toContain('There was no more lemonade for order A1. It was left out.')
  expect(questionsWithButtons()).toEqual([])
})

test("whoever can't be asked is staff's to decide at once", async () => {
  const { out, said } = await start({ channel: 'phone' })
  await out('lemonade')
  expect(said().at(-1)).toBe(
    "There is no more lemonade for order A1, and its customer can't be asked here: call them if you can. What should happen to it?",
  )
})

test('of a customer and staff who decide at once, one does, and the other hears that it is settled', async () => {
  const { out, asking, pass, ana, member, said, told, order, followers } = await start()
  await out('lemonade')
  pass(5)
  await asking.check()
  await Promise.all([ana.tap('Cola instead (+$1.00)'), member('kitchen').tap('Leave it out (−$5.00)')])
  await followers.idle()
  const after = await order()
  expect(after?.version).toBe(2)
  const isSwapped = after?.lines.length === 2
  if (isSwapped) expect(said()).toContain('That is settled already.')
  else expect(told()).toContain('That is settled already. The total of order A1 is $7.00.')
})

test('an answer that Telegram delivers twice is one, and a later one is told how it stands', async () => {
  const { out, ana, told, orders } = await start()
  await out('lemonade')
  const update = await ana.tap('Cola instead (+$1.00)')
  await ana.again(update, 'a new id')
  expect(told().at(-1)).toBe('That is settled already. The total of order A1 is $13.00.')
  await out('cola')
  for (const to of ['accepted', 'preparing', 'ready'] as const)
    await orders.changeStatus('A1', { to, by: 'customer', at: new Date() })
  await ana.tap('Leave it out (−$6.00)')
  expect(told().at(-1)).toBe('It is too late for that: order A1 is ready.')
})

test('what was offered and is out by now is not promised: what there is, is offered instead', async () => {
  const { stock, out, ana, offered } = await start()
  await out('lemonade')
  await stock.markOut([{ kind: 'item', id: 'cola', until: null, by: 'kim' }])
  expect((await ana.press('Cola instead (+$1.00)')).text).toMatch(/^That is no longer available\.\n\nWe are sorry/)
  expect(offered()).toEqual(['Leave it out (−$5.00)', 'Cancel the order'])
})

test('nobody answers for somebody else', async () => {
  const { api, out, order } = await start()
  await out('lemonade')
  const eve = api.customer(1002, 'Eve')
  await eve.ask('hello')
  await eve.send({ text: '#out-cancel:1' })
  await api.inGroup(1001, 1002, 'Eve').tap('#out-cancel:1')
  expect((await order())?.status).toBe('placed')
})

test.each(eachRole('owner', 'manager', 'kitchen'))('the role %s decides: %s', async (role, may) => {
  const { out, member, order, said } = await start({ channel: 'phone', lines: [aLine({ item: 'lemonade' })] })
  await out('lemonade')
  await member(role).tap('Cancel the order')
  expect((await order())?.status).toBe(may ? 'cancelled' : 'placed')
  if (!may) expect(said().at(-1)).toBe(`The role ${role} may not do this.`)
})
