import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { EncryptionError } from '../../encryption/encryption-error.ts'
import type { KeyRing } from '../../encryption/key-ring.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { ifPresent } from '../../ops/system-error.ts'
import { storing } from '../storage-unavailable.ts'
import { lockFile } from './files/file-lock.ts'

/** By key: something encrypted under it, which tells whether a key of its id is the same one. */
export const keysInUseSchema = z.object({ version: z.literal(1), keys: z.record(z.string(), z.string()) })

export const keysInUseFile = 'keys-in-use.json'
const placeOf = (id: string) => ['key', id]

/**
 * Ids of the keys under which something in the data directory may be encrypted.
 * @throws EncryptionError when they can't be read
 */
export async function keysInUse(folder: string): Promise<string[]> {
  return Object.keys(await readProofs(folder))
}

/**
 * Whether all can be read that is in the data directory, at the cost of one small file.
 * @throws EncryptionError when a key is missing or is another one
 */
export async function checkKeys(folder: string, ring: KeyRing | null): Promise<void> {
  const proofs = await readProofs(folder)
  const missing = Object.keys(proofs).filter((id) => !ring?.ids.includes(id))
  if (missing.length > 0) {
    const code = ring ? 'unknown-key' : 'keys-missing'
    throw new EncryptionError(code, `ENCRYPTION_KEYS lacks ${missing.join(', ')}, under which data is encrypted`)
  }
  if (ring) for (const [id, proof] of Object.entries(proofs)) checkProof(ring, id, proof)
}

function checkProof(ring: KeyRing, id: string, proof: string): void {
  try {
    ring.open(proof, placeOf(id))
  } catch (error) {
    if (!(error instanceof EncryptionError && error.code === 'not-authentic')) throw error
    const what = `ENCRYPTION_KEYS has another key by the name of ${id} than the one under which data is encrypted`
    throw new EncryptionError(error.code, `${what}, or ${keysInUseFile} was changed`)
  }
}

/** Notes the first key, before anything is encrypted under it. @param writer as of `replaceFile` */
export async function noteKey(folder: string, ring: KeyRing, writer: string): Promise<void> {
  await changeProofs(folder, writer, (proofs) => {
    const [id] = ring.ids
    return id in proofs ? proofs : { ...proofs, [id]: ring.seal('in use', placeOf(id)) }
  })
}

/** Notes that nothing is encrypted under a key any more. @param writer as of `replaceFile` */
export async function forgetKey(folder: string, id: string, writer: string): Promise<void> {
  await changeProofs(folder, writer, ({ [id]: _, ...others }) => others)
}

type Proofs = Record<string, string>

async function readProofs(folder: string): Promise<Proofs> {
  const text = await storing(() => ifPresent(readFile(join(folder, keysInUseFile), 'utf8')))
  if (text === null) return {}
  try {
    return keysInUseSchema.parse(JSON.parse(text)).keys
  } catch {
    throw new EncryptionError('not-authentic', `${keysInUseFile} can't be read: bring it back from a backup`)
  }
}

async function changeProofs(folder: string, writer: string, change: (proofs: Proofs) => Proofs): Promise<void> {
  const file = join(folder, keysInUseFile)
  await storing(async () => {
    const lock = await lockFile(file)
    try {
      const before = await readProofs(folder)
      const keys = change(before)
      if (keys === before) return
      const text = `${JSON.stringify({ version: 1, keys })}\n`
      await replaceFile(file, text, { writer, beforeRename: lock.assertHeld })
    } finally {
      await lock.release()
    }
  })
}
