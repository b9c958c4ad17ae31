import { join } from 'node:path'
import type { LedgerConfig } from '../config/config.ts'
import { type BlankableLedger, blankable } from '../ledger/blankable.ts'
import { createCsvLedger } from '../ledger/csv.ts'
import type { LedgerWriter } from '../ledger/ledger.ts'
import { revealed } from '../ledger/revealed.ts'
import type { Core } from './core.ts'

/** Where the shop reads its orders. */
export const ledgerFor = async (config: LedgerConfig, core: Core): Promise<BlankableLedger> =>
  blankable(await writerFor(config, core))

async function writerFor(config: LedgerConfig, { config: { dataDir }, logger }: Core): Promise<LedgerWriter> {
  if (config.kind === 'csv') return createCsvLedger({ path: join(dataDir, 'ledger.csv') })
  // Google's client is heavy, and only a bot with a sheet needs it.
  const { createSheetsLedger } = await import('../ledger/sheets.ts')
  const { sheetId, tab, apiRoot, signIn } = config
  return createSheetsLedger({ sheetId, tab, apiRoot, signIn: revealed(signIn), logger })
}
