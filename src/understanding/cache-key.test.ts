import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadMenu } from '../menu/load-menu.ts'
import { createCacheKey } from './cache-key.ts'
import { createLocalParser } from './local/create-local-parser.ts'
import { noodleBar, pizzeria } from './local/menus.fixture.ts'
import type { Meaning } from './meaning.ts'

const folder = join(import.meta.dirname, '../../../shared/order-eval')
const keyOf = createCacheKey(noodleBar)
const parse = createLocalParser(noodleBar)

/** What it does, not in whose words. */
const done = ({ intent, lines, changes, unmatched, sure }: Meaning) => ({
  intent,
  lines: lines.map(({ words, note, ...line }) => ({ ...line, hasNote: note !== null })),
  changes,
  unmatched: unmatched.length,
  sure,
})

describe('the key of the cache', () => {
  test.each([
    ['two udon and a cola', 'Hi, 2 Udon and a cola, please!'],
    ['a couple of colas', '2 colas pls'],
    ['good morning, 12 gyoza. thank you', 'a dozen gyoza'],
    ['udon with the fizzy sauce, thanks', 'please, udon with the fizzy sauce'],
    ['2x cola', '2 cola'],
  ])('is one for what says the same: %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })

  test.each([
    ['2 udon', '3 udon'],
    ['udon, no onions', 'udon no, onions'],
    ['udon, no thanks', 'udon'],
    ['2 udon 🌶', '2 udon'],
    ['½ udon', 'udon'],
    ['a large one', 'a large'],
    ['udon and cola', 'udon or cola'],
    ['the second udon', 'two udon'],
    ['2% udon', '2 udon'],
    ['do you have udon please?', 'do you have udon?'],
    ['hi', 'thanks'],
    ['udon 1.5', 'udon 15'],
    ['1. udon', 'one. udon'],
  ])('keeps two orders apart: %s, %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })

  test('leaves the names of the menu alone', () => {
    const [item] = pizzeria.items.values()
    if (!item) throw new Error('no item')
    const names = [
      ['up', '7 up'],
      ['cake', 'Thank you cake'],
    ] as const
    const items = new Map(names.map(([id, name]) => [id, { ...item, id, name, aliases: [] }]))
    const key = createCacheKey({ ...pizzeria, items })
    expect(key('a seven up')).not.toBe(key('7 up'))
    expect(key('2 thank you cakes')).not.toBe(key('2 cakes'))
  })

  const word = fc.constantFrom(
    ...'a an one two 2 3 dozen couple large small udon ramen cola diet onions nori egg with without no not and or , . ! \n please pls thanks thank you hi hello hey x2 2x 12 first second make it that another more the fizzy xyz drop for both 🌶 ½ 2% extra'.split(
      ' ',
    ),
  )
  const salad = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  const variant = fc.tuple(
    salad,
    fc.constantFrom('', 'please ', 'Hi, ', 'hey '),
    fc.constantFrom('', ' please', ', thanks', '!', ' PLS.'),
  )

  test('is equal only for texts that are understood alike', () => {
    fc.assert(
      fc.property(variant, fc.func(fc.boolean()), ([text, before, after], swap) => {
        const spelled = text.replace(/\b(?:two|one|dozen)\b/g, (number, at: number) =>
          swap(number, at) ? ({ two: '2', one: '1', dozen: '12' }[number] ?? number) : number,
        )
        const other = before + spelled + after
        if (keyOf(text) === keyOf(other)) expect(done(parse(other))).toEqual(done(parse(text)))
      }),
      { numRuns: 3000 },
    )
  })
})

const inputSchema = z.object({ text: z.string() })

describe.skipIf(!existsSync(folder))('over orders that people typed (skipped where the sets are not at hand)', () => {
  test.each([
    ['pizza', 'pizza.dev'],
    ['burrito', 'burrito'],
    ['sub', 'sub'],
    ['tm4-coffee', 'tm4-coffee.dev'],
  ])('%s: texts of one key are understood alike', async (name, set) => {
    const menu = await loadMenu(join(folder, 'menus', `${name}.menu.yaml`))
    const [parseHere, keyHere] = [createLocalParser(menu), createCacheKey(menu)]
    const lines = (await readFile(join(folder, 'gold', `${set}.input.jsonl`), 'utf8')).split('\n').filter(Boolean)
    const texts = lines.map((line) => inputSchema.parse(JSON.parse(line)).text)
    const polite = texts.flatMap((text) => [text, `Hello, ${text}`, `${text} please`, text.replaceAll('two', '2')])
    const meanings = new Map<string, Meaning>()
    for (const text of polite) {
      const meaning = parseHere(text)
      const known = meanings.get(keyHere(text)) ?? meaning
      meanings.set(keyHere(text), known)
      expect(done(meaning)).toEqual(done(known))
    }
    expect(meanings.size).toBeLessThan(polite.length)
  })
})
