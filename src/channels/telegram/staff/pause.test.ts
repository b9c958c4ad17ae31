import { expect, test } from 'vitest'
import { eachRole, staffByRole, startStaffChat } from '../../../testing/start-staff-chat.ts'

test.each(eachRole('owner', 'manager'))('the role %s pauses the shop and resumes: %s', async (role, may) => {
  const { api, pause } = await startStaffChat()
  const member = api.customer(staffByRole[role])
  const paused = await member.ask('/pause')
  expect(paused.text).toContain(may ? 'until /resume' : `The role ${role} may not run pause_orders.`)
  expect(pause.menu().shop.isPaused).toBe(may || undefined)
  const resumed = await member.ask('/resume')
  expect(resumed.text).toContain(may ? 'can place orders again' : `The role ${role} may not run resume_orders.`)
  expect(pause.menu().shop.isPaused).toBeUndefined()
})
