import { chmod, chown, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withoutLineBreak } from '../config/secret-files.ts'
import { type ManagedSecret, managedSecretNames } from '../config/secret-pins.ts'
import { ifPresent } from '../ops/system-error.ts'
import { putFile, temporaryEnding } from './put-file.ts'
import type { SecretState, SecretStore } from './secret-store.ts'
import { SetupError } from './setup-error.ts'

/** The bot's user in its container. */
const bot = { uid: 1001, gid: 1001 }

/** Before anybody is asked anything. @throws SetupError */
export function requireRoot(): void {
  if (process.geteuid?.() !== 0)
    throw new SetupError('refused', 'only root may give the bot its files: sudo scripts/secrets-setup')
}

/**
 * The folder `secrets` of an environment, which Docker Compose hands to the bot: a file for each secret, 0400, the
 * bot's own. All of them are there, because Compose mounts them all; one that is not set is empty.
 * @throws SetupError where that can't be had
 */
export async function filesStore(home: string): Promise<SecretStore> {
  if (!(await ifPresent(stat(home)))?.isDirectory())
    throw new SetupError('refused', `there is no folder ${home}: first ./deploy.sh setup, or say which by --home`)
  const folder = join(home, 'secrets')
  const pathOf = (secret: ManagedSecret) => join(folder, secret)

  return {
    place: folder,
    async states() {
      return Promise.all(
        managedSecretNames.map(async (secret): Promise<SecretState> => {
          const found = await ifPresent(stat(pathOf(secret)))
          return { secret, isSet: (found?.size ?? 0) > 0, since: found?.mtime }
        }),
      )
    },
    read: async (secret) => withoutLineBreak((await ifPresent(readFile(pathOf(secret), 'utf8'))) ?? ''),
    async put(values) {
      await mkdir(folder, { recursive: true })
      await chown(folder, 0, 0)
      // Passed through, so that a deploy sees that each file is there and whose it is; only root may list or change it.
      await chmod(folder, 0o711)
      // Of a run that was killed.
      for (const file of await readdir(folder)) if (file.endsWith(temporaryEnding)) await rm(join(folder, file))
      for (const [secret, value] of values) await putFile(pathOf(secret), value, { mode: 0o400, ...bot })
      for (const secret of managedSecretNames) {
        if (!(await ifPresent(stat(pathOf(secret))))) await putFile(pathOf(secret), '', { mode: 0o400, ...bot })
      }
    },
  }
}
