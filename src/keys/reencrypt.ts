import { stat, utimes } from 'node:fs/promises'
import type { KeyRing } from '../encryption/key-ring.ts'
import { replaceFile } from '../files/replace-file.ts'
import { ifPresent } from '../ops/system-error.ts'
import { lockFile } from '../storage/json/files/file-lock.ts'
import { keysInUse } from '../storage/json/keys-in-use.ts'
import { openStoredDocuments, type StoredDocuments } from '../storage/json/stored-documents.ts'
import { KeysError } from './keys-error.ts'
import { type SealedFile, sealedFiles } from './sealed-files.ts'

// One name for all runs: what a killed one left is overwritten by the next, under the same lock.
const writer = 'keys'

interface ReencryptOptions {
  /** Also documents of customers that are in the clear. */
  withPlain?: boolean
}

/**
 * Encrypts under the first key what is under another, file by file, under the locks that the bot takes to change them.
 * The bot goes on meanwhile, and can read each file before and after.
 * @returns how many files were written, and the names of those that can't be read
 * @throws KeysError when a bot that runs might not know the first key
 */
export async function reencrypt(
  folder: string,
  ring: KeyRing,
  options: ReencryptOptions = {},
): Promise<{ written: number; unreadable: string[] }> {
  const [first] = ring.ids
  if (!(await keysInUse(folder)).includes(first))
    throw new KeysError('refused', `the bot does not know the key ${first} yet: deploy it with these keys first`)
  let written = 0
  const unreadable: string[] = []
  const documents = await openStoredDocuments(folder)
  for await (const file of sealedFiles(folder, documents, ring)) {
    const outcome = await renewFile(file, documents, first, options)
    if (outcome === 'written') written++
    if (outcome === 'unreadable') unreadable.push(file.name)
  }
  return { written, unreadable }
}

async function renewFile(file: SealedFile, documents: StoredDocuments, first: string, options: ReencryptOptions) {
  const lock = await lockFile(file.path)
  try {
    const found = await ifPresent(stat(file.path))
    // Where a crash has left a newer one in the log, what takes its place must say the same.
    const text = found && (await documents.read(file.name))
    if (!found || text === null) return 'gone'
    const renewed = renewal(file, text, first, options)
    if (renewed === null) return 'unreadable'
    if (renewed === text) return 'good'
    const { atime, mtime } = found
    await replaceFile(file.path, renewed, { writer, beforeRename: lock.assertHeld })
    // It says what it said: customers who were not heard of for long are looked for by that.
    await utimes(file.path, atime, mtime)
    return 'written'
  } finally {
    await lock.release()
  }
}

/** The text that is to stand there; null where this one can't be read. */
function renewal(
  { keyIdOf, renew }: SealedFile,
  text: string,
  first: string,
  { withPlain = false }: ReencryptOptions,
): string | null {
  try {
    const id = keyIdOf(text)
    return id === first || (id === null && !withPlain) ? text : renew(text)
  } catch {
    return null
  }
}
