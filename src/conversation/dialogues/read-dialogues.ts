import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** What a message is expected to lead to; what is not said is not looked at. */
export interface Expected {
  /** "2 Large Margherita (extra cheese, no onions) + 1 Coke"; "nothing" where there is no order. */
  draft?: string | undefined
  /** The question that the reply asks. */
  asks?: string | undefined
  /** The reply has these words. */
  says?: string[] | undefined
}

export interface Step {
  /** What the customer writes; null for a tap. */
  text: string | null
  /** The button's label, without its price; null for words. */
  button: string | null
  /** It comes right after the message before. */
  atOnce: boolean
  expected: Expected
}

export interface Dialogue {
  name: string
  steps: Step[]
}

const expectedSchema = z.union([
  z.string().transform((draft): Expected => ({ draft })),
  z.strictObject({
    draft: z.string().optional(),
    asks: z.string().optional(),
    says: z.union([z.string().transform((words) => [words]), z.array(z.string())]).optional(),
  }),
])
const fileSchema = z.record(z.string(), z.array(z.record(z.string(), expectedSchema)).min(2).max(7))

/** The dialogues of a file, such as `- "make that two": 2 Coke`. `[Label]` is a tap; `… words` comes right after. */
export async function readDialogues(shop: string): Promise<Dialogue[]> {
  const file = fileSchema.parse(parse(await readFile(join(import.meta.dirname, `${shop}.dialogues.yaml`), 'utf8')))
  return Object.entries(file).map(([name, steps]) => ({ name, steps: steps.flatMap(stepsOf) }))
}

const stepsOf = (step: Record<string, Expected>): Step[] =>
  Object.entries(step).map(([said, expected]) => {
    const [, button = null] = /^\[(.+)\]$/.exec(said) ?? []
    const atOnce = said.startsWith('… ')
    return { text: button === null ? (atOnce ? said.slice(2) : said) : null, button, atOnce, expected }
  })
