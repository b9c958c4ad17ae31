import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { FileError, type FileFault } from '../yaml/file-error.ts'
import { parseFile, readTextFile } from '../yaml/read-file.ts'
import type { Menu } from './menu.ts'
import { menuFileSchema } from './menu-file.ts'
import { brokenRules } from './menu-rules.ts'
import { readPhotos } from './read-photos.ts'
import { toMenu } from './to-menu.ts'

/** The menu of a made-up shop, for a bot that was given none. */
export const sampleMenuFile = join(import.meta.dirname, 'sample-menu.yaml')

/** Where a menu's pictures are, if nothing else is said: beside it. */
export const photosBeside = (path: string): string => join(dirname(path), 'photos')

/**
 * The menu without its pictures, for whoever shows none.
 * @throws FileError with every fault of the file, or what kept it from being read
 */
export async function loadMenu(path: string): Promise<Menu> {
  const result = parseMenu(await readTextFile('menu', path))
  if (!result.ok) throw new FileError('menu', path, result.faults)
  return result.menu
}

/**
 * The menu with its pictures.
 * @throws FileError as `loadMenu` does; where the file has no fault, with every picture that can't be shown
 */
export async function loadMenuWithPhotos(path: string, folder: string): Promise<Menu> {
  const file = parse(await readTextFile('menu', path))
  if (!file.ok) throw new FileError('menu', path, file.faults)
  const { data, version, faultOf } = file
  const { photos, broken } = await readPhotos(data, folder)
  if (broken.length > 0) throw new FileError('menu', path, broken.map(faultOf))
  const seen = [version, ...photos.values().map((photo) => photo.file)].join()
  return toMenu(data, createHash('sha256').update(seen).digest('hex').slice(0, version.length), photos)
}

/** The menu that the text of a menu file describes; or all that is wrong with it, in the file's order. */
export function parseMenu(text: string): { ok: true; menu: Menu } | { ok: false; faults: FileFault[] } {
  const file = parse(text)
  return file.ok ? { ok: true, menu: toMenu(file.data, file.version, new Map()) } : file
}

const parse = (text: string) => parseFile(text, menuFileSchema, brokenRules)
