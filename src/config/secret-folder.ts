import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConfigFault } from './config-error.ts'
import { type Found, withoutLineBreak } from './secret-files.ts'
import { managedSecrets } from './secret-pins.ts'

/**
 * The secrets in a folder, each in a file with its name in Secret Manager, by the variables that they stand in for. One
 * that has no file, or an empty one, is not set.
 */
export async function readSecretFolder(folder: string): Promise<Found> {
  const values: Record<string, string> = {}
  const faults: ConfigFault[] = []
  const files = await readdir(folder).catch(() => null)
  if (!files) return { values, faults: [{ name: 'SECRETS_DIR', message: 'is not a folder that can be read' }] }
  for (const [secret, name] of Object.entries(managedSecrets)) {
    if (!files.includes(secret)) continue
    const value = await readFile(join(folder, secret), 'utf8').then(withoutLineBreak, () => undefined)
    if (value === undefined)
      faults.push({ name, message: `is missing: the file ${secret} in SECRETS_DIR cannot be read` })
    else if (value !== '') values[name] = value
  }
  return { values, faults }
}
