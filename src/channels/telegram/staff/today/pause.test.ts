import { expect, test } from 'vitest'
import { eachRole, staffByRole, startStaffChat } from '../../../../testing/start-staff-chat.ts'

test.each(eachRole('owner', 'manager'))('the role %s pauses the shop and resumes: %s', async (role, may) => {
  const { api, pause } = await startStaffChat()
  const member = api.customer(staffByRole[role])
  const paused = await member.ask('/pause')
  expect(paused.text).toContain(may ? 'until /resume' : `The role ${role} may not do this.`)
  expect(pause.current()).toEqual(may ? { until: null } : null)
  const resumed = await member.ask('/resume')
  expect(resumed.text).toContain(may ? 'can place orders again' : `The role ${role} may not do this.`)
  expect(pause.current()).toBeNull()
})

test("a pause of twenty minutes says until when, by the shop's clock, and ends by itself", async () => {
  const { api, pause, pass } = await startStaffChat()
  const { text } = await api.customer(staffByRole.owner).ask('/pause 20')
  expect(text).toBe("Customers can't place orders until Sat 12:20 PM, or /resume before. Orders already placed go on.")
  expect(pause.menu().shop.pause).toBeDefined()
  pass(20)
  expect(pause.menu().shop.pause).toBeUndefined()
})

test('words that say no time pause all the same, and it is said that no time was read', async () => {
  const { api, pause } = await startStaffChat()
  const { text } = await api.customer(staffByRole.owner).ask('/pause we are swamped')
  expect(text).toContain('until /resume')
  expect(text).toContain("I can't read “we are swamped” as a time to come")
  expect(pause.current()).toEqual({ until: null })
})
