import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { anOrder } from '../testing/an-order.ts'
import { staffChat, startStaffChat } from '../testing/start-staff-chat.ts'
import { startDueSoon } from './due-soon.ts'

/** A staff chat in which an order for two hours later was accepted. */
async function start() {
  const world = await startStaffChat()
  const { orders, posts, posted, channel, clock, menu } = world
  const wantedFor = '2026-11-21T20:00:00.000Z'
  await orders.place(anOrder({ id: 'A1', placedAt: clock().toISOString(), wantedFor }))
  const followers = world.start()
  await followers.idle()
  await world.member('kitchen').tap('Accept')
  await followers.idle()
  const watch = () => {
    const watching = startDueSoon({
      orders,
      posts,
      posted,
      tell: ({ id }, text) => channel.tell(Number(id), text),
      staffChat: { channel: 'telegram', id: String(staffChat) },
      menu,
      clock,
      logger: createLogger('silent'),
    })
    onTestFinished(() => watching.stop())
    return watching
  }
  return { ...world, followers, watch }
}

test('an order for later is posted again when it is time to begin with it, once, also over a restart, and worked there', async () => {
  const { watch, pass, said, member, followers } = await start()
  const before = watch()
  pass(89)
  await before.check()
  expect(said()).toHaveLength(1)
  pass(1)
  await before.check()
  await before.check()
  await before.stop()
  await watch().check()
  expect(said()).toHaveLength(3)
  expect(said()[1]?.replaceAll('\u202f', ' ')).toBe('Order A1 is due at 2:00 PM. Here it is again:')
  await member('kitchen').tap('Preparing')
  await followers.idle()
  for (const post of [said()[0], said()[2]]) expect(post).toMatch(/^Order A1: PREPARING/)
})

test('nobody is called for what is being made already, or was placed for so soon', async () => {
  const { watch, pass, said, orders, clock, followers } = await start()
  await orders.changeStatus('A1', { to: 'preparing', by: 'kim', at: clock() })
  pass(100)
  await orders.place(anOrder({ id: 'A2', placedAt: clock().toISOString(), wantedFor: '2026-11-21T20:00:00.000Z' }))
  await followers.idle()
  await watch().check()
  expect(said()).toHaveLength(2)
})

test('while Telegram fails, it is said later', async () => {
  const { api, watch, pass, said } = await start()
  pass(90)
  api.fail('sendMessage', { times: 1, status: 502 })
  const watching = watch()
  await watching.check()
  await watching.check()
  await watching.check()
  expect(said()).toHaveLength(3)
})
