import { expect, test } from 'vitest'
import { aLine, anOrder } from '../../../../testing/an-order.ts'
import { eachRole, staffByRole, staffChat, startStaffChat } from '../../../../testing/start-staff-chat.ts'

const cheese = { option: 'cheese', name: 'Cheese', amount: 'regular' as const, count: null, exclude: false }

/** A staff chat in which an order of Ana's stands. */
async function start(different: Parameters<typeof anOrder>[0] = {}) {
  const world = await startStaffChat()
  const ana = world.api.customer(1001, 'Ana')
  await world.orders.place(anOrder({ id: 'A1', lines: [aLine({ options: [cheese] })], ...different }))
  const followers = world.start()
  await followers.idle()
  const tap = async (who: keyof typeof staffByRole, button: string) => {
    await world.member(who).tap(button)
    await followers.idle()
    return world.toasts.at(-1)
  }
  return { ...world, ana, followers, tap, told: () => ana.messages.map(({ text }) => text) }
}

/** A time has a narrow space in it. */
const plain = (text = '') => text.replaceAll('\u202f', ' ')

test('an order is worked by taps, from the promise to its end; the post says who did what and when, the customer hears', async () => {
  const { tap, said, labels, told, messages, pass } = await start()
  expect(labels()).toEqual([
    ['Accept: 15 min', 'Accept: 25 min'],
    ['Accept: 40 min', 'Accept: 60 min'],
    ['Reject…', "We're out of…"],
    ['Correct…'],
  ])
  expect(await tap('manager', 'Accept: 25 min')).toBe('Order A1: accepted.')
  expect(said()[0]).toMatch(/^Order A1: ACCEPTED, ready at 12:25\sPM\n/)
  for (const [who, button] of [
    ['kitchen', 'Preparing'],
    ['kitchen', 'Ready'],
    ['courier', 'Out for delivery'],
    ['courier', 'Done'],
  ] as const) {
    pass(2)
    await tap(who, button)
  }
  expect(messages).toHaveLength(1)
  expect(plain(said()[0])).toMatch(
    /\n\n12:00 PM Accepted – manager\n12:02 PM Preparing – kitchen\n12:04 PM Ready – kitchen\n12:06 PM Out for delivery – courier\n12:08 PM Done – courier$/,
  )
  expect(told()).toEqual([
    'Order A1 is accepted, and will leave in about 25 minutes.',
    'Order A1 is being prepared.',
    'Order A1 is ready, and leaves soon.',
    'Order A1 is on its way to you.',
  ])
})

test('what is picked up goes out to nobody, and what is wanted later needs no minutes', async () => {
  const { tap, labels } = await start({ fulfilment: 'pickup', wantedFor: '2026-11-22T18:00:00.000Z' })
  expect(labels()?.[0]).toEqual(['Accept'])
  for (const button of ['Accept', 'Preparing', 'Ready']) await tap('owner', button)
  expect(labels()).toEqual([['Done'], ['Undo: ready']])
})

test('a rejection has a reason: one of a list, which the customer hears', async () => {
  const { tap, labels, told, said } = await start()
  await tap('kitchen', 'Reject…')
  expect(labels()?.flat()).toEqual([
    'Too busy',
    'Closing soon',
    'Something ran out',
    'Too far away',
    'Another reason…',
    'Back',
  ])
  await tap('kitchen', 'Back')
  expect(labels()?.[0]).toEqual(['Accept: 15 min', 'Accept: 25 min'])
  await tap('kitchen', 'Reject…')
  await tap('kitchen', 'Too busy')
  expect(told()).toEqual(["We are sorry: the shop can't take order A1: there is too much to do right now."])
  expect(said()[0]).toMatch(/^Order A1: REJECTED, there is too much to do right now\./)
})

test("or one in one's own words, by a reply; other replies reject nothing", async () => {
  const { tap, member, messages, followers, told, orders } = await start()
  await tap('kitchen', 'Reject…')
  await tap('kitchen', 'Another reason…')
  const asked = messages.at(-1)
  expect(asked?.text).toContain('Why is order A1 rejected?')
  const replied = (text: string | undefined, from = 1) => ({
    text: 'the oven is broken.',
    reply_to_message: { message_id: 1, date: 1, chat: { id: staffChat, type: 'supergroup' }, from: { id: from }, text },
  })
  await member('kitchen').send(replied('New order A1'))
  await member('kitchen').send(replied(asked?.text, 99))
  expect((await orders.find('A1'))?.status).toBe('placed')
  await member('kitchen').send(replied(asked?.text))
  await followers.idle()
  expect(told()).toEqual(["We are sorry: the shop can't take order A1: the oven is broken."])
})

test('of two who tap at once, the second hears who was first, and nothing happens twice', async () => {
  const { member, toasts, told, followers, said } = await start()
  await Promise.all([member('manager').tap('Accept: 15 min'), member('kitchen').tap('Accept: 60 min')])
  await followers.idle()
  expect(toasts).toEqual(['Order A1: accepted.', 'manager was first. Order A1: accepted.'])
  expect(told()).toEqual(['Order A1 is accepted, and will leave in about 15 minutes.'])
  expect(said()[0]).toMatch(/ready at 12:15\sPM/)
})

