import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** A `gcloud` that keeps what it is told to make, in a folder. */
export interface FakeGcloud {
  /** For PATH, and for the script under test not to wait. */
  env: Record<string, string>
  /** Every command that changes something, as it was given. */
  changes(): Promise<string[][]>
  /** All of those so far are forgotten, what they made is not. */
  forgetChanges(): Promise<void>
  /** From now on, the change of this number fails, counted from 1 on; 0: none. */
  failAt(number: number): Promise<void>
}

export async function makeFakeGcloud(folder: string): Promise<FakeGcloud> {
  const [bin, state] = [join(folder, 'bin'), join(folder, 'state')]
  for (const made of [bin, join(state, 'things'), join(state, 'policies')]) await mkdir(made, { recursive: true })
  await symlink(join(import.meta.dirname, 'fake-gcloud.sh'), join(bin, 'gcloud'))
  const set = (name: string, text: string) => writeFile(join(state, name), text)
  await set('apis', '')
  await set('changes', '')
  await set('fail-at', '0')
  return {
    env: { PATH: `${bin}${delimiter}${process.env.PATH}`, FAKE_GCLOUD_STATE: state, PAUSE: '0' },
    async changes() {
      const commands = (await readFile(join(state, 'changes'), 'utf8')).split('\x1e').slice(0, -1)
      return commands.map((command) => command.split('\x1f').slice(0, -1))
    },
    forgetChanges: () => set('changes', ''),
    failAt: (number) => set('fail-at', String(number)),
  }
}
