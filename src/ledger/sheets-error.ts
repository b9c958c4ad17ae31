import { z } from 'zod'
import { LedgerError } from './ledger.ts'

export interface SheetsPlace {
  tab: string
  account: { name: string; source: string }
}

const answered = z.object({ status: z.number(), message: z.string() })
const unanswered = z.object({ code: z.string() })
const withHeaders = z.object({
  response: z.object({
    headers: z.custom<Pick<Headers, 'get'>>((value) => value instanceof Object && 'get' in value),
  }),
})

/** What googleapis threw, safe to log: Google's own errors hold the request, with its token and cells. */
export function explainSheetsError(error: unknown, { tab, account }: SheetsPlace): LedgerError {
  const answer = answered.safeParse(error)
  if (!answer.success) {
    const { code } = unanswered.safeParse(error).data ?? { code: 'no answer' }
    return new LedgerError('unavailable', `Google Sheets can't be reached (${code})`)
  }
  const { status, message } = answer.data
  if (/^Unable to parse range/.test(message)) return new LedgerError('no-tab', `the sheet has no tab ${tab}`)
  if (/exceeds grid limits/.test(message)) return new LedgerError('beyond-grid', `the tab ${tab} is too small`)
  if (/protected/.test(message)) {
    return new LedgerError('not-allowed', `cells of the tab ${tab} are protected: let ${account.name} edit them`)
  }
  switch (status) {
    case 401:
      return new LedgerError('not-signed-in', `Google refuses ${account.source}: it may be wrong, or no longer valid`)
    case 403:
      return new LedgerError('not-allowed', whyForbidden(message, account))
    case 404:
      return new LedgerError(
        'not-found',
        'Google knows no sheet of the id in GOOGLE_SHEET_ID: take it from its address',
      )
    case 429:
      return new LedgerError('too-many-requests', 'Google asks for fewer requests', { retryAfterMs: retryAfter(error) })
    default:
      return new LedgerError(status >= 500 ? 'unavailable' : 'unusable', `Google Sheets answers ${status}`, {
        retryAfterMs: retryAfter(error),
      })
  }
}

function whyForbidden(message: string, { name, source }: SheetsPlace['account']): string {
  if (/has not been used|is disabled/.test(message)) {
    return `the Google Sheets API is off in the project of ${name}: enable it in the Cloud console`
  }
  if (/insufficient authentication scopes/.test(message)) return `${source} is not meant for Google Sheets: its scope`
  return `the sheet of GOOGLE_SHEET_ID is not ours to write: share it with ${name} as an editor`
}

/** @returns milliseconds */
function retryAfter(error: unknown): number | undefined {
  const header = withHeaders.safeParse(error).data?.response.headers.get('retry-after')
  if (!header) return undefined
  const seconds = Number(header)
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000
  return wait > 0 ? wait : undefined
}
