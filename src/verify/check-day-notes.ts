import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { orderNoteSchema } from '../day/day.ts'
import { isSystemError } from '../ops/system-error.ts'
import { namesIn } from '../storage/json/documents-in.ts'
import { parseJson } from '../text/parse-json.ts'
import type { Findings } from './findings.ts'

/** Whether the notes of each day's orders can be read, but for what a crash leaves of a line. */
export async function checkDayNotes(folder: string, findings: Findings): Promise<void> {
  for await (const name of namesIn(join(folder, 'days'))) {
    if (!name.endsWith('.orders.jsonl')) continue
    const file = join('days', name)
    try {
      for (const line of brokenLines(await readFile(join(folder, file), 'utf8')))
        findings.add(`${file}, line ${line}`, 'is no note of an order: the day is shown without it')
    } catch (error) {
      if (!isSystemError(error)) throw error
      // A bot that works beside this removes days that are over for long.
      if (error.code !== 'ENOENT') findings.unreadable(file, error.code)
    }
  }
}

function brokenLines(text: string): number[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const isWhole = line === '' || parseJson(orderNoteSchema, line) !== null
    return isWhole || isTorn(line, lines.slice(index + 1)) ? [] : [index + 1]
  })
}

/** It was the end of the file when a bot died; what it was to say came again when the next one went on. */
function isTorn(line: string, after: readonly string[]): boolean {
  if (after.every((later) => later === '')) return true
  if (line.endsWith('}')) return false
  const [begin = line] = /^\{"id":"[^"]*"/.exec(line) ?? []
  return after.some((later) => later.startsWith(begin))
}
