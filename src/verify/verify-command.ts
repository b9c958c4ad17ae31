import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { journalName } from '../backup/steady-journal.ts'
import type { LedgerConfig } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import { useProxy } from '../config/use-proxy.ts'
import { describeError, SafeError } from '../ops/describe-error.ts'
import { ifPresent, isSystemError } from '../storage/storage-unavailable.ts'
import { verifyData } from './verify-data.ts'

const usage = `Usage: scripts/verify-data [--data DIR] [--sheet]

Reads a bot's data directory (DATA_DIR, or ./data) and its ledger.csv, changes nothing, and says whether all of it is as
it has to be: every order placed once and in the ledger once, every status one that may follow, every document its
customer's, nobody who was forgotten still named. The bot may work meanwhile.

  --sheet   look into the Google Sheet that GOOGLE_SHEET_ID and its kin name, and not into ledger.csv

It exits with 0 when all is well, with 1 when something is not, and with 2 when it could not look.`

class UsageError extends SafeError {
  override readonly name = 'UsageError'
}

async function main(args: string[]): Promise<void> {
  const { data, sheet, help } = readArguments(args)
  if (help) return console.log(usage)
  if (!(await ifPresent(stat(join(data, journalName)))))
    throw new UsageError(`${data} has no ${journalName}: it is not the data directory of a bot`)
  const verdict = await verifyData(data, sheet ? await sheetOf(process.env) : { kind: 'csv' })
  const { orders, events, customers, rows, findings, faults } = verdict
  for (const { place, problem } of findings) console.log(`${place}: ${problem}`)
  if (faults > findings.length) console.log(`… and ${faults - findings.length} more of these kinds`)
  const looked = `${orders} orders in ${events} events, ${customers} customers, ${rows ?? 'no'} rows in the ledger`
  console.log(faults === 0 ? `All is well: ${looked}.` : `${faults} faults in ${looked}.`)
  if (faults > 0) process.exitCode = 1
}

function readArguments(args: string[]) {
  const options = {
    data: { type: 'string', default: process.env.DATA_DIR || './data' },
    sheet: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : usage)
  }
}

async function sheetOf(env: NodeJS.ProcessEnv): Promise<LedgerConfig> {
  useProxy(env)
  const { ledger } = await loadConfig(env)
  if (ledger.kind !== 'sheets') throw new UsageError('--sheet needs GOOGLE_SHEET_ID, which is not set')
  return ledger
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message =
    error instanceof SafeError || isSystemError(error) ? error.message : JSON.stringify(describeError(error))
  console.error(`verify-data: ${message}`)
  process.exitCode = 2
})
