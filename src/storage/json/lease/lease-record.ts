import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { replaceFile } from '../../../files/replace-file.ts'
import { ifPresent } from '../../../ops/system-error.ts'

const recordSchema = z.object({
  generation: z.number().int().nonnegative(),
  /** Two processes that took over at the same moment share a generation, never this. */
  holder: z.string(),
  released: z.boolean(),
})

/** What the lease's file says: who holds it. */
export type LeaseRecord = z.infer<typeof recordSchema>

export async function isOurs(file: string, { generation, holder }: LeaseRecord): Promise<boolean> {
  const record = await readRecord(file)
  return record?.generation === generation && record.holder === holder
}

const leavingFile = (file: string): string => `${file}.leaving`

/** Not in the record: a holder that was paused just here must not overwrite the next one's. */
export const announceLeaving = (file: string, record: LeaseRecord): Promise<void> =>
  replaceFile(leavingFile(file), record.holder, { writer: writerOf(record) })

export async function isHolderLeaving(file: string): Promise<boolean> {
  const leaving = await ifPresent(readFile(leavingFile(file), 'utf8'))
  return leaving !== null && (await readRecord(file))?.holder === leaving
}

/** null before the first holder. A record that can't be read counts as one that was not released. */
export async function readRecord(file: string): Promise<LeaseRecord | null> {
  const text = await ifPresent(readFile(file, 'utf8'))
  if (text === null) return null
  try {
    return recordSchema.parse(JSON.parse(text))
  } catch {
    return { generation: 0, holder: '', released: false }
  }
}

const writerOf = ({ generation, holder }: LeaseRecord): string => `${generation}-${holder}`

export const keepRecord = (file: string, record: LeaseRecord): Promise<void> =>
  replaceFile(file, `${JSON.stringify(record)}\n`, { writer: writerOf(record) })
