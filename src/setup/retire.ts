import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pin } from '../config/secret-pins.ts'
import { ifPresent } from '../ops/system-error.ts'
import type { Setup } from './collect.ts'
import { readPins } from './options.ts'
import type { SecretManagerStore } from './secret-manager-store.ts'
import { readSettings } from './settings-file.ts'
import { SetupError } from './setup-error.ts'

/**
 * Takes versions out of use that nothing names: working ones are disabled, which can be undone; those that an earlier
 * run disabled are destroyed, which can't.
 */
export async function retire(
  { say, terminal, options }: Setup,
  manager: SecretManagerStore | null,
  home: string | undefined,
  given: readonly Pin[] | undefined,
): Promise<void> {
  const kept = [...(given ?? []), ...(home === undefined ? [] : await pinsOfReleases(home))]
  if (!manager || kept.length === 0)
    throw new SetupError('usage', 'which versions are in use? --env ENV, --home FOLDER or --pins LIST')
  const unused = await manager.unused(kept)
  if (unused.length === 0) return say('There is nothing to retire.')
  for (const { secret, version, fate } of unused) say(`${fate} ${secret}, version ${version}`)
  const agrees = options.yes || (terminal ? await terminal.confirm('Do that?') : false)
  if (!agrees) return say('Nothing was changed. --yes does it.')
  terminal?.close()
  for (const version of unused) await manager.retire(version)
  say('Done. What was disabled can be enabled again (gcloud secrets versions enable); the next --retire destroys it.')
}

/** What the settings name, and what each kept release names, so that a rollback still finds its secrets. */
async function pinsOfReleases(home: string): Promise<Pin[]> {
  const releases = (await ifPresent(readdir(join(home, 'releases')))) ?? []
  const folders = [home, ...releases.map((release) => join(home, 'releases', release))]
  const settings = await Promise.all(folders.map((folder) => readSettings(join(folder, 'settings.env'))))
  return settings.flatMap(({ GCP_SECRET_VERSIONS: pins }) => (pins ? readPins(pins) : []))
}
