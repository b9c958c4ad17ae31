import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { ConfigError } from './config-error.ts'
import { loadConfig } from './load-config.ts'

async function folderWith(files: Record<string, string>): Promise<{ SECRETS_PROVIDER: string; SECRETS_DIR: string }> {
  const folder = await temporaryFolder()
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  return { SECRETS_PROVIDER: 'files', SECRETS_DIR: folder }
}

async function faultsOf(variables: NodeJS.ProcessEnv): Promise<string[]> {
  const error = await loadConfig(variables).catch((error: unknown) => error)
  return error instanceof ConfigError ? error.faults.map(({ name, message }) => `${name} ${message}`) : []
}

test('secrets come from the files of a folder, named as in Secret Manager', async () => {
  const env = await folderWith({
    'telegram-bot-token': '1:canary\n',
    'sheet-name': 'Bestellungen',
    README: 'no secret',
  })
  const config = await loadConfig({ ...env, GOOGLE_SHEET_ID: 'abc' })
  expect(config.telegram?.token.reveal()).toBe('1:canary')
  expect(config.ledger).toMatchObject({ tab: 'Bestellungen' })
})

test('an empty file is a secret that is not set', async () => {
  const env = await folderWith({ 'telegram-bot-token': '\n', 'openai-api-key': '' })
  expect(await loadConfig(env)).toMatchObject({ telegram: null, understanding: { openai: null } })
})

test('what production needs is missed where its file is empty', async () => {
  const env = await folderWith({ 'telegram-bot-token': '' })
  expect(await faultsOf({ ...env, APP_ENV: 'production' })).toContainEqual(
    expect.stringMatching(/^TELEGRAM_BOT_TOKEN is missing/),
  )
})

test('a secret that is no secret is named, and its value is not', async () => {
  const env = await folderWith({ 'telegram-bot-token': 'canary' })
  expect(await faultsOf(env)).toEqual(['TELEGRAM_BOT_TOKEN must be a token as BotFather gives it, such as 123:ABC'])
})

test('a secret has one place', async () => {
  const env = await folderWith({ 'telegram-bot-token': '1:canary' })
  expect(await faultsOf({ ...env, TELEGRAM_BOT_TOKEN: '1:other' })).toEqual([
    'TELEGRAM_BOT_TOKEN is set, and SECRETS_DIR holds telegram-bot-token: keep one of them',
  ])
})

test("a folder or a file that can't be read is no empty secret", async () => {
  const env = await folderWith({})
  expect(await faultsOf({ ...env, SECRETS_DIR: join(env.SECRETS_DIR, 'gone') })).toEqual([
    'SECRETS_DIR is not a folder that can be read',
  ])
  await mkdir(join(env.SECRETS_DIR, 'openai-api-key'))
  expect(await faultsOf(env)).toEqual([
    'OPENAI_API_KEY is missing: the file openai-api-key in SECRETS_DIR cannot be read',
  ])
})
