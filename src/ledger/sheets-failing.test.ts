import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { anOrder } from '../testing/an-order.ts'
import {
  cellsOf,
  changeStatus,
  idsIn,
  ledgerOnSheets,
  nothing,
  silent,
  startGoogle,
  writerOf,
} from '../testing/ledger-on-sheets.ts'
import { createMemoryOrderBook } from '../testing/memory-order-book.ts'
import { startLedger } from './ledger.ts'
import { createSheetsLedger } from './sheets.ts'

test('after a long outage every row is there once, in order', async () => {
  const { google, place, start } = await ledgerOnSheets()
  google.fail({ answer: 503, times: Number.POSITIVE_INFINITY })
  await place('A1')
  const ledger = start()
  await google.seen(3)
  expect(ledger.state.name).toBe('failing')
  await place('A2', 'A3')
  await google.seen(8)
  google.recover()
  await ledger.idle()
  expect(ledger.state.name).toBe('working')
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3'])
})

test.each([500, 'cut', 'hang'] as const)(
  'a write that is done, but answered by %s, is not done again',
  async (answer) => {
    const { google, place, start } = await ledgerOnSheets({ timeout: 200 })
    google.fail({ on: 'write', answer, apply: 'now' })
    await place('A1', 'A2')
    await start().idle()
    expect(idsIn(google)).toEqual(['A1', 'A2'])
    expect(google.quota().writes).toBe(1)
  },
)

test('a write that is done late lands on the same rows', async () => {
  const { google, place, start } = await ledgerOnSheets()
  google.fail({ on: 'write', answer: 503, apply: 'late' })
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  google.applyLate()
  await place('A3')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3'])
})

test('a restart between the write and the cursor adds nothing', async () => {
  const orders = createMemoryOrderBook()
  const { google, start } = await ledgerOnSheets({
    orders: { ...orders, keepCursor: () => Promise.reject(new Error('killed')) },
  })
  for (const id of ['A1', 'A2']) await orders.place(anOrder({ id }))
  const first = start()
  await google.seen(3)
  await first.stop()
  const second = startLedger({ orders, writer: writerOf(google), logger: silent, metrics: createMetrics() })
  onTestFinished(() => second.stop())
  await second.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2'])
})

test('says whom to share the sheet with, and writes all rows once that is done', async () => {
  const log = new PassThrough()
  const { google, place, start } = await ledgerOnSheets({ logger: createLogger('info', log) })
  google.share(false)
  await place('A1', 'A2')
  const ledger = start()
  await google.seen(2)
  expect(ledger.state.name).toBe('failing')
  google.share(true)
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2'])
  const lines = String(log.read())
  expect(lines).toContain('share it with the account of GOOGLE_ACCESS_TOKEN as an editor')
  for (const secret of [google.accessToken, 'Ann Example', '+15550100', 'Elm']) expect(lines).not.toContain(secret)
})

test.each([
  [{ sheetId: 'no-such-sheet' }, { code: 'not-found', message: /GOOGLE_SHEET_ID/ }],
  [
    { signIn: { by: 'access-token', token: 'old' } as const },
    { code: 'not-signed-in', message: /GOOGLE_ACCESS_TOKEN/ },
  ],
  [{ apiRoot: 'http://127.0.0.1:1/' }, { code: 'unavailable', message: /ECONNREFUSED/ }],
])('names what to look at: %j', async (wrong, { code, message }) => {
  const writing = writerOf(await startGoogle(), wrong).write(nothing, new AbortController().signal)
  await expect(writing).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
})

test('passes on how long Google asks to wait', async () => {
  const google = await startGoogle()
  google.fail({ answer: 429, retryAfter: 7 })
  const writing = writerOf(google).write(nothing, new AbortController().signal)
  await expect(writing).rejects.toMatchObject({ code: 'too-many-requests', retryAfterMs: 7000 })
})

test('a key file that is none is refused without quoting it', () => {
  const signIn = { by: 'service-account', json: '{"private_key":"secret"}' } as const
  expect(() => createSheetsLedger({ sheetId: 'x', tab: 'Orders', signIn, logger: silent })).toThrow(
    'GOOGLE_SERVICE_ACCOUNT_JSON is not the key file of a service account',
  )
})

test('a call that is never answered ends with its signal', async () => {
  const google = await startGoogle()
  google.fail({ answer: 'hang' })
  const stop = new AbortController()
  const writing = writerOf(google).write(nothing, stop.signal)
  await google.seen(1)
  stop.abort()
  await expect(writing).rejects.toMatchObject({ code: 'unavailable' })
})

test('whatever fails and restarts, each order has one row, in order, with its last status', async () => {
  const fault = fc.record({
    on: fc.constantFrom('read' as const, 'write' as const),
    answer: fc.constantFrom(500, 429, 'cut' as const),
    apply: fc.constantFrom(undefined, 'now' as const),
    times: fc.integer({ min: 1, max: 3 }),
  })
  const step = fc.oneof(
    fc.record({ do: fc.constant('fail' as const), fault }),
    fc.record({ do: fc.constantFrom('place' as const, 'accept' as const, 'restart' as const, 'settle' as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { google, orders, start, place } = await ledgerOnSheets()
      const expected: string[][] = []
      let ledger = start()
      for (const action of steps) {
        if (action.do === 'fail') google.fail({ ...action.fault, apply: action.fault.apply ?? undefined })
        if (action.do === 'place') {
          expected.push([`A${expected.length}`, 'placed'])
          await place(`A${expected.length - 1}`)
        }
        if (action.do === 'accept') {
          const open = expected.find(([, status]) => status === 'placed')
          if (open) open[1] = 'accepted'
          if (open?.[0]) await changeStatus(orders, open[0], 'accepted')
        }
        if (action.do === 'settle') await ledger.idle()
        if (action.do === 'restart') {
          await ledger.stop()
          ledger = start()
        }
      }
      await ledger.idle()
      expect(cellsOf(google, 'order_id', 'status')).toEqual(expected)
      await ledger.stop()
    }),
    { numRuns: 30 },
  )
})
