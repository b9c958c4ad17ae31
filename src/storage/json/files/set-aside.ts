import { rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../../../files/replace-file.ts'

/** Keeps a file that can't be read under another name, which it returns. */
export async function setAside(path: string): Promise<string> {
  const keptAs = `${path}.corrupt-${new Date().toISOString().replaceAll(':', '-')}`
  await rename(path, keptAs)
  await syncFolder(dirname(path))
  return keptAs
}

/** When a file of this name was set aside; null: it was not. */
export function setAsideAt(name: string): Date | null {
  const [, day, time] = /\.corrupt-(\d{4}-\d\d-\d\d)T([\d.-]+Z)$/.exec(name) ?? []
  return day && time ? new Date(`${day}T${time.replaceAll('-', ':')}`) : null
}
