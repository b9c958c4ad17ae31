import { glob, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/testing/run.ts'

const documents = ['README.md', 'CONTRIBUTING.md', 'secure-docker-setup/HARDENING.md', 'src/faults/README.md']

const files = new Set<string>()
for await (const file of glob(['*', '{.github,infra,scripts,secure-docker-setup,src}/**/*'], { cwd: root }))
  files.add(file)
const names = new Set([...files].map((file) => basename(file)))

const allOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])

/** What a document links to, and the files that it names: as it says them. */
const namedIn = (text: string): string[] => [
  ...allOf(text, /\]\(([^)#:]+)\)/g),
  ...allOf(text, /<img src="([^"]+)"/g),
  ...allOf(text, /`((?:infra|scripts|secure-docker-setup|src)\/[\w./-]+)`/g),
  ...allOf(text, /`([\w./-]+\.test\.ts)`/g),
]

/** Beside the document, from the top, in `src`, or, where it is a name alone, anywhere. */
function isThere(name: string, document: string): boolean {
  const path = name.replace(/\/$/, '')
  return names.has(path) || [dirname(document), '.', 'src'].some((folder) => files.has(join(folder, path)))
}

test.each(documents)('all that %s names is there', async (document) => {
  const named = namedIn(await readFile(join(root, document), 'utf8'))
  expect(named).not.toEqual([])
  expect(named.filter((name) => !isThere(name, document))).toEqual([])
})

test('each test that the README gives to run is there', async () => {
  const tests = allOf(await readFile(join(root, 'README.md'), 'utf8'), /`scripts\/test (src\/[\w/-]+)`/g)
  expect(tests.length).toBeGreaterThan(5)
  expect(tests.filter((name) => !files.has(name) && !files.has(`${name}.test.ts`))).toEqual([])
})
