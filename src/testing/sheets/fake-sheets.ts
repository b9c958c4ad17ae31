import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { closeAtOnce, listen } from '../listen.ts'
import { createFakeSpreadsheet } from './fake-spreadsheet.ts'
import { answerSheetsRequest, type SheetsRequest, valueInputOption } from './sheets-api.ts'
import { faultBody, invalid, SheetsFault, usualFault } from './sheets-fault.ts'

/** What goes wrong with the next requests. */
export interface Fault {
  /** Default: both. */
  on?: 'read' | 'write'
  /** How many requests; default 1. */
  times?: number
  /** An HTTP status; or no answer at all; or a connection that breaks in the middle of the answer. */
  answer: number | 'hang' | 'cut'
  /** The request is done all the same: at once, or when `applyLate` is called. */
  apply?: 'now' | 'late'
  /** Seconds, for the header. */
  retryAfter?: number
}

interface SeenRequest {
  kind: 'read' | 'write'
  method: string
  path: string
  valueInputOption: string | null
  /** What was answered; null where nothing was. */
  status: number | null
}

export type FakeSheets = Awaited<ReturnType<typeof startFakeSheets>>

/** A server on loopback that speaks as much of the Sheets API v4 as a ledger needs, with Google's own errors. */
export async function startFakeSheets({ tabs = ['Orders'] }: { tabs?: string[] } = {}) {
  const sheetId = 'fake-sheet-id'
  const accessToken = 'ya29.fake-access-token'
  const spreadsheet = createFakeSpreadsheet()
  for (const title of tabs) spreadsheet.addTab(title)
  const requests: SeenRequest[] = []
  const arrivals = new EventEmitter()
  const faults: (Fault & { times: number })[] = []
  const late: (() => void)[] = []
  let shared = true
  let showsGrid = true

  const server = createServer((request, response) => {
    void serve(request, response)
  })
  const port = await listen(server)

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '', 'http://fake')
    const [, id, path = ''] = /^\/v4\/spreadsheets\/([^/:]+)(.*)$/.exec(url.pathname) ?? []
    const body: unknown = JSON.parse((await text(incoming)) || '{}')
    const request = { method: incoming.method ?? '', path: decodeURIComponent(path), query: url.searchParams, body }
    const seen: SeenRequest = {
      kind: request.method === 'GET' ? 'read' : 'write',
      method: request.method,
      path: request.path,
      valueInputOption: valueInputOption(request),
      status: null,
    }
    requests.push(seen)
    const respond = (status: number, answer: unknown, retryAfter?: number) => {
      seen.status = status
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter)
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(answer))
    }
    const act = () => answer(request, id, incoming.headers.authorization)
    try {
      const fault = takeFault(seen.kind)
      if (fault?.apply === 'now') act()
      if (fault?.apply === 'late') late.push(act)
      if (fault === undefined) respond(200, act())
      else if (fault.answer === 'cut') cut(response)
      else if (fault.answer !== 'hang') respond(fault.answer, faultBody(usualFault(fault.answer)), fault.retryAfter)
    } catch (error) {
      const fault = error instanceof SheetsFault ? error : invalid(`Invalid JSON payload received. ${String(error)}`)
      respond(fault.status, faultBody(fault))
    } finally {
      arrivals.emit('request')
    }
  }

  function takeFault(kind: 'read' | 'write'): Fault | undefined {
    const fault = faults.find((candidate) => candidate.on === undefined || candidate.on === kind)
    if (fault && --fault.times <= 0) faults.splice(faults.indexOf(fault), 1)
    return fault
  }

  function answer(request: SheetsRequest, id: string | undefined, authorization: string | undefined): unknown {
    if (authorization !== `Bearer ${accessToken}`) throw usualFault(401)
    if (id !== sheetId) throw usualFault(404)
    if (!shared) throw usualFault(403)
    return answerSheetsRequest(spreadsheet, showsGrid, request)
  }

  function tabOf(title: string) {
    const tab = spreadsheet.tabs.find((candidate) => candidate.title === title)
    if (!tab) throw new Error(`there is no tab ${title}`)
    return tab
  }

  return {
    url: `http://127.0.0.1:${port}/`,
    sheetId,
    accessToken,
    /** All requests so far. */
    requests,
    spreadsheet,
    /** A tab's cells as a person sees them; rows as long as they are filled. */
    table: (title: string): string[][] => spreadsheet.read(`'${title.replaceAll("'", "''")}'`),
    /** As if a person had typed over the whole tab. */
    setTable(title: string, rows: string[][]): void {
      tabOf(title).rows = rows.map((row) => row.map((cell) => ({ text: cell, formula: false })))
    },
    setGrid(title: string, rowCount: number, columnCount: number): void {
      Object.assign(tabOf(title), { rowCount, columnCount })
    },
    /** From now on the server does not say how large its tabs are. */
    hideGrid(): void {
      showsGrid = false
    },
    formulas: (title: string): string[] =>
      tabOf(title)
        .rows.flat()
        .flatMap((cell) => (cell?.formula ? [cell.text] : [])),
    share(yes: boolean): void {
      shared = yes
    },
    fail(fault: Fault): void {
      faults.push({ ...fault, times: fault.times ?? 1 })
    },
    /** Nothing goes wrong any more. */
    recover(): void {
      faults.length = 0
    },
    /** Breaks off every connection there is. */
    cut: () => server.closeAllConnections(),
    /** Does now what was left undone by faults that apply late. */
    applyLate(): void {
      for (const act of late.splice(0)) act()
    },
    /** Requests of each kind so far, as a quota counts them. */
    quota() {
      const count = (kind: string) => requests.filter((request) => request.kind === kind).length
      return { reads: count('read'), writes: count('write') }
    },
    /** Resolves when so many requests have come since the start. */
    async seen(count: number): Promise<void> {
      while (requests.length < count) await once(arrivals, 'request')
    },
    close: () => closeAtOnce(server),
  }
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 })
  response.write('{"spreadsheetId":', () => response.destroy())
}
