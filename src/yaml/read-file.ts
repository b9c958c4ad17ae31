import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import { FileError, type FileFault } from './file-error.ts'
import { readYaml } from './read-yaml.ts'
import { type Path, pathText } from './yaml-path.ts'

/** What is wrong with a value, by where it stands. */
export interface BrokenRule {
  path: Path
  message: string
}

export type ParsedFile<T> =
  /** `faultOf`: what turns out to be wrong only later. */
  { ok: true; data: T; version: string; faultOf: (rule: BrokenRule) => FileFault } | { ok: false; faults: FileFault[] }

/**
 * @param what names the kind of file, such as "menu"
 * @throws FileError when it can't be read
 */
export async function readTextFile(what: string, path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    throw new FileError(what, path, [{ line: null, path: '', message: explainReading(error) }])
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

/**
 * What the text says by the schema, or all that is wrong with it, in the file's order.
 * @param brokenRules what the schema can't say; looked for even where the form is wrong
 */
export function parseFile<T>(
  text: string,
  schema: z.ZodType<T>,
  brokenRules: (value: unknown) => BrokenRule[],
): ParsedFile<T> {
  const { value, faults: notation, lineOf } = readYaml(text)
  if (value === undefined) return { ok: false, faults: notation }
  if (value === null) return { ok: false, faults: [{ line: null, path: '', message: 'is empty' }] }

  // A file is read once: code of zod's making would take longer to make than it saves.
  const file = schema.safeParse(value, { error: explainIssue, jitless: true })
  const form = file.error?.issues.flatMap(spread) ?? []
  const faultOf = ({ path, message }: BrokenRule) => ({ line: lineOf(path), path: pathText(path), message })
  const broken = [...form, ...brokenRules(value)].map(faultOf)
  const faults = [...notation, ...broken].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  if (!file.success || faults.length > 0) return { ok: false, faults }
  return { ok: true, data: file.data, version: versionOf(text), faultOf }
}

/** zod names all unknown keys of a place in one issue; each of them has a line of its own. */
const spread = (issue: z.core.$ZodIssue): BrokenRule[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is not known here: is it a typing mistake?' }))
    : [issue]

const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
