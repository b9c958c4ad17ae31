import { stat } from 'node:fs/promises'
import { setInterval } from 'node:timers/promises'
import { loadMenu } from './load-menu.ts'
import type { Menu } from './menu.ts'
import { MenuError } from './menu-faults.ts'

export interface MenuWatcher {
  /** The file says something new, or is good again after a fault. */
  onMenu(menu: Menu): void
  /** The file can't be used as it is now; the menu before it stays in force. Once for each change. */
  onFault(error: MenuError): void
}

/**
 * Follows the menu file while the bot runs. It looks at the file every so often instead of waiting for events, which get
 * lost on bind mounts and with editors that put a new file in the old one's place.
 * @param current the menu that was loaded from it
 * @param interval milliseconds between looks
 * @returns stops it
 */
export function watchMenu(path: string, current: Menu, watcher: MenuWatcher, interval = 2000): () => void {
  const stopping = new AbortController()
  void follow(path, current, watcher, interval, stopping.signal)
  return () => stopping.abort()
}

async function follow(path: string, current: Menu, watcher: MenuWatcher, interval: number, signal: AbortSignal) {
  let told = current.version
  let handled = ''
  let seen = ''
  for await (const _ of ticks(interval, signal)) {
    const stamp = await stampOf(path)
    // A file that has just changed may be half written: it is read when it has been the same for two looks.
    const settled = stamp === seen
    seen = stamp
    if (!settled || stamp === handled) continue
    handled = stamp
    const found = await loadMenu(path).catch(asFault)
    const news = found instanceof MenuError ? found.message : found.version
    if (signal.aborted || news === told) continue
    told = news
    if (found instanceof MenuError) watcher.onFault(found)
    else watcher.onMenu(found)
  }
}

async function* ticks(interval: number, signal: AbortSignal) {
  try {
    yield* setInterval(interval, undefined, { signal, ref: false })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** Another for every version of the file that was saved. */
async function stampOf(path: string): Promise<string> {
  const file = await stat(path, { bigint: true }).catch(() => undefined)
  return file ? `${file.ino} ${file.size} ${file.mtimeNs} ${file.ctimeNs}` : 'missing'
}

function asFault(error: unknown): MenuError {
  if (error instanceof MenuError) return error
  throw error
}
