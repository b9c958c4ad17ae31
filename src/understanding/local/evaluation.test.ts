import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadMenu } from '../../menu/load-menu.ts'
import { createLocalParser } from './create-local-parser.ts'

const run = promisify(execFile)
/** Orders that people typed, with the right answers. Not part of this repository: measured where they are at hand. */
const folder = join(import.meta.dirname, '../../../../shared/order-eval')

/** Below what is reached, by a margin: whole orders that are right, and of those it's sure of. */
const floors = [
  { set: 'pizza.dev', menu: 'pizza', right: 0.985, rightOfSure: 0.99, sure: 0.96 },
  { set: 'burrito', menu: 'burrito', right: 0.96, rightOfSure: 0.985, sure: 0.9 },
  { set: 'sub', menu: 'sub', right: 0.965, rightOfSure: 0.985, sure: 0.93 },
  { set: 'tm4-coffee.dev', menu: 'tm4-coffee', right: 0.96, rightOfSure: 0.98, sure: 0.92 },
]

const inputSchema = z.object({ id: z.string(), text: z.string() })
const scoreSchema = z.object({ em: z.number(), missing: z.number() })

describe.skipIf(!existsSync(folder))('on orders that people typed (skipped where the sets are not at hand)', () => {
  test.each(floors)('$set', async ({ set, menu, right, rightOfSure, sure }) => {
    const parse = createLocalParser(await loadMenu(join(folder, 'menus', `${menu}.menu.yaml`)))
    const lines = (await readFile(join(folder, 'gold', `${set}.input.jsonl`), 'utf8')).split('\n').filter(Boolean)
    const inputs = lines.map((line) => inputSchema.parse(JSON.parse(line)))
    const parses = inputs.map(({ id, text }) => ({ id, ...parse(text) }))
    const ofSure = parses.filter((meaning) => meaning.sure)

    expect(await score(set, parses)).toMatchObject({ missing: 0, em: expect.toSatisfy((em: number) => em >= right) })
    expect(ofSure.length / parses.length).toBeGreaterThanOrEqual(sure)
    const { em } = await score(set, ofSure, new Set(ofSure.map(({ id }) => id)))
    expect(em).toBeGreaterThanOrEqual(rightOfSure)
  })
})

/** What the scorer says; of these ids alone, where some are given. */
async function score(set: string, parses: readonly object[], only?: ReadonlySet<string>) {
  const temporary = await mkdtemp(join(tmpdir(), 'order-eval-'))
  try {
    const [parsed, predicted, gold] = ['parsed', 'predicted', 'gold'].map((name) => join(temporary, `${name}.jsonl`))
    if (!parsed || !predicted || !gold) throw new Error('no paths')
    const answers = (await readFile(join(folder, 'gold', `${set}.gold.jsonl`), 'utf8')).split('\n').filter(Boolean)
    const kept = answers.filter((line) => !only || only.has(z.object({ id: z.string() }).parse(JSON.parse(line)).id))
    await writeFile(gold, kept.join('\n'))
    await writeFile(parsed, parses.map((meaning) => JSON.stringify(meaning)).join('\n'))
    await run('sh', ['-c', '"$0" "$1" < "$2" > "$3"', process.execPath, join(folder, 'predict.mjs'), parsed, predicted])
    const scored = await run(process.execPath, [
      join(folder, 'score.mjs'),
      '--gold',
      gold,
      '--pred',
      predicted,
      '--json',
    ])
    return scoreSchema.parse(JSON.parse(scored.stdout))
  } finally {
    await rm(temporary, { recursive: true })
  }
}
