import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LedgerConfig } from '../config/config.ts'
import { readVariables } from '../config/environment.ts'
import { loadConfig } from '../config/load-config.ts'
import { useProxy } from '../config/use-proxy.ts'
import { refKey } from '../customers/customer.ts'
import { SafeError } from '../ops/describe-error.ts'
import { plainMessage } from '../ops/plain-message.ts'
import { ifPresent } from '../ops/system-error.ts'
import { limitOf } from '../retention/limit.ts'
import { memberListSchema, membersFile } from '../staff/member-list.ts'
import { journalName } from '../storage/json/journal/sealed-months.ts'
import { counted } from '../text/counted.ts'
import { parseJson } from '../text/parse-json.ts'
import type { KeptSince } from './check-age.ts'
import { verifyData } from './verify-data.ts'

const usage = `Usage: scripts/verify-data [DATA_DIR] [--sheet ID] [--keep-months MONTHS]

Reads a bot's data directory ($DATA_DIR, or ./data) and the Google Sheet of this id ($GOOGLE_SHEET_ID), signed in as the
bot is; without an id, ledger.csv. It changes nothing, and says whether all is as it has to be: every order placed once
and in the ledger once, with what was ordered, every status one that may follow, every document its customer's, nobody
who was forgotten still named; and where personal data is kept for some months alone ($KEEP_PERSONAL_DATA_MONTHS), none that
is older by more than two days. The bot may work meanwhile.

It exits with 0 when all is well, with 1 when something is not, and with 2 when it could not look.`

class UsageError extends SafeError {
  override readonly name = 'UsageError'
}

async function main(args: string[]): Promise<void> {
  const { data, sheet, months, help } = readArguments(args)
  if (help) return console.log(usage)
  if (!(await ifPresent(stat(join(data, journalName)))))
    throw new UsageError(`${data} has no ${journalName}: it is not the data directory of a bot`)
  const verdict = await verifyData(data, await ledgerOf(sheet), await keptSince(data, months))
  const { orders, events, customers, rows, findings, faults } = verdict
  for (const { place, problem } of findings) console.log(`${place}: ${problem}`)
  if (faults > findings.length) console.log(`… and ${faults - findings.length} more of these kinds`)
  const kept = [`${counted(orders, 'order')} in ${counted(events, 'event')}`, counted(customers, 'customer')]
  const looked = [...kept, `${rows === null ? 'no rows' : counted(rows, 'row')} in the ledger`].join(', ')
  console.log(faults === 0 ? `All is well: ${looked}.` : `${counted(faults, 'fault')} in ${looked}.`)
  if (faults > 0) process.exitCode = 1
}

function readArguments(args: string[]) {
  const options = {
    sheet: { type: 'string', default: process.env.GOOGLE_SHEET_ID ?? '' },
    'keep-months': { type: 'string', default: process.env.KEEP_PERSONAL_DATA_MONTHS ?? '' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [data = process.env.DATA_DIR || './data', ...more] = positionals
    if (more.length > 0) throw new UsageError('one data directory at a time')
    return { ...values, months: values['keep-months'], data }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError('an option is unknown, or lacks its value; see scripts/verify-data --help')
  }
}

async function ledgerOf(sheet: string): Promise<LedgerConfig> {
  if (sheet === '') return { kind: 'csv' }
  useProxy(process.env)
  return (await loadConfig({ ...process.env, GOOGLE_SHEET_ID: sheet })).ledger
}

/** Removed once a day, at the shop's own midnight. */
const slackMs = 2 * 86_400_000

/** The oldest that personal data may be; null: of any age. */
async function keptSince(folder: string, months: string): Promise<KeptSince | null> {
  if (months === '') return null
  const { environment, faults } = readVariables({
    KEEP_PERSONAL_DATA_MONTHS: months,
    ...(process.env.STAFF && { STAFF: process.env.STAFF }),
  })
  const { KEEP_PERSONAL_DATA_MONTHS: count, STAFF: configured } = environment
  if (count === undefined) throw new UsageError(`--keep-months ${faults[0]?.message}`)
  const joined = await ifPresent(readFile(join(folder, membersFile), 'utf8'))
  const members = joined === null ? [] : (parseJson(memberListSchema, joined)?.members ?? [])
  const staff = [...configured, ...members].map(({ telegramId: id }) => refKey({ channel: 'telegram', id }))
  return { limit: limitOf(count, 'UTC', new Date(Date.now() - slackMs)), staff: new Set(staff) }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`verify-data: ${plainMessage(error)}`)
  process.exitCode = 2
})
