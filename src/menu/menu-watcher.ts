import { unwatchFile, watchFile } from 'node:fs'
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
 * Follows the menu file while the bot runs. It looks at the file every so often instead of waiting for events, which get lost
 * on bind mounts and with editors that write a new file in the old one's place.
 * @param current the menu that was loaded from it
 * @param interval milliseconds between looks
 * @returns stops it
 */
export function watchMenu(path: string, current: Menu, { onMenu, onFault }: MenuWatcher, interval = 2000): () => void {
  let stopped = false
  let told = current.version
  let turn = Promise.resolve()

  const look = () => {
    // One after the other: of two reads at once, the older could end last and win.
    turn = turn.then(async () => {
      if (stopped) return
      const found = await loadMenu(path).catch(asFault)
      const says = found instanceof MenuError ? found.message : found.version
      if (stopped || says === told) return
      told = says
      if (found instanceof MenuError) onFault(found)
      else onMenu(found)
    })
  }
  watchFile(path, { interval, persistent: false }, look)
  // It may have changed since it was loaded, before the watch began.
  look()

  return () => {
    stopped = true
    unwatchFile(path, look)
  }
}

function asFault(error: unknown): MenuError {
  if (error instanceof MenuError) return error
  throw error
}