test('whoever accepted it says a new time, which the customer hears once and the post shows', async () => {
  const { tap, said, told, labels, pass, messages, orders } = await start({ fulfilment: 'pickup' })
  await tap('manager', 'Accept: 15 min')
  pass(10)
  await tap('kitchen', 'New time…')
  expect(labels()).toEqual([['Ready in 10 min', 'Ready in 20 min'], ['Ready in 30 min', 'Ready in 45 min'], ['Back']])
  expect(await tap('kitchen', 'Ready in 20 min')).toBe('Order A1: ready in 20 minutes. Its customer is told.')
  expect(plain(told().at(-1))).toBe('We are sorry: order A1 takes longer, and will be ready at about 12:30 PM.')
  expect(plain(said()[0])).toMatch(/^Order A1: ACCEPTED, ready at 12:30 PM\n/)
  expect(plain(said()[0])).toMatch(/12:00 PM Accepted – manager\n12:10 PM New time: 12:30 PM – kitchen$/)
  expect(messages).toHaveLength(1)
  await tap('kitchen', 'Preparing')
  expect(plain(said()[0])).toMatch(/^Order A1: PREPARING, ready at 12:30 PM\n/)
  await tap('kitchen', 'New time…')
  const twice = await Promise.all(['Ready in 10 min', 'Ready in 10 min'].map((button) => tap('manager', button)))
  expect(new Set(twice)).toEqual(new Set(['Order A1: ready in 10 minutes. Its customer is told.']))
  expect(plain(told().at(-1))).toBe('Good news: order A1 will be ready sooner, at about 12:20 PM.')
  expect((await orders.find('A1'))?.readyTime?.count).toBe(2)
  expect(told()).toHaveLength(4)
})

test('what is made by now has no new time', async () => {
  const { tap, orders, told } = await start()
  for (const button of ['Accept: 15 min', 'Preparing', 'New time…']) await tap('kitchen', button)
  await orders.changeStatus('A1', { to: 'ready', by: 'till', at: new Date('2026-11-21T18:00:00Z') })
  expect(await tap('kitchen', 'Ready in 20 min')).toBe("Order A1 is ready, and can't be changed any more.")
  expect(told().at(-1)).toBe('Order A1 is ready, and leaves soon.')
})

test('of an order for later a new time is one after it', async () => {
  const { tap, told, pass } = await start({ wantedFor: '2026-11-21T19:00:00.000Z' })
  await tap('owner', 'Accept')
  pass(50)
  await tap('owner', 'New time…')
  expect(await tap('owner', '30 min later')).toBe('Order A1: 30 minutes later. Its customer is told.')
  expect(plain(told().at(-1))).toBe('We are sorry: order A1 takes longer, and will leave at about Sat 1:30 PM.')
})

test.each(eachRole('owner', 'manager', 'kitchen'))('the role %s says a new time: %s', async (role, may) => {
  const { tap, orders } = await start()
  await tap('owner', 'Accept: 15 min')
  await tap('owner', 'New time…')
  await tap(role, 'Ready in 45 min')
  expect((await orders.find('A1'))?.readyTime !== undefined).toBe(may)
})

test('one tap that Telegram delivers twice is one', async () => {
  const { member, toasts, told, followers } = await start()
  const kitchen = member('kitchen')
  const update = await kitchen.tap('Accept: 15 min')
  await kitchen.again(update, 'a new id')
  await followers.idle()
  expect(new Set(toasts)).toEqual(new Set(['Order A1: accepted.']))
  expect(told()).toHaveLength(1)
})

test('a step is undone for a while, and the customer who was told is told', async () => {
  const { tap, told, said, labels, pass } = await start()
  await tap('kitchen', 'Accept: 15 min')
  expect(await tap('manager', 'Undo: accepted')).toBe('Order A1: new.')
  expect(told().at(-1)).toBe("We were too quick: order A1 is not accepted yet. We'll tell you as soon as it is.")
  expect(said()[0]).toMatch(/^New order A1(?:.|\n)*Accepted – kitchen\n.* Undone: accepted – manager$/)
  expect(labels()?.[0]).toEqual(['Accept: 15 min', 'Accept: 25 min'])
  await tap('kitchen', 'Accept: 40 min')
  pass(6)
  expect(await tap('kitchen', 'Undo: accepted')).toBe("That can't be undone any more. Order A1: accepted.")
  expect(told().at(-1)).toContain('in about 40 minutes')
})

