import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * The names of what was set aside in each folder. A folder is looked through once, by whoever asks first: there may be
 * a million names in it.
 */
export function copiesSetAside() {
  const folders = new Map<string, Promise<Set<string>>>()

  function namesIn(folder: string): Promise<Set<string>> {
    const known = folders.get(folder) ?? listed(folder)
    folders.set(folder, known)
    return known
  }

  async function listed(folder: string): Promise<Set<string>> {
    try {
      const names = await readdir(folder)
      return new Set(names.filter((name) => name.includes('.corrupt-')))
    } catch (error) {
      folders.delete(folder)
      throw error
    }
  }

  return {
    /** Notes a copy that was made just now. */
    async add(path: string): Promise<void> {
      const names = await folders.get(dirname(path))
      names?.add(basename(path))
    },
    /** Removes all that was ever set aside of a file. */
    async remove(path: string): Promise<void> {
      const names = await namesIn(dirname(path))
      for (const name of names) {
        if (!name.startsWith(`${basename(path)}.corrupt-`)) continue
        await rm(join(dirname(path), name), { force: true })
        names.delete(name)
      }
    },
  }
}
