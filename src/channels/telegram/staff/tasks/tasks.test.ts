import { expect, test } from 'vitest'
import { createLogger } from '../../../../ops/logger.ts'
import { createCommandDesk } from '../../../../staff/command-desk.ts'
import { taskCommands } from '../../../../staff/commands/tasks/task-commands.ts'
import { memoryMembers } from '../../../../testing/memory-members.ts'
import { memoryTasks } from '../../../../testing/memory-tasks.ts'
import { startWebhook } from '../../../../testing/telegram-channel.ts'
import { tasksFeature } from './tasks.ts'

const staffChat = 77

/** Ana owns the shop, Cleo drives and may not delete; it is half past two on Saturday in Chicago. */
async function start() {
  const clock = () => new Date('2026-11-21T20:30:00Z')
  const tasks = memoryTasks({ clock, people: [{ name: 'Ben', id: '1002' }] })
  const commands = new Map(taskCommands({ ...tasks, clock }))
  const mayRun = (role: string, command: string) => role === 'owner' || command !== 'delete_task'
  const permissions = () => ({ version: '', roles: [], mayRun, mayCall: () => false })
  const commandDesk = createCommandDesk({ commands, permissions, logger: createLogger('silent') })
  const members = memoryMembers([
    { telegramId: '1001', role: 'owner' },
    { telegramId: '1003', role: 'courier' },
    { telegramId: String(staffChat), role: 'owner' },
  ])
  const shop = () => ({ timezone: 'America/Chicago', language: 'en' })
  const { api, desk } = await startWebhook({
    staff: { find: members.find, features: [tasksFeature({ commandDesk, staffChat, shop, clock })] },
  })
  return {
    api,
    desk,
    tasks: tasks.tasks,
    ana: api.customer(1001, 'Ana'),
    cleo: api.customer(1003, 'Cleo'),
    zoe: api.customer(1009, 'Zoe'),
  }
}

const labels = ({ buttons }: { buttons: { text: string }[][] }) => buttons.flat().map(({ text }) => text)

test('a task is made by /task or in plain words, and shown with what can be done about it', async () => {
  const { ana, desk } = await start()
  const made = await ana.ask('/task remind Ben to order flour on Friday at 9, for the weekend')
  expect(made.text).toBe('Task 1 order flour – Ben, Fri, Nov 27, 9:00 AM\nfor the weekend')
  expect(labels(made)).toEqual(['✓ Done', 'Tomorrow', 'Delete'])
  expect((await ana.ask('Remind me to bake tomorrow')).text).toBe('Task 2 bake – Ana, Sun, Nov 22, 9:00 AM')
  expect((await ana.ask('/task')).text).toContain('/task remind Ana')
  expect(desk.messages).toEqual([])
})

test('what has no time, or none that holds, says so, and an answer to the message gives one', async () => {
  const { ana } = await start()
  expect((await ana.ask('/task clean the oven')).text).toMatch(/^Task 1 clean the oven\nNo time\. Answer this message/)
  expect((await ana.ask('remind me to call today at 9am')).text).toMatch(/That time has passed\. Answer/)
  expect((await ana.ask('/task call tomorrow at 25:00')).text).toMatch(/There is no such time\. Answer/)
  const asked = await ana.ask('remind me to call on 3/4')
  expect(asked.text).toMatch(/which time is meant\. Answer/)
  const reply_to_message = { message_id: 1, from: { id: 1, is_bot: true, first_name: 'Order bot' }, text: asked.text }
  const answered = ana.next()
  await ana.send({ text: 'tomorrow at 10', reply_to_message })
  expect((await answered).text).toBe('Task 4 call on 3/4 – Ana, Sun, Nov 22, 10:00 AM')
  const again = ana.next()
  await ana.send({ text: 'whenever', reply_to_message })
  expect((await again).text).toBe('It says no time.')
})