test('what has run out is out for everybody, by a button on the order', async () => {
  const { tap, labels, stock } = await start()
  await tap('kitchen', "We're out of…")
  expect(labels()).toEqual([['Large Pizza'], ['Pizza in every size'], ['Cheese'], ['Back']])
  expect(await tap('kitchen', 'Cheese')).toBe('Cheese: 1 open order holds it.')
  expect(stock.soldOut()).toEqual([])
  expect(labels()).toEqual([['Yes, out: 1 open order holds it'], ['Back']])
  expect(await tap('kitchen', 'Yes, out: 1 open order holds it')).toBe('Cheese is out until tomorrow.')
  expect(labels()?.[0]).toEqual(['Accept: 15 min', 'Accept: 25 min'])
  expect(stock.soldOut()).toMatchObject([{ kind: 'option', id: 'cheese', by: String(staffByRole.kitchen) }])
})

test.each([
  ['owner', true, true],
  ['manager', true, true],
  ['kitchen', true, true],
  ['courier', true, false],
  ['guest', false, false],
] as const)('the role %s moves orders: %s, and says what is out: %s', async (role, moves, marks) => {
  const { tap, orders, stock } = await start()
  const refusal = `The role ${role} may not do this.`
  await tap(role, "We're out of…")
  await tap(role, 'Cheese')
  expect(await tap(role, 'Yes, out: 1 open order holds it')).toBe(marks ? 'Cheese is out until tomorrow.' : refusal)
  expect(stock.soldOut()).toHaveLength(marks ? 1 : 0)
  expect(await tap(role, 'Accept: 15 min')).toBe(moves ? 'Order A1: accepted.' : refusal)
  expect((await orders.find('A1'))?.status).toBe(moves ? 'accepted' : 'placed')
  if (moves) expect(await tap(role, 'Undo: accepted')).toBe('Order A1: new.')
})

test('whoever is not of the staff is told so, and does nothing', async () => {
  const { api, orders, toasts, desk } = await start()
  await api.inGroup(staffChat, 99, 'Eve').tap('Accept: 15 min')
  expect(toasts).toEqual(["These buttons are for the shop's staff."])
  expect((await orders.find('A1'))?.status).toBe('placed')
  expect(desk.messages).toEqual([])
})

test('what others do, by the board or a till or as customers, shows as well; what they cancel is said', async () => {
  const { orders, followers, said, clock, labels } = await start()
  await orders.changeStatus('A1', { to: 'accepted', by: 'till-1', at: clock() })
  await followers.idle()
  expect(said()[0]).toContain('Accepted – till-1')
  await orders.changeStatus('A1', { to: 'cancelled', by: 'customer', at: clock() })
  await followers.idle()
  expect(said()[0]).toMatch(/^Order A1: CANCELLED/)
  expect(said()[1]).toBe('Order A1 is cancelled by its customer.')
  expect(labels()).toEqual([])
})

test('whoever is forgotten is forgotten in the staff chat, too', async () => {
  const { orders, followers, said, clock } = await start()
  expect(said()[0]).toMatch(/Ann Example.*\n.*Elm/)
  await orders.forget({ channel: 'telegram', id: '1001' }, clock())
  await followers.idle()
  expect(said()[0]).not.toMatch(/Ann|5550100|Elm|Ring/)
})

test.each([
  ['fails', { times: 2, status: 502 }],
  ['breaks off', { times: 1, cut: true }],
])('while Telegram %s, no step is lost or told twice; nor over a restart', async (_, fault) => {
  const { api, orders, followers, start: again, said, told, clock, messages } = await start()
  await followers.stop()
  await orders.changeStatus('A1', { to: 'accepted', by: '3', at: clock(), said: { readyInMinutes: 15 } })
  api.fail('editMessageText', fault)
  api.fail('sendMessage', fault)
  await again().idle()
  expect(messages).toHaveLength(1)
  expect(said()[0]).toMatch(/Accepted – kitchen$/)
  expect(told()).toEqual(['Order A1 is accepted, and will leave in about 15 minutes.'])
})

const uneditable = { status: 400, description: "Bad Request: message can't be edited" }

test('an order whose message Telegram does not change any more is posted anew, once, and is worked there', async () => {
  const { api, tap, said, messages } = await start()
  api.fail('editMessageText', { times: 1, ...uneditable })
  await tap('kitchen', 'Accept: 15 min')
  expect(said().map((text) => text.split(',')[0])).toEqual(['New order A1\nPlaced Nov 21', 'Order A1: ACCEPTED'])
  await tap('kitchen', 'Preparing')
  await tap('kitchen', 'Ready')
  expect(messages).toHaveLength(2)
  expect(said()[1]).toContain('Order A1: READY')
  await tap('courier', 'Out for delivery')
  api.fail('editMessageText', { times: 1, ...uneditable })
  expect(await tap('courier', 'Done')).toBe('Order A1: done.')
  expect(messages).toHaveLength(2)
})

test("more buttons stand below a message that can't have them any more", async () => {
  const { api, tap, said, labels, told } = await start()
  api.fail('editMessageReplyMarkup', { times: 1, ...uneditable })
  await tap('kitchen', 'Reject…')
  expect(said().at(-1)).toBe('Order A1')
  expect(labels()?.[0]).toEqual(['Too busy'])
  await tap('kitchen', 'Too busy')
  expect(told().at(-1)).toContain('there is too much to do right now')
})
