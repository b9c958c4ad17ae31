import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../files/replace-file.ts'

/** Of a file on its way to its place; one that stays is of a run that was killed. */
export const temporaryEnding = '.new'

/** Puts a file into its place whole, or not at all; at no moment has it other rights than these. */
export async function putFile(
  file: string,
  text: string,
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
): Promise<void> {
  // A name of its own, so that two runs at once never put each other's half-written file into place.
  const temporary = `${file}.${process.pid}${temporaryEnding}`
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.chown(uid, gid)
      await handle.chmod(mode)
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
}
