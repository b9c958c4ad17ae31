import { appendFile, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Day, type DayStore, daySchema, type OrderNote, orderNoteSchema } from '../../day/day.ts'
import { syncFolder } from '../../files/replace-file.ts'
import { ifPresent } from '../../ops/system-error.ts'
import { parseJson } from '../../text/parse-json.ts'
import { storing } from '../storage-unavailable.ts'
import { openDocuments } from './documents/documents.ts'
import type { LockedFiles } from './documents/locked-files.ts'
import { linesOf } from './files/lines.ts'

interface Dependencies {
  folder: string
  files: LockedFiles
}

/** `DayStore` on files: one document a day, changed under its lock, and one file of notes, a line each. */
export function createDayStore({ folder, files }: Dependencies): DayStore {
  const documents = openDocuments<Day>({ folder, files, schema: daySchema })
  const fileOf = (date: string) => `${date}.json`
  const notesOf = (date: string) => join(folder, `${date}.orders.jsonl`)
  const isOf = (date: string) => (day: Day) => day.date === date
  /** The file of notes that is known to have its name durably. */
  let named = ''

  async function orderNotes(path: string): Promise<OrderNote[]> {
    const file = await ifPresent(open(path))
    if (!file) return []
    try {
      const notes: OrderNote[] = []
      for await (const { text } of linesOf(file, 0, (await file.stat()).size)) {
        // Not one that was torn: the batch that it was of came again.
        const note = parseJson(orderNoteSchema, text)
        if (note) notes.push(note)
      }
      return notes
    } finally {
      await file.close()
    }
  }

  async function addOrderNotes(path: string, notes: readonly OrderNote[]): Promise<void> {
    // Begins a line, wherever the batch before it was torn.
    const lines = ['', ...notes.map((note) => JSON.stringify(note)), '']
    await appendFile(path, lines.join('\n'), { mode: 0o600, flush: true })
    if (path !== named) await syncFolder(folder)
    named = path
  }

  async function forgetBefore(date: string): Promise<void> {
    for (const name of await readdir(folder)) {
      const [, of = date, kind] = /^(\d{4}-\d\d-\d\d)\.(json|orders\.jsonl)$/.exec(name) ?? []
      if (of >= date) continue
      if (kind === 'json') await documents.change(name, isOf(of), async () => ({ document: null, result: undefined }))
      else await rm(join(folder, name), { force: true })
    }
  }

  return {
    read: (date) => documents.read(fileOf(date), isOf(date)),
    change: (date, change) =>
      documents.change(fileOf(date), isOf(date), async (before) => ({ document: change(before), result: undefined })),
    orderNotes: (date) => storing(() => orderNotes(notesOf(date))),
    addOrderNotes: (date, notes) => storing(() => addOrderNotes(notesOf(date), notes)),
    forgetBefore: (date) => storing(() => forgetBefore(date)),
  }
}
