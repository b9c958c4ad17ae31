import { expect, test } from 'vitest'
import { completeLine } from '../../../../conversation/draft/complete-line.ts'
import { withLines } from '../../../../orders/changed-order.ts'
import { anOrder } from '../../../../testing/an-order.ts'
import { drawChat } from '../../../../testing/draw-chat.ts'
import { deliMenu } from '../../../../testing/menu.ts'
import { eachRole, type staffByRole, staffChat, startStaffChat } from '../../../../testing/start-staff-chat.ts'

const menu = deliMenu()
/** The bot's own id on the fake Bot API. */
const bot = 1

function line(item: string, size: string | null = null, options: string[] = []) {
  const chosen = options.map((option) => ({ option, amount: 'regular' as const, count: null, exclude: false }))
  const meant = { item, quantity: 1, size, options: chosen, note: null, words: '' }
  const completion = completeLine(meant, menu, new Date('2026-11-21T18:00:00Z'))
  if (!completion.ok) throw new Error('no such line')
  return completion.line
}

/** A staff chat in which an order of Ana's stands: a soup and a toast. */
async function start(lines = [line('soup', 'small', ['rye']), line('toast', null, ['cheese'])]) {
  const world = await startStaffChat()
  const ana = world.api.customer(1001, 'Ana')
  await world.orders.place({ ...withLines(anOrder({ id: 'A1' }), lines), version: 1 })
  const followers = world.start()
  await followers.idle()
  const tap = async (who: keyof typeof staffByRole, button: string) => {
    await world.member(who).tap(button)
    await followers.idle()
  }
  /** Replies to the newest message that begins so. */
  const reply = async (who: keyof typeof staffByRole, to: string, text: string) => {
    const message = world.messages.findLast((each) => each.text.startsWith(to))
    if (!message) throw new Error(`nothing begins with ${to}`)
    const chat = { id: staffChat, type: 'supergroup' }
    const asked = { message_id: message.message_id, date: 1, chat, from: { id: bot }, text: message.text }
    await world.member(who).send({ text, reply_to_message: asked })
    await followers.idle()
  }
  return {
    ...world,
    tap,
    reply,
    followers,
    order: () => world.orders.find('A1'),
    told: () => ana.messages.map(({ text }) => text),
    post: () => world.messages[0]?.buttons.map((row) => row.map(({ text }) => text)),
  }
}

test('a line is corrected by taps: what it comes to is shown first, the post follows, and the customer is told', async () => {
  const { tap, post, said, order, told, messages } = await start()
  expect(post()).toContainEqual(['Correct…'])
  await tap('manager', 'Correct…')
  expect(post()).toEqual([['1 × Small Soup (Rye)'], ['1 × Toast (Cheese)'], ['Back']])
  await tap('manager', '1 × Small Soup (Rye)')
  expect(post()).toEqual([
    ['2 ×', '3 ×'],
    ['Large', '✕ Rye'],
    ['+ White', '+ Cheese'],
    ['+ Onion', '+ Egg'],
    ['Take it out'],
    ['Say it in words…'],
    ['Back'],
  ])
  await tap('manager', 'Large')
  expect(said().at(-1)).toBe(
    'Correct order A1?\n1 × Small Soup (Rye) → 1 × Large Soup (Rye)\n\nTotal $13.50 (was $11.00)',
  )
  expect((await order())?.version).toBe(1)
  await drawChat(messages, 'staff-correcting')
  await tap('manager', 'Correct it')
  expect((await order())?.lines[0]?.size?.id).toBe('large')
  expect(said()[0]).toContain('1 × Large Soup')
  expect(told()).toEqual([
    'The shop has changed order A1:\n1 × Small Soup (rye) → 1 × Large Soup (rye)\n\nTotal $13.50 (was $11.00)',
  ])
})

test.each([
  ['2 ×', '1 × Small Soup (Rye) → 2 × Small Soup (Rye)'],
  ['+ White', '1 × Small Soup (Rye) → 1 × Small Soup (White)'],
  ['+ Egg', '1 × Small Soup (Rye) → 1 × Small Soup (Rye, Egg)'],
  ['Take it out', '- 1 × Small Soup (Rye)'],
])('“%s” comes to: %s', async (button, difference) => {
  const { tap, said, order } = await start()
  await tap('owner', 'Correct…')
  await tap('owner', '1 × Small Soup (Rye)')
  await tap('owner', button)
  expect(said().at(-1)?.split('\n')[1]).toBe(difference)
  await tap('owner', 'Correct it')
  expect((await order())?.version).toBe(2)
})

