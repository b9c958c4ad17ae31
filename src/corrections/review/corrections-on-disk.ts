import { readFile } from 'node:fs/promises'
import { replaceFile } from '../../files/replace-file.ts'
import { ifPresent } from '../../ops/system-error.ts'
import { lockFile } from '../../storage/json/files/file-lock.ts'
import { type Correction, correctionsSchema } from '../correction.ts'

/** As the bot left them; none where there is no file. */
export async function readCorrections(file: string): Promise<Correction[]> {
  const text = await ifPresent(readFile(file, 'utf8'))
  return text === null ? [] : correctionsSchema.parse(JSON.parse(text)).corrections
}

/** Takes one out, under the lock that a bot that runs takes too. */
export async function dropCorrection(file: string, dropped: Correction): Promise<void> {
  const lock = await lockFile(file)
  try {
    const corrections = (await readCorrections(file)).filter((one) => JSON.stringify(one) !== JSON.stringify(dropped))
    const text = `${JSON.stringify({ version: 1, corrections })}\n`
    // As the work of an older process, so that what a crash leaves is swept up.
    await replaceFile(file, text, { writer: '0-review', beforeRename: lock.assertHeld })
  } finally {
    await lock.release()
  }
}
