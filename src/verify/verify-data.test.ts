import { execFile } from 'node:child_process'
import { appendFile, mkdir, readdir, readFile, rm, rmdir, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadConfig } from '../config/load-config.ts'
import { createCsvLedger } from '../ledger/csv.ts'
import { type LedgerWriter, startLedger } from '../ledger/ledger.ts'
import { createSheetsLedger } from '../ledger/sheets.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { commitLine, digestOf } from '../storage/json/log/commit-record.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { anOrder } from '../testing/an-order.ts'
import { openStorage } from '../testing/open-storage.ts'
import { type FakeSheets, startFakeSheets } from '../testing/sheets/fake-sheets.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { verifyData } from './verify-data.ts'

const run = promisify(execFile)
const now = new Date('2026-11-21T18:00:00Z')
const ann = { channel: 'telegram', id: '1001' }

/** What a bot leaves after three orders, of which one is accepted. */
async function prepare() {
  const folder = await temporaryFolder()
  const storage = await openStorage(folder)
  for (const id of ['A1', 'A2', 'A3']) await storage.orders.place(anOrder({ id }))
  await storage.orders.changeStatus('A2', { to: 'accepted', by: 'till', at: now })
  await storage.customers.change(ann, async () => ({
    customer: aCustomer({ lastOrder: { id: 'A3', placedAt: now.toISOString(), lines: [] } }),
    result: undefined,
  }))
  const write = async (writer: LedgerWriter) => {
    const ledger = startLedger({
      orders: storage.orders,
      writer,
      logger: createLogger('silent'),
      metrics: createMetrics(),
    })
    await ledger.idle()
    await ledger.stop()
  }
  await write(createCsvLedger({ path: join(folder, 'ledger.csv') }))
  const problems = async () =>
    (await verifyData(folder, { kind: 'csv' })).findings.map(({ place, problem }) => `${place}: ${problem}`)
  const edit = async (name: string, from: string | RegExp, to: string) => {
    const path = join(folder, name)
    const text = await readFile(path, 'utf8')
    expect(text).toMatch(from)
    await writeFile(path, text.replace(from, to))
  }
  return { folder, storage, write, problems, edit, end: () => storage.end() }
}

test('what a bot leaves is well, also while it works, and after an order that the ledger does not know yet', async () => {
  const { folder, storage, end } = await prepare()
  await storage.orders.place(anOrder({ id: 'A4' }))
  const verdict = await verifyData(folder, { kind: 'csv' })
  expect(verdict).toMatchObject({ orders: 4, events: 5, customers: 1, rows: 3, findings: [], faults: 0 })
  await end()
})

test("whoever is linked with somebody may have that one's order for their last", async () => {
  const { storage, problems, end } = await prepare()
  const lastOrder = { id: 'A2', placedAt: now.toISOString(), lines: [] }
  const keep = (linkedWith?: typeof ann) => {
    const customer = aCustomer({ channel: 'telegram', id: '1002', lastOrder, linkedWith })
    return storage.customers.change(customer, async () => ({ customer, result: undefined }))
  }
  await keep(ann)
  expect(await problems()).toEqual([])
  await keep()
  expect(await problems()).toEqual([expect.stringContaining("has a last order that is somebody else's")])
  await end()
})

test('a step that was taken back leads back to where it came from, and nowhere else', async () => {
  const { storage, problems, edit, end } = await prepare()
  await storage.orders.place(anOrder({ id: 'A4' }))
  await storage.orders.changeStatus('A4', { to: 'rejected', by: '7', at: now })
  await storage.orders.takeBack('A4', 'rejected', '7', now)
  await end()
  expect((await problems()).filter((problem) => problem.includes('became'))).toEqual([])
  await edit('orders.jsonl', '"takesBack":"rejected"', '"takesBack":"ready"   ')
  expect(await problems()).toContain('order A4: became placed after it was rejected')
})

