import { expect, onTestFinished, test, vi } from 'vitest'
import { memberSchema } from '../staff/commands/members.ts'
import { startWholeShop } from '../testing/whole-shop.ts'

/** A shop in which somebody has come onto the staff by a link, and has the board open. */
async function start() {
  const shop = await startWholeShop(null)
  const { members, signIns } = shop.services
  const { code } = await members.invite({ role: 'kitchen', name: 'Ben' })
  await shop.tap(`join-staff:${code}`)
  const [ben] = members.list().filter(({ role }) => role === 'kitchen')
  if (!ben) throw new Error('nobody has joined')
  const session = await signIns.open(await signIns.invite({ member: ben.name, name: 'Ben' }))
  return { ...shop, ben, isSignedIn: async () => (await signIns.find(session ?? '')) !== null }
}

test('whoever is removed has no command, no name, no session and no open board any more', async () => {
  const { services, ben, say, after, isSignedIn, byOwner } = await start()
  await services.boardFeed.open()
  onTestFinished(() => services.boardFeed.stop())
  const close = vi.fn()
  await services.boardFeed.join(null, { send: () => {}, isWelcome: isSignedIn, close })
  expect((await after(() => say('/out tiramisu'))).done).toEqual(['mark_out'])
  expect(await isSignedIn()).toBe(true)
  await services.boardFeed.review()
  expect(close).not.toHaveBeenCalled()
  await byOwner('remove_member', { member: ben.name }, memberSchema)
  expect(close).toHaveBeenCalledOnce()
  expect(await isSignedIn()).toBe(false)
  expect((await after(() => say('/out cannoli'))).done).toEqual([])
  expect(services.stock.soldOut().map(({ id }) => id)).toEqual(['tiramisu'])
  expect(await services.staffName(ben.name)).toBe('somebody who has left')
})

test('whoever has themselves forgotten is off the staff, with all that is kept for it, and owners are told', async () => {
  const { services, say, tap, after, isSignedIn } = await start()
  const asked = await after(() => say('/forgetme'))
  expect(asked.texts[0]).toContain('You are on the staff: kitchen.')
  const { callback_data: value } = asked.buttons[0] ?? { callback_data: '' }
  const { texts } = await after(() => tap(value))
  expect(texts).toContain('Ben has left the staff, by /forgetme.')
  expect(await isSignedIn()).toBe(false)
  expect(JSON.stringify(await services.storage.members.read())).not.toContain('Ben')
})
