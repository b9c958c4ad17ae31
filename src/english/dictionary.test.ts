import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import wordListFile from 'word-list'
import { isEnglishWord } from './dictionary.ts'

test('finds the first word, the last, and those between', async () => {
  const list = (await readFile(wordListFile, 'latin1')).split('\n')
  const some = list.filter((_, at) => at % 5_000 === 0)
  for (const word of [...some, list.at(-1) ?? '', 'roast', 'prawn', 'tikka'])
    expect([word, isEnglishWord(word)]).toEqual([word, true])
})

test.each(['', 'a\n', 'larg', 'onoin', 'zzzz', '~'])('has no %j', (word) => {
  expect(isEnglishWord(word)).toBe(false)
})
