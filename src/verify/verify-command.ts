import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LedgerConfig } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import { useProxy } from '../config/use-proxy.ts'
import { describeError, SafeError } from '../ops/describe-error.ts'
import { journalName } from '../storage/json/sealed-months.ts'
import { ifPresent, isSystemError } from '../storage/storage-unavailable.ts'
import { verifyData } from './verify-data.ts'

const usage = `Usage: scripts/verify-data [DATA_DIR] [--sheet ID]

Reads a bot's data directory ($DATA_DIR, or ./data) and the Google Sheet of this id ($GOOGLE_SHEET_ID), signed in as the
bot is; without an id, ledger.csv. It changes nothing, and says whether all is as it has to be: every order placed once
and in the ledger once, with what was ordered, every status one that may follow, every document its customer's, nobody
who was forgotten still named. The bot may work meanwhile.

It exits with 0 when all is well, with 1 when something is not, and with 2 when it could not look.`

class UsageError extends SafeError {
  override readonly name = 'UsageError'
}

async function main(args: string[]): Promise<void> {
  const { data, sheet, help } = readArguments(args)
  if (help) return console.log(usage)
  if (!(await ifPresent(stat(join(data, journalName)))))
    throw new UsageError(`${data} has no ${journalName}: it is not the data directory of a bot`)
  const verdict = await verifyData(data, await ledgerOf(sheet))
  const { orders, events, customers, rows, findings, faults } = verdict
  for (const { place, problem } of findings) console.log(`${place}: ${problem}`)
  if (faults > findings.length) console.log(`… and ${faults - findings.length} more of these kinds`)
  const looked = `${orders} orders in ${events} events, ${customers} customers, ${rows ?? 'no'} rows in the ledger`
  console.log(faults === 0 ? `All is well: ${looked}.` : `${faults} faults in ${looked}.`)
  if (faults > 0) process.exitCode = 1
}

function readArguments(args: string[]) {
  const options = {
    sheet: { type: 'string', default: process.env.GOOGLE_SHEET_ID ?? '' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [data = process.env.DATA_DIR || './data', ...more] = positionals
    if (more.length > 0) throw new UsageError('one data directory at a time')
    return { ...values, data }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : usage)
  }
}

async function ledgerOf(sheet: string): Promise<LedgerConfig> {
  if (sheet === '') return { kind: 'csv' }
  useProxy(process.env)
  return (await loadConfig({ ...process.env, GOOGLE_SHEET_ID: sheet })).ledger
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message =
    error instanceof SafeError || isSystemError(error) ? error.message : JSON.stringify(describeError(error))
  console.error(`verify-data: ${message}`)
  process.exitCode = 2
})
