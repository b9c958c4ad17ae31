import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js'
import { type GoogleSignIn, googleAccount } from './google-sign-in.ts'
import { LedgerError } from './ledger.ts'
import { explainSheetsError } from './sheets-error.ts'

export interface SheetsClientOptions {
  sheetId: string
  tab: string
  signIn: GoogleSignIn
  /** Another server than Google's. */
  apiRoot?: string | undefined
  /** Milliseconds for one call. */
  timeout?: number
}

/** null leaves a cell as it is. */
export type Cell = string | number | null

/** Cells to write from a range's first one on. */
export interface CellBlock {
  range: string
  values: Cell[][]
}

/** The few calls of the Sheets API that a ledger needs. Each throws LedgerError, and none is tried twice. */
export interface SheetsClient {
  /** What each range holds as texts, however it is shown there; without the empty rows at its end. */
  read(ranges: string[], signal: AbortSignal): Promise<string[][][]>
  /** Writes all or none, as they are: no text is taken for a formula, a date or a number. */
  write(blocks: CellBlock[], signal: AbortSignal): Promise<void>
  addTab(signal: AbortSignal): Promise<void>
  /** Makes the tab hold at least so many rows and columns. */
  growTab(rows: number, columns: number, signal: AbortSignal): Promise<void>
}

// With some to spare, so that not every batch has to ask for more.
const spareRows = 500

export function createSheetsClient({
  sheetId,
  tab,
  signIn,
  apiRoot,
  timeout = 30_000,
}: SheetsClientOptions): SheetsClient {
  const account = googleAccount(signIn)
  const api = sheets({ version: 'v4', auth: account.auth, ...(apiRoot && { rootUrl: apiRoot }) }).spreadsheets
  const ofSheet = { spreadsheetId: sheetId }

  async function call<T>(signal: AbortSignal, request: (options: CallOptions) => Promise<{ data: T }>): Promise<T> {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
    await signedIn(limit)
    try {
      // googleapis would wait and try again by itself, deaf to signals; a failed batch is the follower's to repeat.
      return (await request({ signal: limit, retry: false })).data
    } catch (error) {
      throw explainSheetsError(error, { tab, account })
    }
  }

  // A token is asked for first, and then kept: so that a failure of the sign-in is not taken for one of the sheet.
  async function signedIn(limit: AbortSignal): Promise<void> {
    try {
      await unlessAborted(limit, account.auth.getRequestHeaders())
    } catch (error) {
      throw new LedgerError('not-signed-in', `could not sign in at Google with ${account.source}`, { cause: error })
    }
  }

  async function changeTabs(request: sheets_v4.Schema$Request, signal: AbortSignal): Promise<void> {
    await call(signal, (options) => api.batchUpdate({ ...ofSheet, requestBody: { requests: [request] } }, options))
  }

  return {
    async read(ranges, signal) {
      const valueRenderOption = 'UNFORMATTED_VALUE'
      const { valueRanges = [] } = await call(signal, (options) =>
        api.values.batchGet({ ...ofSheet, ranges, valueRenderOption }, options),
      )
      return ranges.map((_, index) => textsOf(valueRanges[index]?.values))
    },
    async write(blocks, signal) {
      const [first, ...others] = blocks
      if (!first) return
      const valueInputOption = 'RAW'
      await call<unknown>(signal, (options) =>
        others.length === 0
          ? api.values.update({ ...ofSheet, range: first.range, valueInputOption, requestBody: first }, options)
          : api.values.batchUpdate({ ...ofSheet, requestBody: { valueInputOption, data: blocks } }, options),
      )
    },
    addTab: (signal) => changeTabs({ addSheet: { properties: { title: tab } } }, signal),
    async growTab(rows, columns, signal) {
      const fields = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))'
      const { sheets: tabs = [] } = await call(signal, (options) => api.get({ ...ofSheet, fields }, options))
      const found = tabs.find(({ properties }) => properties?.title === tab)?.properties
      if (!found) throw new LedgerError('no-tab', `the sheet has no tab ${tab}`)
      const { rowCount, columnCount } = found.gridProperties ?? {}
      const moreRows = rows - (rowCount ?? 0)
      const moreColumns = columns - (columnCount ?? columns)
      const sheet = found.sheetId ?? 0
      if (moreRows > 0) await changeTabs(appendTo(sheet, 'ROWS', moreRows + spareRows), signal)
      if (moreColumns > 0) await changeTabs(appendTo(sheet, 'COLUMNS', moreColumns), signal)
    },
  }
}

interface CallOptions {
  signal: AbortSignal
  retry: boolean
}

const appendTo = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', length: number) => ({
  appendDimension: { sheetId, dimension, length },
})

const textsOf = (values: unknown[][] | null | undefined): string[][] =>
  (values ?? []).map((row) => row.map((cell) => String(cell ?? '')))

async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const onAbort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', onAbort)
  try {
    return await Promise.race([work, aborted.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
