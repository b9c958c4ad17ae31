import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aLine, anAnswer } from '../testing/openai/an-answer.ts'
import { createFakeOpenAi, type FakeOpenAi } from '../testing/openai/fake-openai.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const command = new URL('./parse-command.ts', import.meta.url).pathname

async function parse(args: string[], input = '', env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [command, ...args], { env: { PATH: process.env.PATH, ...env } })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, stdout, stderr }
}

test('prints how a text is understood against the sample menu', async () => {
  const { code, stdout, stderr } = await parse(['two large pizzas'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ intent: 'order', lines: [{ quantity: 2, size: 'large' }], sure: true })
})

test('takes words as they are given, even a number below zero', async () => {
  const { stdout } = await parse(['-3 pizzas'])
  expect(JSON.parse(stdout)).toMatchObject({ lines: [], unmatched: ['-3 pizzas'] })
})

test('writes one parse for each line that it reads', async () => {
  const lines = ['{"id":"a","text":"hi"}', '', '{"id":7,"text":"cancel"}']
  const { code, stdout } = await parse(['--jsonl'], lines.join('\n'))
  expect(code).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: 'a', intent: 'greeting' },
    { id: 7, intent: 'cancel' },
  ])
})

test.each([
  [['--menu', '/nowhere/menu.yaml', 'hi'], '', 'does not exist'],
  [['--menu', '/dev/null', 'hi'], '', "can't be used"],
  [['--jsonl'], '{"id":1,"text":"hi"}\n{"id":2}', 'line 2 is not'],
  [['--jsonl'], 'hello', 'line 1 is not'],
  [['--parser', 'gpt', 'hi'], '', 'OPENAI_API_KEY'],
  [['--parser', 'magic', 'hi'], '', 'local'],
  [['--unknown'], '', "Unknown option '--unknown'; see scripts/parse --help"],
  [['--menu'], '', 'argument missing; see scripts/parse --help'],
  [[], '', 'no text'],
])('says in one line what is wrong with %j and %j', async (args, input, message) => {
  const { code, stderr } = await parse(args, input)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('says line by line what is wrong in a menu', async () => {
  const folder = await temporaryFolder()
  const menu = join(folder, 'menu.yaml')
  await writeFile(
    menu,
    'shop: { name: Deli, currency: usd, timezone: Chicago }\nitems:\n  - { id: soup, name: Soup }\n',
  )
  const { code, stderr } = await parse(['--menu', menu, 'hi'])
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^parse: The menu .* can't be used:\n {2}line 1: shop\.currency .*\n {2}line 1: shop\.timezone /,
  )
})

describe('with --parser gpt', () => {
  let openAi: FakeOpenAi

  beforeEach(async () => {
    openAi = await createFakeOpenAi()
    openAi.answer(() => anAnswer({ lines: [aLine({ item: 'lemonade', words: 'a fizzy one' })] }))
  })

  afterEach(() => openAi.close())

  const ask = (args: string[], input = '', env: Record<string, string> = {}) =>
    parse(['--parser', 'gpt', ...args], input, {
      OPENAI_API_KEY: openAi.apiKey,
      OPENAI_BASE_URL: openAi.url,
      OPENAI_MODEL: 'gpt-5-mini',
      ...env,
    })

  // PARSER is how the bot decides; here the one who types has decided.
  test.each(['auto', 'local'])(
    "prints what the model understands, by the bot's settings but PARSER=%s",
    async (PARSER) => {
      const { code, stdout, stderr } = await ask(['a fizzy one'], '', { PARSER })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(JSON.parse(stdout)).toMatchObject({ lines: [{ item: 'lemonade' }], source: 'gpt' })
      expect(openAi.requests).toMatchObject([{ model: 'gpt-5-mini' }])
    },
  )

  test('says in one line why there is no meaning', async () => {
    openAi.fail({ answer: 500 })
    expect(await ask(['a fizzy one'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'parse: the model gave no meaning: error\n',
    })
  })

  test('stops at the line that the model gives no meaning for', async () => {
    openAi.answer(({ messages }) => (messages[1]?.content === 'hi' ? anAnswer({ intent: 'greeting' }) : {}))
    const { code, stdout, stderr } = await ask(['--jsonl'], '{"id":1,"text":"hi"}\n{"id":2,"text":"a fizzy one"}')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, intent: 'greeting' })
    expect(stderr).toBe('parse: the model gave no meaning: malformed\n')
  })
})
