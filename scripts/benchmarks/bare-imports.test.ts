import { expect, test } from 'vitest'
import { packagesOfBot } from './bare-imports.ts'

/** What a shop may well do without, and which is heavy. */
const optional = ['grammy', 'openai', 'googleapis/build/src/apis/sheets/index.js', 'zxing-wasm/reader']

test('a bot loads nothing of what is not set up', async () => {
  const [always, all] = [await packagesOfBot(false), await packagesOfBot(true)]
  expect(all).toEqual(expect.arrayContaining([...optional, 'fastify']))
  expect(always).toContain('fastify')
  expect(always.filter((name) => optional.includes(name))).toEqual([])
  expect([...always, ...all].filter((name) => /secret-manager|esbuild/.test(name))).toEqual([])
})
