import { readFile, stat } from 'node:fs/promises'
import { ifPresent } from '../ops/system-error.ts'
import { putFile } from './put-file.ts'

/** What a settings.env sets, without the quotes around values; nothing where the file doesn't exist. */
export async function readSettings(file: string): Promise<Record<string, string>> {
  const settings: Record<string, string> = {}
  for (const line of ((await ifPresent(readFile(file, 'utf8'))) ?? '').split('\n')) {
    const [, name, value = ''] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []
    const bare = value.replace(/\s#.*$/, '').trim()
    if (name) settings[name] = /^(["']).*\1$/.test(bare) ? bare.slice(1, -1) : bare
  }
  return settings
}

/** Sets these and leaves all else as it is: each on its own line or where it is commented out, else at the end. */
export async function writeSettings(file: string, settings: Record<string, string>): Promise<void> {
  const lines = (await readFile(file, 'utf8')).replace(/\n$/, '').split('\n')
  for (const [name, value] of Object.entries(settings)) {
    const set = lines.findIndex((line) => line.startsWith(`${name}=`))
    const place = set >= 0 ? set : lines.findIndex((line) => line.startsWith(`#${name}=`))
    lines.splice(place >= 0 ? place : lines.length, place >= 0 ? 1 : 0, `${name}=${value}`)
  }
  const { mode, uid, gid } = await stat(file)
  await putFile(file, `${lines.join('\n')}\n`, { mode: mode & 0o777, uid, gid })
}
