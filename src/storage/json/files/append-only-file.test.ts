import { execFileSync } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createDurable } from './append-only-file.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'append-'))
  path = join(folder, 'log')
  onTestFinished(() => rm(folder, { recursive: true }))
})

const line = (number: number): Buffer => Buffer.from(`${number}${'.'.repeat(999)}\n`)
const written = async (end: number): Promise<string> => (await readFile(path)).subarray(0, end).toString()

test('a file that much is appended to has room ahead, and all of it in order before that', async () => {
  const file = await createDurable(path)
  let text = ''
  for (let number = 0; number < 200; number++) {
    await file.append(line(number))
    text += line(number)
  }
  expect(file.end()).toBe(text.length)
  expect(await written(file.end())).toBe(text)
  const whole = await readFile(path)
  expect(whole.length).toBeGreaterThan(file.end())
  expect(whole.subarray(file.end()).every((byte) => byte === 0)).toBe(true)
  await file.close()
})

test('a file that little is appended to is as long as what it holds', async () => {
  const file = await createDurable(path)
  await file.append(line(1))
  expect((await stat(path)).size).toBe(file.end())
  await file.close()
})

test('what is taken back is gone with the room after it, and the next lines come in its place', async () => {
  const file = await createDurable(path)
  for (let number = 0; number < 40; number++) await file.append(line(number))
  const end = file.end()
  await file.append(line(40))
  await file.cutTo(end)
  expect((await stat(path)).size).toBe(end)
  await file.append(line(41))
  expect((await written(file.end())).slice(end)).toBe(String(line(41)))
  await file.close()
})

test('where another process has written behind the room, nothing is appended', async () => {
  const file = await createDurable(path)
  for (let number = 0; number < 40; number++) await file.append(line(number))
  await appendFile(path, 'theirs\n')
  await expect(file.append(line(40))).rejects.toMatchObject({ code: 'EFOREIGN' })
  expect((await readFile(path, 'utf8')).endsWith('theirs\n')).toBe(true)
  await file.close()
})

test('a disk without room for later takes what there is room for now', async ({ skip }) => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    skip('a small disk to fill up needs root and mount')
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
  const file = await createDurable(path)
  let text = ''
  const appendAll = async (): Promise<never> => {
    for (let number = 0; ; number++) {
      await file.append(line(number))
      text += line(number)
    }
  }
  await expect(appendAll()).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(text.length).toBeGreaterThan(120_000)
  expect(await readFile(path, 'utf8')).toBe(text)
  await file.close()
})
