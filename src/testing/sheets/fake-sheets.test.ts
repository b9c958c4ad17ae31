import { sheets } from 'googleapis/build/src/apis/sheets/index.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { googleAccount } from '../../ledger/google-sign-in.ts'
import { type FakeSheets, startFakeSheets } from './fake-sheets.ts'

let google: FakeSheets

beforeEach(async () => {
  google = await startFakeSheets({ tabs: ['Orders', "Bob's"] })
})

afterEach(() => google.close())

function client(token = google.accessToken) {
  const { auth } = googleAccount({ by: 'access-token', token })
  return sheets({ version: 'v4', auth, rootUrl: google.url, retry: false }).spreadsheets
}

const RAW = 'RAW'
const put = (range: string, values: (string | null)[][], valueInputOption = RAW) =>
  client().values.update({ spreadsheetId: google.sheetId, range, valueInputOption, requestBody: { values } })

test('writes and reads ranges in A1 notation', async () => {
  await put('Orders!B2:C3', [
    ['a', 'b'],
    ['c', null],
  ])
  await put("'Bob''s'!A1", [['x']])
  const ranges = ['Orders', 'Orders!B:B', 'Orders!2:2', 'Orders!B3:C', "'Bob''s'!A1:A1", 'Orders!A1:A1']
  const { data } = await client().values.batchGet({ spreadsheetId: google.sheetId, ranges })
  expect(data.valueRanges?.map(({ values }) => values)).toEqual([
    [[], ['', 'a', 'b'], ['', 'c']],
    [[], ['a'], ['c']],
    [['', 'a', 'b']],
    [['c']],
    [['x']],
    undefined,
  ])
})

test('knows a formula that was typed from one that was written as it is', async () => {
  await put('Orders!A1', [['=1+1']])
  expect(google.formulas('Orders')).toEqual([])
  await put('Orders!A2', [['=1+1']], 'USER_ENTERED')
  expect(google.formulas('Orders')).toEqual(['=1+1'])
})

test('appends below what is there', async () => {
  await put('Orders!A1', [['x']])
  const requestBody = { values: [['y']] }
  await client().values.append({
    spreadsheetId: google.sheetId,
    range: 'Orders!A:A',
    valueInputOption: RAW,
    requestBody,
  })
  expect(google.table('Orders')).toEqual([['x'], ['y']])
})

test('several writes are done all or not at all', async () => {
  const data = [
    { range: 'Orders!A1', values: [['x']] },
    { range: 'Orders!A1001', values: [['y']] },
  ]
  const requestBody = { valueInputOption: RAW, data }
  await expect(client().values.batchUpdate({ spreadsheetId: google.sheetId, requestBody })).rejects.toMatchObject({
    status: 400,
    message: 'Range (Orders!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
  })
  expect(google.table('Orders')).toEqual([])
})

test.each([
  ['Other!A1', 'Unable to parse range: Other!A1'],
  ['Orders!A1:B', "'valueInputOption' is required but not specified"],
  ['Orders!AB1', 'Range (Orders!AB1) exceeds grid limits. Max rows: 1000, max columns: 26'],
  ['Orders!A1:A1', 'Requested writing within range [Orders!A1:A1], but tried writing to column [2]'],
])('refuses a write to %s in the words of Google', async (range, message) => {
  const option = range === 'Orders!A1:B' ? '' : RAW
  await expect(put(range, [['x', 'y']], option)).rejects.toMatchObject({ status: 400, message })
})

test('knows who may do what', async () => {
  const read = (token?: string, spreadsheetId = google.sheetId) => client(token).get({ spreadsheetId })
  await expect(read('other')).rejects.toMatchObject({ status: 401 })
  await expect(read(undefined, 'other')).rejects.toMatchObject({ status: 404 })
  google.share(false)
  await expect(read()).rejects.toMatchObject({ status: 403, message: 'The caller does not have permission' })
})

test('fails as often as it is told, and counts what came', async () => {
  const read = () => client().get({ spreadsheetId: google.sheetId })
  google.fail({ answer: 429, times: 2, retryAfter: 3 })
  await expect(read()).rejects.toMatchObject({ status: 429 })
  await expect(read()).rejects.toMatchObject({ status: 429 })
  await read()
  await put('Orders!A1', [['x']])
  expect(google.quota()).toEqual({ reads: 3, writes: 1 })
})
