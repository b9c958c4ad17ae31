import { onTestFinished } from 'vitest'
import { type LedgerOptions, type LedgerWriter, startLedger } from '../ledger/ledger.ts'
import { createSheetsLedger, type SheetsLedgerOptions } from '../ledger/sheets.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import type { Follower } from '../orders/follower.ts'
import type { OrderStatus } from '../orders/order.ts'
import type { OrderBook } from '../orders/order-book.ts'
import { anOrder } from './an-order.ts'
import { createMemoryOrderBook } from './memory-order-book.ts'
import { type FakeSheets, startFakeSheets } from './sheets/fake-sheets.ts'

export const silent = createLogger('silent')
/** What a ledger is given to write that has nothing to write. */
export const nothing = { rows: [], statuses: new Map(), contents: new Map(), forgotten: [] }

interface Setting extends Partial<SheetsLedgerOptions>, Partial<Pick<LedgerOptions, 'orders' | 'logger'>> {
  tabs?: string[]
}

export async function startGoogle(options: { tabs?: string[] } = {}): Promise<FakeSheets> {
  const google = await startFakeSheets(options)
  onTestFinished(() => google.close())
  return google
}

export const writerOf = (google: FakeSheets, options: Partial<SheetsLedgerOptions> = {}): LedgerWriter =>
  createSheetsLedger({
    sheetId: google.sheetId,
    tab: 'Orders',
    signIn: { by: 'access-token', token: google.accessToken },
    apiRoot: google.url,
    batchDelay: 0,
    logger: silent,
    ...options,
  })

/** A fake of Google, an order book, and a ledger that can be started between them as often as a test wants. */
export async function ledgerOnSheets({
  tabs,
  orders = createMemoryOrderBook(),
  logger = silent,
  ...options
}: Setting = {}) {
  const google = await startGoogle(tabs && { tabs })
  const metrics = createMetrics()
  const start = (more: Partial<SheetsLedgerOptions> = {}): Follower => {
    const writer = writerOf(google, { logger, ...options, ...more })
    const backoff = { initialDelay: 1, maxDelay: 5 }
    const ledger = startLedger({ orders, writer, backoff, logger, metrics })
    onTestFinished(() => ledger.stop())
    return ledger
  }
  return {
    google,
    orders,
    metrics,
    start,
    async place(...ids: string[]): Promise<void> {
      for (const id of ids) await orders.place(anOrder({ id }))
    },
  }
}

export const changeStatus = (orders: OrderBook, id: string, status: OrderStatus) =>
  orders.changeStatus(id, { to: status, by: 'test', at: new Date('2026-11-21T18:00:00Z') })

/** The named columns of each row below the header. */
export function cellsOf(google: FakeSheets, ...names: string[]): string[][] {
  const [header = [], ...rows] = google.table('Orders')
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? ''))
}

export const idsIn = (google: FakeSheets): string[] => cellsOf(google, 'order_id').flat()
