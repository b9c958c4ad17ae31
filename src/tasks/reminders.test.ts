import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { LeaseLostError } from '../storage/lease.ts'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { startWebhook } from '../testing/telegram-channel.ts'
import { createRemind } from './remind.ts'
import { startReminders } from './reminders.ts'
import type { TaskFields } from './task.ts'
import { taskButtons } from './task-buttons.ts'
import type { TaskList, TaskStore } from './task-store.ts'
import { createTasks } from './tasks.ts'

const nine = '2026-11-23T15:00:00.000Z'

/** Reminders over the fake Bot API, to Ana of the staff and to the staff chat. It is 14:30 on Saturday in Chicago. */
async function prepare(given: { staffChat?: boolean; store?: TaskStore } = {}) {
  const { staffChat = true, store = memoryDocumentStore<TaskList>() } = given
  const { api, channel } = await startWebhook()
  const people = { ana: api.customer(1001, 'Ana'), ben: api.customer(1002, 'Ben'), staff: api.customer(77, 'Staff') }
  const clock = clockAt('2026-11-21T20:30:00Z')
  const tasks = createTasks({ store, clock: clock.now })
  const lines: string[] = []
  const logger = createLogger('debug', { write: (line) => void lines.push(line) })
  const start = (assertHeld?: () => Promise<void>) => {
    const reminders = startReminders({
      tasks,
      remind: createRemind({
        tell: (chat, text, id) => channel.tell(Number(chat), text, taskButtons(id)),
        isMember: (id) => id === '1001' || id === '1002',
        staffChat: staffChat ? { channel: 'telegram', id: '77' } : null,
        shop: () => ({ timezone: 'America/Chicago', language: 'en' }),
        clock: clock.now,
        logger,
      }),
      ...(assertHeld && { assertHeld }),
      clock: clock.now,
      wait: clock.wait,
      backoff: { initialDelay: 1, maxDelay: 1 },
      logger,
    })
    onTestFinished(() => reminders.stop())
    return reminders
  }
  let requests = 0
  const create = (fields: Partial<TaskFields> = {}) =>
    tasks.create(
      { title: 'order flour', person: 'Ana', personId: '1001', due: nine, note: null, ...fields },
      { name: '1002', requestId: String(++requests) },
    )
  const said = (who: keyof typeof people) => people[who].messages.map(({ text }) => text)
  const buttons = (who: keyof typeof people) =>
    people[who]
      .last()
      ?.buttons.flat()
      .map(({ text }) => text)
  return { api, tasks, create, start, clock, said, buttons, log: () => lines.join('') }
}

/** A clock that stands until it is set. Short waits, such as those after a failure, take no time. */
function clockAt(time: string) {
  let now = Date.parse(time)
  const sleepers = new Set<() => void>()
  return {
    now: () => new Date(now),
    set(later: string): void {
      now = Date.parse(later)
      for (const wake of sleepers) wake()
    },
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        if (ms < 1_000) return resolve()
        const until = now + ms
        const wake = () => {
          if (now < until) return
          sleepers.delete(wake)
          resolve()
        }
        sleepers.add(wake)
        if (signal.aborted) reject(signal.reason)
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      }),
  }
}

test('a task is reminded of at its due time, in the chat of whose it is, and not before', async () => {
  const { create, start, clock, said, buttons } = await prepare()
  await create({ note: 'for the weekend' })
  const reminders = start()
  clock.set('2026-11-23T14:59:59Z')
  await reminders.idle()
  expect(said('ana')).toEqual([])
  clock.set(nine)
  await reminders.idle()
  expect(said('ana')).toEqual(['Reminder: order flour (task 1)\nfor the weekend'])
  expect(buttons('ana')).toEqual(['✓ Done', 'Tomorrow', 'Delete'])
  clock.set('2026-11-24T15:00:00Z')
  await reminders.idle()
  expect(said('ana')).toHaveLength(1)
  expect(said('staff')).toEqual([])
})

test('a time that comes by itself wakes the reminders, and so does a task made meanwhile', async () => {
  const { create, start, clock, said } = await prepare()
  await start().idle()
  await create({ due: '2026-11-21T20:31:00.000Z' })
  clock.set('2026-11-21T20:31:00Z')
  await expect.poll(() => said('ana')).toHaveLength(1)
})