test('months that are sealed are read as well, and what is wrong in one is named', async () => {
  const { folder, storage, problems, end } = await prepare()
  await storage.orders.place(anOrder({ id: 'A4', placedAt: '2026-12-01T12:00:00.000Z' }))
  // It comes after what is being sealed.
  await storage.orders.blankBefore(new Date(0))
  expect(await verifyData(folder, { kind: 'csv' })).toMatchObject({ orders: 4, events: 5, rows: 3, findings: [] })
  await end()
  const month = join(folder, 'orders-2026-11.jsonl.gz')
  const text = gunzipSync(await readFile(month)).toString()
  await writeFile(month, gzipSync(text.replace('"status":"accepted"', '"status":"ready"   ')))
  expect(await problems()).toContain('order A2: became ready after it was placed')
  await writeFile(month, gzipSync(text.replace('"seq":3', '"seq":9')))
  expect(await problems()).toContain('orders-2026-11.jsonl.gz, line 3: is not the event that belongs there')
})

test('a month that is broken where the current part has it as well is named, and can be removed', async () => {
  const { folder, storage, problems, end } = await prepare()
  const current = join(folder, 'orders.jsonl')
  await storage.orders.place(anOrder({ id: 'A4', placedAt: '2026-12-01T12:00:00.000Z' }))
  await storage.orders.blankBefore(new Date(0))
  await end()
  const month = join(folder, 'orders-2026-11.jsonl.gz')
  const whole = gunzipSync(await readFile(month)).toString()
  // As if the process had ended while it sealed.
  await writeFile(current, whole + (await readFile(current, 'utf8')))
  expect(await problems()).toEqual([])
  const found =
    'is not the event that belongs there; orders.jsonl has the month as well, so this file and its index can be removed'
  await writeFile(month, gzipSync(whole.replace('"seq":3', '"seq":9')))
  expect(await problems()).toEqual([`orders-2026-11.jsonl.gz, line 3: ${found}`])
  await writeFile(month, 'no month at all')
  expect(await problems()).toEqual([`orders-2026-11.jsonl.gz, line 1: ${found}`])
  for (const name of [month, join(folder, 'orders-2026-11.index')]) await rm(name)
  await (await openStorage(folder)).end()
  expect(await problems()).toEqual([])
})

test("a note of a day's orders that is broken in the middle is named, and one that a crash has torn is not", async () => {
  const { folder, storage, problems } = await prepare()
  const order = { placedAt: now.toISOString(), readyAt: null, status: 'placed' as const, total: 100, lines: [] }
  const note = (...ids: string[]) =>
    storage.days.addOrderNotes(
      '2026-11-21',
      ids.map((id) => ({ id, ...order })),
    )
  await note('A1', 'A2')
  const file = join(folder, 'days/2026-11-21.orders.jsonl')
  await appendFile(file, '\n{"id":"A3","placedAt":"2026')
  expect(await problems()).toEqual([])
  await note('A3')
  expect(await problems()).toEqual([])
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('"total":100', '"total":1,00'))
  expect(await problems()).toEqual([
    'days/2026-11-21.orders.jsonl, line 2: is no note of an order: the day is shown without it',
  ])
  await writeFile(file, text.replace('{"id":"A3","placedAt":"2026\n', '{"id":"A7","placedAt":"2026\n'))
  expect(await problems()).toEqual([
    'days/2026-11-21.orders.jsonl, line 5: is no note of an order: the day is shown without it',
  ])
})

test("a torn last line is the next start's to cut off", async () => {
  const { folder, problems, end } = await prepare()
  await end()
  await appendFile(join(folder, 'orders.jsonl'), '{"seq":5,"type":"order.pla')
  expect(await problems()).toEqual([])
})

test("what can't be read, and a ledger that takes no row, is named", async () => {
  const { folder, problems, end } = await prepare()
  await end()
  const file = join(folder, 'ledger.csv')
  const rows = await readFile(file, 'utf8')
  await mkdir(join(folder, 'customers/telegram-2.json'))
  expect(await problems()).toEqual([
    "customers/telegram-2.json: can't be read (EISDIR): whatever is done with it waits until it can",
  ])
  await rmdir(join(folder, 'customers/telegram-2.json'))
  await writeFile(file, `${rows}"never closed`)
  expect(await problems()).toEqual(['ledger.csv: has a quote that is never closed: no row can be added'])
  await writeFile(file, rows.replaceAll(',', ';'))
  expect(await problems()).toEqual([
    'ledger.csv: does not begin with the headings, separated by commas: no row can be added',
  ])
  await writeFile(file, `\uFEFF${rows}`)
  expect(await problems()).toEqual([])
})

