import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar'
import { syncFolder } from '../files/replace-file.ts'
import { isSystemError } from '../ops/system-error.ts'
import { isArchivable } from './archive-name.ts'
import { BackupError } from './backup-error.ts'
import { type Digests, manifestName, parseManifest } from './manifest.ts'
import { through } from './through.ts'

/**
 * Writes the files of an archive into a folder, durably, and holds them against its manifest.
 * @param identities age secret keys; one that fits is enough
 * @throws BackupError when none fits, or when the archive is not, from its first byte to its last, as `pack` made it
 */
export async function unpack(archive: Readable, identities: readonly string[], folder: string): Promise<Digests> {
  const decrypter = decrypterFor(identities)
  try {
    const decrypted = Readable.fromWeb(await decrypter.decrypt(Readable.toWeb(archive)))
    const tar = Readable.toWeb(through(decrypted, createZstdDecompress()))
    return await writeFiles(tar.pipeThrough(createTarDecoder({ strict: true })), folder)
  } catch (error) {
    throw explained(error)
  }
}

function decrypterFor(identities: readonly string[]): Decrypter {
  const decrypter = new Decrypter()
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity)
    } catch {
      // Without the cause, which may quote the key.
      throw new BackupError('refused', 'the identity is not an age secret key: it begins with AGE-SECRET-KEY-')
    }
  }
  return decrypter
}

/** What the libraries throw, they throw for bytes that are not as they were written. */
function explained(error: unknown): unknown {
  // The disk's own refusals are no fault of the archive; those of the decompression have no call to the system.
  if (error instanceof BackupError || isSystemError(error)) return error
  if (error instanceof Error && error.message.startsWith('no identity matched')) {
    return new BackupError('wrong-key', 'the identity does not open this archive: it was encrypted for another key')
  }
  return new BackupError('damaged', 'the archive is damaged, cut short, or not a backup', { cause: error })
}

async function writeFiles(entries: ReadableStream<ParsedTarEntry>, folder: string): Promise<Digests> {
  const found: Digests = new Map()
  const folders = new Set([folder])
  let manifest: Digests | null = null
  for await (const { header, body } of entries) {
    const { name, type, mtime } = header
    if (manifest) throw new BackupError('damaged', 'the archive goes on after its manifest')
    if (type !== 'file' || !isArchivable(name) || found.has(name))
      throw new BackupError('damaged', 'an entry is no file, leads elsewhere, or comes twice')
    if (name === manifestName) manifest = parseManifest(await new Response(body).text())
    else found.set(name, await writeOnce(body, mtime, join(folder, name), folders))
  }
  if (!manifest) throw new BackupError('damaged', 'the archive has no manifest')
  const differs = (name: string) => manifest.get(name) !== found.get(name)
  const differing = new Set([...manifest.keys(), ...found.keys()]).values().find(differs)
  if (differing) throw new BackupError('damaged', `${differing} is not what the manifest says`)
  for (const path of folders) await syncFolder(path)
  return found
}

/** @returns its SHA-256 */
async function writeOnce(
  content: ReadableStream<Uint8Array>,
  mtime: Date | undefined,
  path: string,
  folders: Set<string>,
): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  folders.add(dirname(path))
  const hash = createHash('sha256')
  // Fails on what is there already: no entry writes over another.
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of content) {
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    if (mtime) await file.utimes(mtime, mtime)
    await file.sync()
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}
