import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const command = new URL('./parse-command.ts', import.meta.url).pathname

async function parse(args: string[], input = '') {
  const child = spawn(process.execPath, [command, ...args], { env: { PATH: process.env.PATH } })
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
  [['--menu', command, 'hi'], '', "can't be used"],
  [['--jsonl'], '{"id":1,"text":"hi"}\n{"id":2}', 'line 2 is not'],
  [['--jsonl'], 'hello', 'line 1 is not'],
  [['--parser', 'gpt', 'hi'], '', 'OPENAI_API_KEY'],
  [['--parser', 'magic', 'hi'], '', 'local'],
  [['--unknown'], '', "Unknown option '--unknown'"],
  [[], '', 'no text'],
])('says in one line what is wrong with %j and %j', async (args, input, message) => {
  const { code, stderr } = await parse(args, input)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