describe('with a log of commits, as a crash leaves it,', () => {
  const file = 'customers/telegram-1001.json'
  /** A bot that knew nobody when it wrote down its only customer, twice. */
  async function crashed() {
    const { folder, problems, edit, end } = await prepare()
    await end()
    const text = await readFile(join(folder, file), 'utf8')
    const first = text.replace('"A3"', '"A1"')
    const lines = [
      { file, before: null, text: first },
      { file, before: digestOf(first), text },
    ].map((commit) => commitLine([commit]))
    const log = join(folder, 'commits.7.jsonl')
    await writeFile(log, lines.join(''))
    const verdict = () => verifyData(folder, { kind: 'csv' })
    return { path: join(folder, file), log, text, first, problems, edit, verdict }
  }

  test.each([
    ['is not there', null],
    ['is empty', ''],
    ['is cut', '{"version":1'],
  ])('a document that %s is what the log says, and nothing is written', async (_, stands) => {
    const { path, log, verdict } = await crashed()
    const before = await readFile(log, 'utf8')
    if (stands === null) await rm(path)
    else await writeFile(path, stands)
    expect(await verdict()).toMatchObject({ customers: 1, findings: [] })
    expect(await readFile(path, 'utf8').catch(() => null)).toBe(stands)
    expect(await readFile(log, 'utf8')).toBe(before)
  })

  test('the newest in the log counts, but for a last line that was never finished', async () => {
    const { path, log, text, first, edit, problems } = await crashed()
    await writeFile(path, first)
    await edit('commits.7.jsonl', /A3(?!.*A3)/s, 'A9')
    expect(await problems()).toEqual([`${file}: has a last order that the journal does not have`])
    await appendFile(log, commitLine([{ file, before: null, text }]).trimEnd())
    expect(await problems()).toHaveLength(1)
  })

  test('a document that a tool has changed since is what the tool made of it', async () => {
    const { path, text, problems } = await crashed()
    await writeFile(path, text.replace('"A3"', '"A9"'))
    expect(await problems()).toEqual([`${file}: has a last order that the journal does not have`])
  })

  test.each([
    ['to the last byte', 0],
    ['but for a few bytes', 20],
  ])('the end of the journal that the power took %s is in the log', async (_, left) => {
    const { path, log, problems, verdict } = await crashed()
    const journal = join(dirname(dirname(path)), 'orders.jsonl')
    const text = await readFile(journal, 'utf8')
    const at = text.indexOf('\n', text.indexOf('\n') + 1) + 1
    await truncate(journal, at + left)
    expect(await problems()).not.toEqual([])
    const lines = text.slice(at).trimEnd().split('\n')
    let place = at
    for (const line of lines) {
      await appendFile(log, commitLine([{ file: 'orders.jsonl', at: place, line: `${line}\n` }]))
      place += line.length + 1
    }
    expect(await verdict()).toMatchObject({ orders: 3, events: 4, findings: [] })
  })

  test('where a follower stands is in the log', async () => {
    const { path, log, problems } = await crashed()
    const cursor = 'cursors/ledger-csv.json'
    const kept = join(dirname(dirname(path)), cursor)
    const text = await readFile(kept, 'utf8')
    await writeFile(kept, '')
    expect(await problems()).toEqual([`${cursor}: is not a place in the journal`])
    await appendFile(log, commitLine([{ file: cursor, before: null, text }]))
    expect(await problems()).toEqual([])
  })

  test("what is the shop's is what the log says, too", async () => {
    const { path, log, problems } = await crashed()
    const out = join(dirname(dirname(path)), 'sold-out.json')
    await writeFile(out, '{"version":1')
    expect(await problems()).toEqual([
      "sold-out.json: can't be read: the bot will set it aside, or say so and not start",
    ])
    const text = `${JSON.stringify({ version: 1, soldOut: [] })}\n`
    await appendFile(log, commitLine([{ file: 'sold-out.json', before: null, text }]))
    expect(await problems()).toEqual([])
  })

  test('a line before the last that is no commit is named', async () => {
    const { log, verdict } = await crashed()
    await writeFile(log, 'Ann\n')
    await expect(verdict()).rejects.toThrow('commits.7.jsonl is broken at byte 0')
  })
})