test.each([
  ['2 x large instead', '1 × Small Soup (Rye) → 2 × Large Soup (Rye)'],
  ['with white bread', '1 × Small Soup (Rye) → 1 × Small Soup (White)'],
  ['no onions', '1 × Small Soup (Rye) → 1 × Small Soup (Rye, NO ONION)'],
  ['two lemonades', '- 1 × Small Soup (Rye)'],
  ['remove it', '- 1 × Small Soup (Rye)'],
])('“%s”, said in words of a line, comes to: %s', async (text, difference) => {
  const { tap, reply, said } = await start()
  await tap('manager', 'Correct…')
  await tap('manager', '1 × Small Soup (Rye)')
  await tap('manager', 'Say it in words…')
  await reply('manager', 'What should line 1 of order A1 be?', text)
  expect(said().at(-1)?.split('\n')[1]).toBe(difference)
})

test('a reply to the post does, where it can only be about one line', async () => {
  const { reply, said } = await start()
  await reply('manager', 'New order A1', 'two toasts')
  expect(said().at(-1)).toContain('1 × Toast (Cheese) → 2 × Toast (Cheese)')
  await reply('manager', 'New order A1', 'make it three')
  expect(said().at(-1)).toBe('Which line of it? Tap “Correct…” on order A1.')
  const only = await start([line('toast')])
  await only.reply('manager', 'New order A1', 'make it three')
  expect(only.said().at(-1)).toContain('1 × Toast → 3 × Toast')
})

test('a number that was seen and confirmed may be more than is believed without', async () => {
  const { tap, reply, order } = await start([line('toast')])
  await reply('manager', 'New order A1', 'make it thirty')
  await tap('manager', 'Correct it')
  expect((await order())?.lines[0]?.quantity).toBe(30)
})

test('what is not understood, what the menu does not have so, and what is so already are said', async () => {
  const { tap, reply, said, toasts } = await start()
  await reply('manager', 'New order A1', 'toast with unicorns')
  expect(said().at(-1)).toContain("I didn't understand that.")
  await reply('manager', 'New order A1', 'one toast with cheese')
  expect(said().at(-1)).toBe('It is like that already.')
  await tap('manager', 'Correct…')
  await tap('manager', '1 × Small Soup (Rye)')
  await tap('manager', '✕ Rye')
  expect(toasts.at(-1)).toBe('soup needs at least 1 of bread: rye, white.')
})

test('of two corrections at once the second hears that the first was made; one tap delivered twice is one', async () => {
  const { tap, member, said, followers, order, told, messages } = await start()
  for (const who of ['owner', 'manager'] as const) {
    await tap(who, 'Correct…')
    await tap(who, '1 × Toast (Cheese)')
    await tap(who, who === 'owner' ? '2 ×' : '3 ×')
  }
  const [first, second] = messages.slice(-2).map(({ buttons }) => buttons[0]?.[0]?.callback_data ?? '')
  const owner = member('owner')
  const update = await owner.tap(first ?? '')
  await owner.again(update, 'a new id')
  await member('manager').tap(second ?? '')
  await followers.idle()
  expect((await order())?.lines[1]?.quantity).toBe(2)
  expect(told()).toHaveLength(1)
  expect(said()).toContain('Order A1 was changed in the meantime: read it again.')
})

test('of more lines than Telegram takes buttons, as many as fit are offered, and the way back', async () => {
  const { tap, labels } = await start(Array.from({ length: 100 }, () => line('toast')))
  await tap('owner', 'Correct…')
  expect(labels()).toEqual([...Array.from({ length: 99 }, () => ['1 × Toast']), ['Back']])
})

test("what is let be changes nothing; an order that is made can't be corrected", async () => {
  const { tap, member, order, orders, toasts, followers } = await start()
  await tap('manager', 'Correct…')
  await tap('manager', '1 × Toast (Cheese)')
  await tap('manager', '2 ×')
  await tap('manager', 'Leave it')
  expect((await order())?.version).toBe(1)
  // The post is not redrawn yet when it is tapped.
  await followers.stop()
  for (const status of ['accepted', 'preparing', 'ready'] as const)
    await orders.changeStatus('A1', { to: status, by: 'till-1', at: new Date('2026-11-21T18:00:00Z') })
  await member('manager').tap('Correct…')
  expect(toasts.at(-1)).toBe("Order A1 can't be changed any more.")
})

test.each(eachRole('owner', 'manager'))('the role %s corrects: %s', async (role, may) => {
  const { tap, post, toasts } = await start()
  await tap(role, 'Correct…')
  if (may) expect(post()).toContainEqual(['1 × Toast (Cheese)'])
  else expect(toasts.at(-1)).toBe(`The role ${role} may not do this.`)
})
