import { join } from 'node:path'
import { FileError, type FileFault } from '../yaml/file-error.ts'
import { parseFile, readTextFile } from '../yaml/read-file.ts'
import type { Menu } from './menu.ts'
import { menuFileSchema } from './menu-file.ts'
import { brokenRules } from './menu-rules.ts'
import { toMenu } from './to-menu.ts'

/** The menu of a made-up shop, for a bot that was given none. */
export const sampleMenuFile = join(import.meta.dirname, 'sample-menu.yaml')

/** @throws FileError with every fault of the file, or what kept it from being read */
export async function loadMenu(path: string): Promise<Menu> {
  const result = parseMenu(await readTextFile('menu', path))
  if (!result.ok) throw new FileError('menu', path, result.faults)
  return result.menu
}

/** The menu that the text of a menu file describes; or all that is wrong with it, in the file's order. */
export function parseMenu(text: string): { ok: true; menu: Menu } | { ok: false; faults: FileFault[] } {
  const file = parseFile(text, menuFileSchema, brokenRules)
  return file.ok ? { ok: true, menu: toMenu(file.data, file.version) } : file
}
