import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleMenuFile } from '../../menu/load-menu.ts'
import { commitLine, digestOf } from '../../storage/json/log/commit-record.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { startInTerminal } from '../../testing/terminal-process.ts'
import { type Correction, correctionsFile } from '../correction.ts'

const command = join(import.meta.dirname, '../../parse/parse-command.ts')

const correction = (
  text: string,
  words: string[],
  meant: Partial<Correction['meant']> & { item: string },
): Correction => ({
  at: '2026-11-20T18:00:00.000Z',
  by: 'customer',
  text,
  words,
  meant: { size: null, options: [], ...meant },
})

async function prepare(...corrections: Correction[]) {
  const folder = await temporaryFolder()
  const menuFile = join(folder, 'menu.yaml')
  await copyFile(sampleMenuFile, menuFile)
  await writeFile(join(folder, correctionsFile), JSON.stringify({ version: 1, corrections }))
  const run = (flag: string) =>
    startInTerminal(`${process.execPath} ${command} --menu ${menuFile} --data ${folder} ${flag}`, {})
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const left = async () => JSON.parse(await read(correctionsFile)).corrections.map(({ text }: Correction) => text)
  return { run, read, left, folder, menuFile }
}

test('a key makes what was not understood a word of the menu, and a case that holds for good', async () => {
  const { run, read, left, menuFile } = await prepare(
    correction('a large zingaro', ['a large zingaro'], { item: 'hot_brass', size: 'large' }),
    correction('two garlic thingies', ['thingies'], { item: 'garlic_knots' }),
    correction('a lemonade', [], { item: 'lemonade' }),
    correction('something nice', ['something nice'], { item: 'tiramisu' }),
  )
  const reviewing = run('--review')
  await reviewing.shown('1 of 4   “a large zingaro”')
  await reviewing.shown('was said again as: Large Hot Brass')
  await reviewing.shown('1   “zingaro” is another word for Hot Brass')
  reviewing.type('1')
  await reviewing.shown('“zingaro” is Hot Brass from now on')
  await reviewing.shown('“two garlic thingies”')
  reviewing.type('f')
  // The lemonade is understood by now, and needs nobody's look.
  await reviewing.shown('“something nice”')
  reviewing.type('l')
  expect(await reviewing.exited).toBe(0)

  expect(await left()).toEqual(['something nice'])
  expect(await read('menu.yaml')).toContain('aliases: [hot brass pizza, spicy pizza, hot honey pizza, zingaro]')
  expect(JSON.parse(await read('menu.cases.jsonl'))).toEqual({
    text: 'a large zingaro',
    lines: [{ item: 'hot_brass', quantity: 1, size: 'large', options: [] }],
  })
  const checking = run('--check')
  await checking.shown('1 cases, all understood')

  await writeFile(menuFile, (await read('menu.yaml')).replace(', zingaro', ''))
  const broken = run('--check')
  await broken.shown('not as it has to be: a large zingaro')
  expect(await broken.exited).toBe(1)
})

test('a word is not offered that would break a case', async () => {
  const { run, menuFile } = await prepare(correction('a zingaro', ['zingaro'], { item: 'solo' }))
  const lines = [{ item: 'tiramisu', quantity: 1, size: null, options: [] }]
  await writeFile(menuFile.replace('.yaml', '.cases.jsonl'), `${JSON.stringify({ text: 'a zingaro', lines })}\n`)
  const reviewing = run('--review')
  await reviewing.shown('No one word of the menu would explain it.')
  reviewing.type('q')
  expect(await reviewing.exited).toBe(0)
})

test('what a crash has left in the log alone is looked at too', async () => {
  const older = correction('a lemonade', [], { item: 'lemonade' })
  const { run, folder, left } = await prepare(older)
  const newer = correction('a zingaro', ['zingaro'], { item: 'solo' })
  const [before, after] = [[older], [older, newer]].map((corrections) => JSON.stringify({ version: 1, corrections }))
  const commit = [{ file: correctionsFile, before: digestOf(before ?? ''), text: after ?? '' }]
  await writeFile(join(folder, 'commits.1.jsonl'), commitLine(commit))
  const reviewing = run('--review')
  await reviewing.shown('2 of 2   “a zingaro”')
  reviewing.type('l')
  expect(await reviewing.exited).toBe(0)
  expect(await left()).toEqual(['a zingaro'])
})

test('a bot that has understood all leaves nothing to look at', async () => {
  const { run } = await prepare()
  const reviewing = run('--review')
  await reviewing.shown('There is nothing to look at')
  expect(await reviewing.exited).toBe(0)
})
