import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '../testing/temporary-folder.ts'

/** What fails of the machine under a bot, as `under-the-bot.ts` has it fail. */
export type MachineFault = 'sync' | 'dns' | 'memory' | 'clock'

/** A machine that works until it is told otherwise, for a bot that is started with its `env`. */
export async function failingMachine() {
  const folder = await temporaryFolder()
  const preload = new URL('./under-the-bot.ts', import.meta.url)
  return {
    env: { NODE_OPTIONS: `--import ${preload}`, FAULTS_FOLDER: folder },
    /** @param detail of a clock: by how many milliseconds it is wrong */
    fail: (fault: MachineFault, detail = 0): Promise<void> => writeFile(join(folder, fault), String(detail)),
    mend: (fault: MachineFault): Promise<void> => rm(join(folder, fault)),
  }
}