test("what is nobody's, and of somebody who is not staff, goes to the staff chat", async () => {
  const { create, start, clock, said } = await prepare()
  await create({ person: null, personId: null })
  await create({ person: 'Zoe', personId: null })
  await create({ person: 'Mia', personId: '999' })
  const reminders = start()
  clock.set(nine)
  await reminders.idle()
  expect(said('staff')).toEqual([
    'Reminder: order flour (task 1)',
    'Reminder for Zoe: order flour (task 2)',
    'Reminder for Mia: order flour (task 3)',
  ])
})

test("whoever can't be reached is reminded in the staff chat, and without one whoever made the task hears it", async () => {
  const blocked = { times: 1, status: 403, description: 'Forbidden: bot was blocked by the user' }
  const withChat = await prepare()
  await withChat.create()
  withChat.api.fail('sendMessage', blocked)
  const first = withChat.start()
  withChat.clock.set(nine)
  await first.idle()
  expect(withChat.said('staff')).toEqual(['Reminder for Ana: order flour (task 1)'])
  const without = await prepare({ staffChat: false })
  await without.create()
  without.api.fail('sendMessage', blocked)
  const second = without.start()
  without.clock.set(nine)
  await second.idle()
  expect(without.said('ben')).toEqual(['Reminder for Ana: order flour (task 1)'])
  without.api.fail('sendMessage', { ...blocked, times: 2 })
  await without.create()
  await second.idle()
  expect(without.log()).toContain('nobody can be reminded of a task')
  expect(without.log()).not.toMatch(/flour|1001/)
})

test('what came due while no process ran is told once at the start, and says so', async () => {
  const { create, start, clock, said } = await prepare()
  await create()
  clock.set('2026-11-23T18:00:00Z')
  const before = start()
  await before.idle()
  await before.stop()
  expect(said('ana')).toEqual(['Overdue, due Mon, Nov 23, 9:00 AM: order flour (task 1)'])
  await start().idle()
  expect(said('ana')).toHaveLength(1)
})

test.each([
  ['fails', { times: 3, status: 502 }],
  ['breaks off', { times: 2, cut: true }],
  ['asks for time', { times: 1, retryAfter: 0 }],
])('while Telegram %s a reminder waits, and comes once', async (_, fault) => {
  const { api, create, start, clock, said, log } = await prepare()
  await create()
  await create({ title: 'call the bank' })
  api.fail('sendMessage', fault)
  const reminders = start()
  clock.set(nine)
  await expect.poll(() => said('ana')).toEqual(['Reminder: order flour (task 1)', 'Reminder: call the bank (task 2)'])
  await reminders.idle()
  expect(said('ana')).toHaveLength(2)
  expect(log()).toContain('NotToldError')
  expect(log()).not.toContain('flour')
})

test('what was told and could not be kept is kept later, and not told again', async () => {
  const memory = memoryDocumentStore<TaskList>()
  let failures = 0
  const { create, start, clock, said, tasks } = await prepare({
    store: {
      read: memory.read,
      change: (decide) => (failures-- > 0 ? Promise.reject(new Error('disk full')) : memory.change(decide)),
    },
  })
  await create()
  failures = 3
  const reminders = start()
  clock.set(nine)
  await expect.poll(async () => (await tasks.find(1))?.remindedOf).toBe(nine)
  await reminders.idle()
  expect(said('ana')).toHaveLength(1)
})

test('another due time is reminded of anew; what is done or deleted is not', async () => {
  const { tasks, create, start, clock, said } = await prepare()
  await create()
  await create({ title: 'done' })
  await create({ title: 'deleted' })
  await tasks.complete(2, '1002')
  await tasks.remove(3)
  const reminders = start()
  clock.set(nine)
  await reminders.idle()
  await tasks.change(1, { due: '2026-11-23T15:10:00.000Z' })
  clock.set('2026-11-23T15:10:00Z')
  await reminders.idle()
  expect(said('ana')).toEqual(['Reminder: order flour (task 1)', 'Reminder: order flour (task 1)'])
})

test('a process that has lost its lease reminds nobody any more', async () => {
  const { create, start, clock, said, log } = await prepare()
  await create()
  start(() => Promise.reject(new LeaseLostError()))
  clock.set(nine)
  await expect.poll(log).toContain('reminders ended')
  clock.set('2026-11-24T15:00:00Z')
  expect(said('ana')).toEqual([])
})
