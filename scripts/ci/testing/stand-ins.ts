import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '../../../src/testing/temporary-folder.ts'

/**
 * Programs that a script finds instead of the real ones, and that note how they were called.
 * @param programs what each does, in sh, by its name
 */
export async function standIns(programs: Record<string, string>) {
  const folder = await temporaryFolder()
  const log = join(folder, 'calls.log')
  await writeFile(log, '')
  for (const [name, body] of Object.entries(programs)) {
    const text = `#!/usr/bin/env bash\necho "${name} $*" >>"${log}"\n${body}\n`
    await writeFile(join(folder, name), text, { mode: 0o755 })
  }
  return {
    folder,
    env: { PATH: `${folder}:${process.env.PATH}` },
    /** One line a call: the name and its arguments. */
    calls: async () => (await readFile(log, 'utf8')).split('\n').filter((line) => line !== ''),
  }
}
