import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { anOrder } from '../testing/an-order.ts'
import { deliMenu } from '../testing/menu.ts'
import { staffByRole, staffChat, startStaffChat } from '../testing/start-staff-chat.ts'
import { startUnaccepted } from './unaccepted.ts'

/** A staff chat in which an order of Ana's was just posted. */
async function start(menu = deliMenu()) {
  const world = await startStaffChat({ menu: () => menu })
  const { api, orders, posts, posted, members, channel, clock, pass } = world
  const [ana, owner] = [api.customer(1001, 'Ana'), api.customer(staffByRole.owner, 'Olga')]
  await orders.place(anOrder({ id: 'A1', placedAt: clock().toISOString() }))
  const followers = world.start()
  await followers.idle()
  const watch = () => {
    const unaccepted = startUnaccepted({
      orders,
      posts,
      posted,
      tell: ({ id }, text) => channel.tell(Number(id), text),
      staffChat: { channel: 'telegram', id: String(staffChat) },
      members,
      menu: () => menu,
      minutes: { staff: 3, owners: 7, customer: 12 },
      clock,
      logger: createLogger('silent'),
    })
    onTestFinished(() => unaccepted.stop())
    return unaccepted
  }
  const heard = () => [world.messages, owner.messages, ana.messages].map(({ length }) => length)
  return { ...world, ana, owner, followers, watch, heard, pass }
}

test('an order that nobody accepts is repeated, goes to the owner, and then its customer may cancel; each once', async () => {
  const { watch, pass, heard, ana, owner } = await start()
  const unaccepted = watch()
  const after: number[][] = []
  for (let minute = 0; minute <= 20; minute++) {
    await unaccepted.check()
    after.push(heard())
    pass(1)
  }
  expect(after[2]).toEqual([1, 0, 0])
  expect([after[3], after[6]]).toEqual([
    [2, 0, 0],
    [2, 0, 0],
  ])
  expect([after[7], after[11]]).toEqual([
    [2, 1, 0],
    [2, 1, 0],
  ])
  expect([after[12], after[20]]).toEqual([
    [2, 1, 1],
    [2, 1, 1],
  ])
  expect(owner.last()?.text).toMatch(/^New order A1\n/)
  expect(ana.last()?.text).toContain('write “cancel” to cancel it')
})

test('while the shop is closed nobody is called, and waiting begins when it opens', async () => {
  // In Chicago it is Saturday noon.
  const { watch, pass, heard } = await start(
    deliMenu(['fulfilment: [pickup', 'hours: { mon-sun: "13:00-22:00" }\n  fulfilment: [pickup']),
  )
  const unaccepted = watch()
  pass(59)
  await unaccepted.check()
  expect(heard()).toEqual([1, 0, 0])
  pass(3)
  await unaccepted.check()
  expect(heard()).toEqual([1, 0, 0])
  pass(1)
  await unaccepted.check()
  expect(heard()).toEqual([2, 0, 0])
})

test('a restart says nothing again, and what came due in between once', async () => {
  const { watch, pass, heard } = await start()
  const before = watch()
  pass(4)
  await before.check()
  await before.stop()
  pass(4)
  await watch().check()
  expect(heard()).toEqual([2, 1, 0])
})

test('once it is accepted, wherever, nobody is called, and every copy shows it', async () => {
  const { watch, pass, heard, owner, followers, messages, api } = await start()
  const unaccepted = watch()
  pass(7)
  await unaccepted.check()
  await api.customer(staffByRole.owner).tap('Accept: 15 min')
  await followers.idle()
  for (const { text } of [...messages, ...owner.messages]) expect(text).toMatch(/^Order A1: ACCEPTED/)
  pass(10)
  await unaccepted.check()
  expect(heard()).toEqual([2, 1, 1])
})

test('while Telegram fails, it is said later, and then once', async () => {
  const { api, watch, pass, heard } = await start()
  const unaccepted = watch()
  await unaccepted.check()
  pass(3)
  api.fail('sendMessage', { times: 1, status: 502 })
  await unaccepted.check()
  expect(heard()).toEqual([1, 0, 0])
  await unaccepted.check()
  await unaccepted.check()
  expect(heard()).toEqual([2, 0, 0])
})
