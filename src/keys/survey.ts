import type { KeyRing } from '../encryption/key-ring.ts'
import { openStoredDocuments } from '../storage/json/stored-documents.ts'
import { type SealedFile, sealedFiles } from './sealed-files.ts'

/** What of a data directory is encrypted, and under which key. */
export interface Survey {
  /** How many files of each kind, by the key's id; '' for what is in the clear. */
  counts: Record<SealedFile['kind'], Map<string, number>>
  /** Files that can't be read with these keys, or at all. */
  unreadable: string[]
}

export async function survey(folder: string, ring: KeyRing): Promise<Survey> {
  const found: Survey = { counts: { customers: new Map(), passwords: new Map() }, unreadable: [] }
  const documents = await openStoredDocuments(folder)
  for await (const { name, kind, keyIdOf, renew } of sealedFiles(folder, documents, ring)) {
    const text = await documents.read(name)
    if (text === null) continue
    try {
      renew(text)
      const id = keyIdOf(text) ?? ''
      found.counts[kind].set(id, (found.counts[kind].get(id) ?? 0) + 1)
    } catch {
      found.unreadable.push(name)
    }
  }
  return found
}

/** Whether anything needs this key. What can't be read may need it. */
export const needs = ({ counts, unreadable }: Survey, id: string): boolean =>
  unreadable.length > 0 || Object.values(counts).some((byKey) => byKey.has(id))
