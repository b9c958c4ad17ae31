import { DatabaseSync } from 'node:sqlite'
import { inBatches, type Writer } from './group-commit.ts'

/** SQLite at its safest: write-ahead log, synced; one transaction for what comes together. */
export function openSqlite<T>(
  path: string,
  tables: string,
  prepare: (database: DatabaseSync) => (record: T) => void,
): Writer<T> {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${tables}`)
  const keep = prepare(database)
  const write = inBatches<T>((records) => {
    database.exec('BEGIN IMMEDIATE')
    for (const record of records) keep(record)
    database.exec('COMMIT')
  })
  return { write, close: async () => database.close() }
}
