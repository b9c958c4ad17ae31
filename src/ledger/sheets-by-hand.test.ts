import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { cellsOf, changeStatus, idsIn, ledgerOnSheets } from '../testing/ledger-on-sheets.ts'
import { columns } from './row.ts'

test('a row that somebody has taken out does not come back with its status', async () => {
  const { google, orders, place, start } = await ledgerOnSheets()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  google.setTable('Orders', google.table('Orders').slice(0, 2))
  await changeStatus(orders, 'A2', 'accepted')
  await place('A3')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A3'])
})

test('columns of the owner keep their cells, wherever they stand, and renamed ones go on', async () => {
  const { google, orders, place, start } = await ledgerOnSheets()
  const ours = [...columns].map((name) => (name === 'phone' ? 'Telephone' : name))
  google.setTable('Orders', [['paid', ...ours.slice(0, 7), 'driver', ...ours.slice(7), 'stars']])
  await place('A1')
  const ledger = start()
  await ledger.idle()
  const [header = [], row = []] = google.table('Orders')
  row[0] = 'yes'
  row[8] = 'Joe'
  row[16] = '5'
  google.setTable('Orders', [header, row])
  await changeStatus(orders, 'A1', 'accepted')
  await place('A2')
  await ledger.idle()
  expect(cellsOf(google, 'paid', 'order_id', 'Telephone', 'driver', 'status', 'note', 'stars')).toEqual([
    ['yes', 'A1', '+15550100', 'Joe', 'accepted', 'Ring twice', '5'],
    ['', 'A2', '+15550100', '', 'placed', 'Ring twice', ''],
  ])
  // Nothing at all was written between our columns: not even emptiness.
  expect(google.spreadsheet.tabs[0]?.rows[2]?.[8]).toBeUndefined()
})

test('rows go below whatever stands in our columns', async () => {
  const { google, place, start } = await ledgerOnSheets()
  await place('A1')
  const ledger = start()
  await ledger.idle()
  const sum = Array.from(columns, (column) => (column === 'total' ? '31' : ''))
  google.setTable('Orders', [...google.table('Orders'), [], sum])
  await place('A2')
  await ledger.idle()
  expect(cellsOf(google, 'order_id', 'total')).toEqual([
    ['A1', '31'],
    ['', ''],
    ['', '31'],
    ['A2', '31'],
  ])
})

test.each(['shown', 'hidden'])('the grid grows when it is full (its size %s)', async (size) => {
  const { google, place, start } = await ledgerOnSheets()
  google.setGrid('Orders', 3, 10)
  if (size === 'hidden') google.setGrid('Orders', 3, 14)
  if (size === 'hidden') google.hideGrid()
  await place('A1', 'A2')
  const ledger = start()
  await ledger.idle()
  await place('A3', 'A4')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A2', 'A3', 'A4'])
})

test('goes on in a tab from which rows were taken, grid and all', async () => {
  const { google, place, start } = await ledgerOnSheets()
  await place('A1', 'A2', 'A3', 'A4')
  const ledger = start()
  await ledger.idle()
  google.setTable('Orders', google.table('Orders').slice(0, 2))
  google.setGrid('Orders', 2, 26)
  await place('A5')
  await ledger.idle()
  expect(idsIn(google)).toEqual(['A1', 'A5'])
})

test('a column that can not be told from those of the owner is left out, and said so', async () => {
  const log = new PassThrough()
  const { google, place, start } = await ledgerOnSheets({ logger: createLogger('info', log) })
  const header = columns.flatMap((name) => (name === 'phone' ? ['Telephone', 'driver'] : [name]))
  google.setTable('Orders', [header])
  await place('A1')
  await start().idle()
  expect(cellsOf(google, 'order_id', 'Telephone', 'driver', 'note')).toEqual([['A1', '', '', 'Ring twice']])
  expect(String(log.read())).toContain('"columns":["phone"]')
})
