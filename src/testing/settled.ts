import { lockFile } from '../storage/json/file-lock.ts'

/** Resolves when the document's file says what was committed last: as whoever takes its lock finds it. */
export async function settled(file: string): Promise<void> {
  const lock = await lockFile(file)
  await lock.release()
}