test('one tap does it, undoes it, puts it off or deletes it, in the same message', async () => {
  const { ana, tasks } = await start()
  await ana.ask('remind me to bake at 17:30')
  await ana.tap('✓ Done')
  expect(ana.last()?.text).toBe('✓ Task 1 is done: bake')
  expect(await tasks.find(1)).toMatchObject({ doneBy: '1001' })
  await ana.tap('Undo')
  expect(ana.last()?.text).toBe('Task 1 bake – Ana, Sat, Nov 21, 5:30 PM')
  await ana.tap('Tomorrow')
  expect(ana.last()?.text).toBe('Task 1 bake – Ana, Sun, Nov 22, 5:30 PM')
  await ana.tap('Delete')
  expect(ana.last()).toMatchObject({ text: 'Task 1 is deleted: bake', buttons: [] })
  expect(await tasks.find(1)).toBeNull()
  expect(ana.messages).toHaveLength(1)
})

test('what is done already is not put off', async () => {
  const { ana, tasks } = await start()
  await ana.ask('remind me to bake')
  await tasks.complete(1, '1003')
  await ana.tap('Tomorrow')
  expect(ana.last()?.text).toBe('✓ Task 1 is done: bake')
})

test('a list is worked off by taps', async () => {
  const { ana } = await start()
  for (const text of ['remind Ben to order flour today at 5', 'remind me to bake tomorrow', 'remind me to rest'])
    await ana.ask(text)
  const list = await ana.ask('/tasks')
  expect(list.text).toBe('1 order flour – Ben, Sat, Nov 21, 5:00 PM\n2 bake – Ana, Sun, Nov 22, 9:00 AM\n3 rest – Ana')
  expect(labels(list)).toEqual(['✓ 1 order flour', '✓ 2 bake', '✓ 3 rest'])
  await ana.tap('✓ 2 bake')
  expect(ana.last()?.text).toContain('\n✓ 2 bake – Ana')
  expect(labels(list)).toEqual(['✓ 1 order flour', '✓ 3 rest'])
  expect((await ana.ask('/tasks what does Ben have?')).text).toBe('1 order flour – Ben, Sat, Nov 21, 5:00 PM')
  expect((await ana.ask('/tasks my tasks')).text).toBe('3 rest – Ana')
  expect((await ana.ask('/tasks done today')).text).toBe('✓ 2 bake – Ana, Sun, Nov 22, 9:00 AM')
  expect((await ana.ask('/tasks flamingo')).text).toBe('No tasks.')
})

test('a long list shows its beginning, and how much more there is', async () => {
  const { ana, tasks } = await start()
  const fields = { person: null, personId: null, due: null, note: null }
  for (let count = 0; count < 25; count++)
    await tasks.create({ ...fields, title: 'x'.repeat(200) }, { name: '1001', requestId: String(count) })
  const list = await ana.ask('/tasks')
  expect(list.text).toMatch(/\nand 5 more$/)
  expect(list.buttons).toHaveLength(20)
})

test('a role does what it may, and is told what it may not', async () => {
  const { cleo, tasks } = await start()
  await cleo.ask('remind me to fill the tank')
  expect((await cleo.press('Delete')).text).toBe('The role courier may not do this.')
  expect(await tasks.find(1)).not.toBeNull()
})

test('customers order, whatever they write', async () => {
  const { zoe, desk, tasks } = await start()
  for (const text of ['remind me to order', '/task order flour', '/tasks']) await zoe.say(text)
  expect(desk.messages).toHaveLength(3)
  expect(await tasks.find(1)).toBeNull()
})

test('staff orders as customers, too', async () => {
  const { ana, desk } = await start()
  await ana.say('two large margheritas')
  expect(desk.messages).toHaveLength(1)
})

test('a message that comes again makes one task, under whichever update it comes', async () => {
  const { ana, tasks } = await start()
  const update = await ana.say('remind me to bake')
  await ana.again(update)
  await ana.again(update, 'a new id')
  expect(ana.messages.map(({ text }) => text)).toContain(
    'Task 1 bake – Ana\nNo time. Answer this message with the time, such as: tomorrow at 9',
  )
  expect(await tasks.find(2)).toBeNull()
})
