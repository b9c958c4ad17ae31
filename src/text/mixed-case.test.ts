import { expect, test } from 'vitest'
import { street } from '../conversation/details/address-words.ts'
import { mixedCase } from './mixed-case.ts'

test.each([
  [String.raw`st\b(?-i:[NSEW]{1,2})`, 'iu', ['ST', 'stN', 'STn', 'sTNE']],
  [String.raw`\b(?i:name is) (\p{Lu}[\p{L}'-]*)`, 'u', ['NAME is Ann', 'name is ann', "Name Is O'Hara"]],
  [String.raw`(?<what>[a-c\d.]+)(?=\s(?:dr(?!\.)|rd))`, 'iu', ['AB2. Dr', 'x rd', 'c Dr.', 'B RD']],
  ['(?:a(?-i:B(?i:c)))', 'iu', ['aBc', 'ABC', 'abc']],
  [String.raw`\(\p{Ll}\)`, 'iu', ['(A)', '(a)', 'a']],
])('%s finds what it should find in either case', (source, flags, texts) => {
  const pattern = mixedCase(source, flags)
  // Where nothing is compiled yet, V8 has them right.
  const native = new RegExp(source, flags)
  for (const text of texts) expect([text, pattern.exec(text)?.[0]]).toEqual([text, native.exec(text)?.[0]])
})

test('a street is found however many patterns were used before', () => {
  for (let count = 0; count < 600; count++) {
    const pattern = new RegExp(`${street.source}(?!${count}#)`, street.flags)
    for (const text of ['4 colas', '7 Quay Street', 'sorry 54 Oak St']) pattern.exec(text)
    expect(pattern.exec('sorry 54 Oak St')?.[0]).toBe('54 Oak St')
  }
})
