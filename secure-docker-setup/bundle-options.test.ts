import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../src/testing/temporary-folder.ts'
import { bundleOptions, modulePackage } from './bundle-options.ts'

const source = `
import { wrapped } from './src/text/wrapped.ts'
const part = String.raw\`[“’]\`
const wrappedPart = wrapped\`
  [“’]
\`
function inner() {}
const other = () => {}
export const found = [/[“”]/.test('”'), /^👍$/u.test('👍'), new RegExp(part).test('’'), new RegExp(wrappedPart).test('’'), /“/.test('"')]
export const text = '“é” 👍'
export const names = [inner.name, other.name]
`

test('a bundle is of one byte a letter, and says what its source says', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'package.json'), modulePackage)
  await build({
    ...bundleOptions,
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '..') },
    outdir: folder,
    entryNames: 'bundle',
  })
  const file = join(folder, 'bundle.js')
  expect(await readFile(file, 'utf8')).toMatch(/^[\0-\x7f]*$/)
  expect(await import(pathToFileURL(file).href)).toMatchObject({
    found: [true, true, true, true, false],
    text: '“é” 👍',
    names: ['inner', 'other'],
  })
})
