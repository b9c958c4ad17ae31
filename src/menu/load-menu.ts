import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import type { Menu } from './menu.ts'
import { MenuError, type MenuFault } from './menu-faults.ts'
import { menuFileSchema } from './menu-file.ts'
import { brokenRules } from './menu-rules.ts'
import { readYaml } from './read-yaml.ts'
import { toMenu } from './to-menu.ts'
import { type Path, pathText } from './yaml-path.ts'

/** The menu of a made-up shop, for a bot that was given none. */
export const sampleMenuFile = join(import.meta.dirname, 'sample-menu.yaml')

/** @throws MenuError with every fault of the file, or what kept it from being read */
export async function loadMenu(path: string): Promise<Menu> {
  const result = parseMenu(await readMenu(path))
  if (!result.ok) throw new MenuError(path, result.faults)
  return result.menu
}

async function readMenu(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    throw new MenuError(path, [{ line: null, path: '', message: explainReading(error) }])
  }
}

const readingFaults: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text: save it as UTF-8',
}

function explainReading(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return readingFaults[code] ?? `can't be read (${code})`
}

/** The menu that the text of a menu file describes; or all that is wrong with it, in the file's order. */
export function parseMenu(text: string): { ok: true; menu: Menu } | { ok: false; faults: MenuFault[] } {
  const { value, faults: notation, lineOf } = readYaml(text)
  if (value === undefined) return { ok: false, faults: notation }
  if (value === null) return { ok: false, faults: [{ line: null, path: '', message: 'is empty' }] }

  const file = menuFileSchema.safeParse(value, { error: explainIssue })
  const form = file.error?.issues.flatMap(spread) ?? []
  const broken = [...form, ...brokenRules(value)].map(({ path, message }) => ({
    line: lineOf(path),
    path: pathText(path),
    message,
  }))
  const faults = [...notation, ...broken].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  if (!file.success || faults.length > 0) return { ok: false, faults }
  return { ok: true, menu: toMenu(file.data, versionOf(text)) }
}

/** zod names all unknown keys of a place in one issue; each of them has a line of its own. */
const spread = (issue: z.core.$ZodIssue): { path: Path; message: string }[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is not known here: is it a typing mistake?' }))
    : [issue]

const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
