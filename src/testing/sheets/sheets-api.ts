import { z } from 'zod'
import type { FakeSpreadsheet } from './fake-spreadsheet.ts'
import { SheetsFault } from './sheets-fault.ts'

const valueRange = z.object({ values: z.unknown() })
const batchValues = z.object({
  valueInputOption: z.string().nullish(),
  data: z.array(valueRange.extend({ range: z.string() })),
})
const batchRequests = z.object({
  requests: z.array(
    z.union([
      z.object({ addSheet: z.object({ properties: z.object({ title: z.string() }) }) }),
      z.object({
        appendDimension: z.object({ sheetId: z.number().default(0), dimension: z.string(), length: z.number() }),
      }),
    ]),
  ),
})

export interface SheetsRequest {
  method: string
  /** What follows the spreadsheet's id in the path, decoded. */
  path: string
  query: URLSearchParams
  body: unknown
}

/**
 * Answers one request as the Sheets API v4 does.
 * @throws SheetsFault
 */
export function answerSheetsRequest(spreadsheet: FakeSpreadsheet, showsGrid: boolean, request: SheetsRequest): unknown {
  const { method, path, query, body } = request
  if (method === 'GET' && path === '') {
    return { properties: { title: 'Fake sheet' }, sheets: describeTabs(spreadsheet, showsGrid) }
  }
  if (method === 'POST' && path === ':batchUpdate') return changeTabs(spreadsheet, body)
  if (method === 'GET' && path === '/values:batchGet') {
    return { valueRanges: query.getAll('ranges').map((range) => readValues(spreadsheet, range)) }
  }
  if (method === 'POST' && path === '/values:batchUpdate') {
    const { valueInputOption = null, data } = batchValues.parse(body)
    const writes = data.map(({ range, values }) => spreadsheet.prepare(range, values, valueInputOption))
    for (const write of writes) write()
    return { responses: data.map(({ range }) => ({ updatedRange: range })) }
  }
  const range = /^\/values\/(.+)$/.exec(path)?.[1] ?? ''
  const option = query.get('valueInputOption')
  if (range !== '' && method === 'GET') return readValues(spreadsheet, range)
  if (range !== '' && method === 'PUT') {
    spreadsheet.prepare(range, valueRange.parse(body).values, option)()
    return { updatedRange: range }
  }
  if (range.endsWith(':append') && method === 'POST') {
    spreadsheet.append(range.slice(0, -':append'.length), valueRange.parse(body).values, option)
    return {}
  }
  throw new SheetsFault(404, 'NOT_FOUND', 'Not Found')
}

function readValues(spreadsheet: FakeSpreadsheet, range: string): unknown {
  const values = spreadsheet.read(range)
  return { range, majorDimension: 'ROWS', ...(values.length > 0 && { values }) }
}

function changeTabs(spreadsheet: FakeSpreadsheet, body: unknown): unknown {
  for (const request of batchRequests.parse(body).requests) {
    if ('addSheet' in request) spreadsheet.addTab(request.addSheet.properties.title)
    else {
      const { sheetId, dimension, length } = request.appendDimension
      spreadsheet.appendDimension(sheetId, dimension, length)
    }
  }
  return { replies: [] }
}

const describeTabs = ({ tabs }: FakeSpreadsheet, showsGrid: boolean) =>
  tabs.map(({ id, title, rowCount, columnCount }, index) => ({
    properties: { sheetId: id, title, index, ...(showsGrid && { gridProperties: { rowCount, columnCount } }) },
  }))

/** How a write asks for its values to be taken, wherever it says so. */
export function valueInputOption({ query, body }: SheetsRequest): string | null {
  const parsed = z.object({ valueInputOption: z.string() }).safeParse(body)
  return query.get('valueInputOption') ?? (parsed.success ? parsed.data.valueInputOption : null)
}
