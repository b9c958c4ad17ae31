import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setInterval } from 'node:timers/promises'
import { FileError } from './file-error.ts'

/** What a file says: two with the same version say the same. */
export interface Versioned {
  version: string
}

export interface Watching<T extends Versioned> {
  /** @throws FileError */
  load(path: string): Promise<T>
  /** Where files are that it names: they are followed as well. */
  folder?: string | undefined
  /** The file says something new, or is good again after a fault. */
  onChange(content: T): void
  /** The file can't be used as it is now; what it said before stays in force. Once for each change. */
  onFault(error: FileError): void
}

/**
 * Loads a file of the owner's, and follows it while the bot runs. It looks at the file every so often instead of
 * waiting for events, which get lost on bind mounts and with editors that put a new file in the old one's place.
 * @param interval milliseconds between looks
 * @returns what it says now, and what stops following it
 * @throws FileError when it can't be used as it is now
 */
export async function watchFile<T extends Versioned>(
  path: string,
  watching: Watching<T>,
  interval = 2000,
): Promise<{ content: T; stop: () => void }> {
  // Before it is read: what changes meanwhile is seen.
  const stamp = await stampOfAll(path, watching.folder)
  const content = await watching.load(path)
  const stopping = new AbortController()
  void follow(path, { told: content.version, handled: stamp }, watching, ticks(interval, stopping.signal))
  return { content, stop: () => stopping.abort() }
}

async function follow<T extends Versioned>(
  path: string,
  { told, handled }: { told: string; handled: string },
  { load, folder, onChange, onFault }: Watching<T>,
  looks: AsyncIterable<AbortSignal>,
) {
  let seen = ''
  for await (const stopping of looks) {
    const stamp = await stampOfAll(path, folder)
    // A file that has just changed may be half written: it is read when it has been the same for two looks.
    const settled = stamp === seen
    seen = stamp
    if (!settled || stamp === handled) continue
    handled = stamp
    const found = await load(path).catch(asFault)
    const news = found instanceof FileError ? found.message : found.version
    if (stopping.aborted || news === told) continue
    told = news
    if (found instanceof FileError) onFault(found)
    else onChange(found)
  }
}

/** Until it is stopped; each says by its signal whether that has happened since. */
async function* ticks(interval: number, signal: AbortSignal): AsyncGenerator<AbortSignal> {
  try {
    yield* setInterval(interval, signal, { signal, ref: false })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

const stampOfAll = async (path: string, folder: string | undefined): Promise<string> =>
  `${await stampOf(path)}${folder === undefined ? '' : await stampsIn(folder)}`

/** Another for every version of the file that was saved. */
async function stampOf(path: string): Promise<string> {
  const file = await stat(path, { bigint: true }).catch(() => undefined)
  return file ? `${file.ino} ${file.size} ${file.mtimeNs} ${file.ctimeNs}` : 'missing'
}

async function stampsIn(folder: string): Promise<string> {
  const names: string[] = await readdir(folder).catch(() => [])
  const stamps = names.toSorted().map(async (name) => `${name} ${await stampOf(join(folder, name))}`)
  return (await Promise.all(stamps)).join()
}

function asFault(error: unknown): FileError {
  if (error instanceof FileError) return error
  throw error
}