test.each([
  ['orders.jsonl', '"seq":3', '"seq":9', 'orders.jsonl, line 3: is not the event that belongs there'],
  ['orders.jsonl', '"id":"A2","placedAt"', '"id":"A1","placedAt"', 'order A1: is placed twice'],
  ['orders.jsonl', '"id":"A2","status"', '"id":"XX","status"', 'order XX: has a status, but was never placed'],
  ['orders.jsonl', '"status":"accepted"', '"status":"ready"   ', 'order A2: became ready after it was placed'],
  [
    'orders.jsonl',
    /"total":\d(\d*),"currency"/,
    '"total":9$1,"currency"',
    'order A1: has a total that is not the sum of its lines',
  ],
  ['ledger.csv', /A3,.*\n/, '', 'ledger.csv, order A3: has no row'],
  ['ledger.csv', /(A3,.*\n)/, '$1$1', 'ledger.csv, order A3: has two rows'],
  [
    'ledger.csv',
    /(A3,.*),Ann Example,(.*),31.00,/,
    '$1,Anne,$2,13.00,',
    'ledger.csv, order A3: has a row that says something else in customer_name, total',
  ],
  ['ledger.csv', 'A3,', 'ZZ,', 'ledger.csv, order ZZ: has a row, but was never placed'],
  ['ledger.csv', ',accepted,', ',placed,', 'ledger.csv, order A2: is accepted, but its row says placed'],
  [
    'customers/telegram-1001.json',
    '"A3"',
    '"A9"',
    'customers/telegram-1001.json: has a last order that the journal does not have',
  ],
  [
    'customers/telegram-1001.json',
    '"id":"1001"',
    '"id":"1002"',
    'customers/telegram-1001.json: is the document of another customer',
  ],
  [
    'customers/telegram-1001.json',
    '"version":1',
    '"version":7',
    "customers/telegram-1001.json: is not a customer's document: the bot will set it aside",
  ],
  ['cursors/ledger-csv.json', /\d+/, '7', 'cursors/ledger-csv.json: is not a place in the journal'],
])('%s with %s as %s is found', async (file, from, to, problem) => {
  const { problems, edit, end } = await prepare()
  await end()
  await edit(file, from, to)
  expect(await problems()).toContain(problem)
})

test('whoever was forgotten is nowhere', async () => {
  const { folder, storage, problems, end } = await prepare()
  const before = await readFile(join(folder, 'orders.jsonl'), 'utf8')
  await storage.orders.forget(ann, new Date('2030-01-01T00:00:00Z'))
  await end()
  expect(await problems()).toEqual(['customers/telegram-1001.json: is of a customer who was forgotten'])
  const forgotten = (await readFile(join(folder, 'orders.jsonl'), 'utf8')).trimEnd().split('\n').at(-1)
  await writeFile(join(folder, 'orders.jsonl'), `${before}${forgotten}\n`)
  expect(await problems()).toContain('order A1: still says who its customer is, who wanted to be forgotten')
})

/** What a bot leaves that writes into a sheet. */
async function prepareSheet() {
  const prepared = await prepare()
  const google = await startFakeSheets()
  onTestFinished(() => google.close())
  const signIn = { by: 'access-token', token: google.accessToken } as const
  const place = { sheetId: google.sheetId, tab: 'Orders', signIn, apiRoot: google.url }
  await prepared.write(createSheetsLedger({ ...place, batchDelay: 0, logger: createLogger('silent') }))
  await prepared.end()
  const env = { GOOGLE_SHEET_ID: google.sheetId, GOOGLE_ACCESS_TOKEN: google.accessToken, GOOGLE_API_ROOT: google.url }
  const { ledger } = await loadConfig(env)
  const problems = async () =>
    (await verifyData(prepared.folder, ledger)).findings.map(({ place, problem }) => `${place}: ${problem}`)
  return { ...prepared, google, env, problems }
}

