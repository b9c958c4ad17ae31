import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ifPresent, isSystemError } from '../../ops/system-error.ts'
import { documentsIn } from './documents-in.ts'
import { type Appended, readCommits, standing } from './log/commit-reading.ts'

export interface StoredDocument {
  /** Its path within the data directory. */
  file: string
  text: string
}

/** Documents as a start would find them, whatever the log has yet to do to their files; for whoever only looks. */
export interface StoredDocuments {
  /** null where there is none. */
  read(file: string): Promise<string | null>
  /** What the log says of a file that lines are added to. */
  appendedTo(file: string): Appended | undefined
  /** The paths of a folder's documents, and not of what was set aside there. */
  filesIn(folder: string): AsyncGenerator<string>
  /** @param onUnreadable hears of each that the system does not let it read, by the system's code for why */
  inFolder(folder: string, onUnreadable: (file: string, code: string) => void): AsyncGenerator<StoredDocument>
}

/**
 * The log is read now and the documents when they are asked for: what the log loses meanwhile is in their files by
 * then, so that a bot may work beside it.
 * @throws JournalBrokenError
 */
export async function openStoredDocuments(folder: string): Promise<StoredDocuments> {
  const { documents, appended } = await readCommits(folder)

  const read = async (file: string): Promise<string | null> =>
    standing(await ifPresent(readFile(join(folder, file), 'utf8')), documents.get(file))

  async function* filesIn(name: string): AsyncGenerator<string> {
    const listed = new Set<string>()
    for await (const file of documentsIn(folder, name)) {
      if (documents.has(file)) listed.add(file)
      yield file
    }
    for (const file of documents.keys()) if (dirname(file) === name && !listed.has(file)) yield file
  }

  return {
    read,
    appendedTo: (file) => appended.get(file),
    filesIn,
    async *inFolder(name, onUnreadable) {
      for await (const file of filesIn(name)) {
        const text = await read(file).catch((error: unknown) => {
          if (!isSystemError(error)) throw error
          onUnreadable(file, error.code)
          return null
        })
        if (text !== null) yield { file, text }
      }
    },
  }
}
