import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { SafeError } from '../../ops/describe-error.ts'
import { ifPresent } from '../../ops/system-error.ts'
import type { DeepReadonly } from '../../types/deep-readonly.ts'
import { lineOptionSchema, type Meaning } from '../../understanding/meaning.ts'

/** A file of cases can't be read. */
class CasesError extends SafeError {
  override readonly name = 'CasesError'
}

const caseLineSchema = z.object({
  item: z.string(),
  quantity: z.number().int().positive(),
  size: z.string().nullable(),
  options: z.array(lineOptionSchema),
})
const caseSchema = z.object({ text: z.string(), lines: z.array(caseLineSchema) })
/** A text, and the lines that it has to be understood as for good. */
export type Case = DeepReadonly<z.infer<typeof caseSchema>>

/** Beside the menu file: "menu.yaml" has "menu.cases.jsonl". */
export const casesFileOf = (menuFile: string): string => menuFile.replace(/(?:\.ya?ml)?$/, '.cases.jsonl')

/** Those of the file, in its order; none where there is no file. */
export async function readCases(file: string): Promise<Case[]> {
  const text = (await ifPresent(readFile(file, 'utf8'))) ?? ''
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseCase(line, `${file}, line ${index + 1}`)]))
}

function parseCase(line: string, place: string): Case {
  try {
    return caseSchema.parse(JSON.parse(line))
  } catch {
    throw new CasesError(`${place} is no case: {"text", "lines"} in JSON`)
  }
}

export const addCase = (file: string, { text, lines }: Case): Promise<void> =>
  appendFile(file, `${JSON.stringify({ text, lines })}\n`, { flush: true })

export const caseOf = (text: string, { lines }: Meaning): Case => ({
  text,
  lines: lines.map(({ item, quantity, size, options }) => ({ item, quantity, size, options })),
})

/** Those that are not understood as they have to be. */
export const brokenCases = (cases: readonly Case[], parse: (text: string) => Meaning): Case[] =>
  cases.filter((one) => key(one) !== key(caseOf(one.text, parse(one.text))))

/** The order of lines and options does not matter. */
const key = ({ lines }: Case): string =>
  lines
    .map(({ options, ...line }) =>
      JSON.stringify({ ...line, options: options.map((one) => JSON.stringify(one)).sort() }),
    )
    .sort()
    .join()