/** Has somebody write over each cell of the sheet. */
const retype = (google: FakeSheets, change: (rows: string[][]) => string[][]) =>
  google.setTable('Orders', change(google.table('Orders')))

test('rows of the sheet that people have sorted, with columns of their own between, are well', async () => {
  const { google, problems } = await prepareSheet()
  retype(google, ([header = [], ...rows]) => [header, [], ...rows.reverse()].map((row) => ['ours', ...row]))
  expect(await problems()).toEqual([])
})

test('a row of the sheet that is missing, there twice, of no order, or says something else is named', async () => {
  const { google, problems } = await prepareSheet()
  retype(google, ([header = [], one = [], two = []]) => [header, one, one, ['ZZ'], two.with(4, 'Anne').with(10, '30')])
  expect(await problems()).toEqual([
    'tab Orders, order A1: has two rows',
    'tab Orders, order ZZ: has a row, but was never placed',
    'tab Orders, order A2: has a row that says something else in customer_name, total',
    'tab Orders, order A3: has no row',
  ])
})

test('the row of a customer who was forgotten has to be without them once the sheet has heard of it', async () => {
  const { folder, problems } = await prepareSheet()
  const storage = await openStorage(folder)
  await storage.orders.forget(ann, now)
  await storage.end()
  const ofRows = async () => (await problems()).filter((problem) => problem.startsWith('tab'))
  expect(await ofRows()).toEqual([])
  const journal = await readFile(join(folder, 'orders.jsonl'))
  const [cursor = ''] = (await readdir(join(folder, 'cursors'))).filter((name) => name.startsWith('ledger-sheets'))
  await writeFile(join(folder, 'cursors', cursor), JSON.stringify({ cursor: String(journal.length) }))
  expect(await ofRows()).toContain(
    'tab Orders, order A1: has a row that says something else in customer_name, phone, address, note',
  )
})

const verify = (args: string[], env: Record<string, string> = {}) =>
  run(process.execPath, [join(import.meta.dirname, 'verify-command.ts'), ...args], { env }).catch((failure) => failure)

test('the command says what is wrong and by its status whether anything is', async () => {
  const { folder, edit, end } = await prepare()
  await end()
  expect((await verify([folder])).stdout).toBe('All is well: 3 orders in 4 events, 1 customer, 3 rows in the ledger.\n')
  await edit('ledger.csv', /A3,.*\n/, '')
  expect(await verify([], { DATA_DIR: folder })).toMatchObject({
    code: 1,
    stdout: 'ledger.csv, order A3: has no row\n1 fault in 3 orders in 4 events, 1 customer, 2 rows in the ledger.\n',
  })
})

test('the command looks into the sheet that the bot writes into, or into another one', async () => {
  const { folder, google, env } = await prepareSheet()
  retype(google, (rows) => rows.slice(0, 3))
  expect(await verify([folder], env)).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^tab Orders, order A3: has no row\n/),
  })
  expect(await verify([folder, '--sheet', 'another'], env)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Google knows no sheet of the id'),
  })
})

test('the command finds who is named for longer than the months that are kept', async () => {
  const folder = await temporaryFolder()
  const storage = await openStorage(folder)
  await storage.orders.place(anOrder({ id: 'A1', placedAt: '2020-11-21T17:30:00.000Z' }))
  await storage.end()
  const [found, refused] = await Promise.all([
    verify([folder], { KEEP_PERSONAL_DATA_MONTHS: '12', STAFF: '7:owner' }),
    verify([folder, '--keep-months', '0']),
  ])
  expect(found).toMatchObject({ code: 1, stdout: expect.stringMatching(/^order A1: says who its customer is/) })
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('must be a whole number from 1') })
})
