import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { secretsWorld, token } from '../testing/secrets-world.ts'

const gcp = ['--to', 'gcp', '--project', 'shop']

test('adds versions, names them by their numbers, and leaves the rest of the settings as they are', async () => {
  const { run, file, home, manager, settings } = await secretsWorld({ 'sheet-name': ['Old', 'Orders'] })
  const args = [...gcp, '--home', home, '--from-file', `telegram-bot-token=${await file(`${token}\n`)}`]
  const { status, stdout, stderr } = await run(...args)
  expect({ status, stderr }).toMatchObject({ status: 0 })
  expect(stdout + stderr).not.toContain('canary')
  expect(manager.versions('telegram-bot-token')).toEqual([{ text: token, state: 'ENABLED' }])
  expect((await settings()).split('\n')).toEqual([
    '# Settings',
    expect.stringMatching(/^GOOGLE_SHEET_ID=/),
    'GCP_SECRET_VERSIONS=telegram-bot-token:1,sheet-name:2',
    'LAST=1',
    'SECRETS_PROVIDER=gcp',
    'GCP_PROJECT_ID=shop',
    'EGRESS_METADATA=on',
    '',
  ])
})

test('a version that is pinned stays so when a newer one of another secret comes', async () => {
  const { run, file, manager } = await secretsWorld({ 'sheet-name': ['Orders', 'Not yet'], 'openai-api-key': ['a'] })
  const pins = ['--pins', 'sheet-name:1,openai-api-key:1']
  const { stdout } = await run(...gcp, ...pins, '--no-check', '--from-file', `openai-api-key=${await file('b')}`)
  expect(stdout).toContain('GCP_SECRET_VERSIONS=openai-api-key:2,sheet-name:1\n')
  expect(stdout).toContain('./deploy.sh deploy --again ')
  expect(stdout).toContain('  scripts/secrets-setup --retire --to gcp --project shop --pins LIST\n')
  expect(manager.versions('openai-api-key').map(({ text }) => text)).toEqual(['a', 'b'])
})

test("rotates the webhook's secret by versions, and ends it by naming the old one no more", async () => {
  const { run, file, home, manager, settings } = await secretsWorld({
    'telegram-webhook-secret': ['canary-first-secret'],
  })
  const source = `telegram-webhook-secret=${await file('canary-second-secret')}`
  await run(...gcp, '--home', home, '--rotate', 'telegram-webhook-secret', '--from-file', source)
  expect(await settings()).toContain('=telegram-webhook-secret:2,telegram-webhook-secret-previous:1\n')
  expect(manager.versions('telegram-webhook-secret-previous')[0]?.text).toBe('canary-first-secret')
  expect(await run(...gcp, '--home', home, '--finish', '--no-check', '--yes')).toMatchObject({ status: 0 })
  expect(await settings()).toContain('GCP_SECRET_VERSIONS=telegram-webhook-secret:2\n')
})

test('ends a rotation only where it is known what is in use', async () => {
  const { run } = await secretsWorld({
    'telegram-webhook-secret': ['a', 'b'],
    'telegram-webhook-secret-previous': ['a'],
  })
  const finish = (...more: string[]) => run(...gcp, '--finish', '--no-check', '--yes', ...more)
  expect(await finish()).toMatchObject({ status: 2, stderr: expect.stringContaining('which versions are in use?') })
  expect(await finish('--pins', 'telegram-webhook-secret:2,telegram-webhook-secret-previous:1')).toMatchObject({
    stdout: expect.stringContaining('GCP_SECRET_VERSIONS=telegram-webhook-secret:2\n'),
  })
})

test('retires what no release names: disabled first, and destroyed by a later run', async () => {
  const { run, home, manager } = await secretsWorld({ 'openai-api-key': ['a', 'b', 'c', 'd'] })
  await mkdir(join(home, 'releases/1'), { recursive: true })
  await writeFile(join(home, 'settings.env'), 'GCP_SECRET_VERSIONS=openai-api-key:4\n')
  await writeFile(join(home, 'releases/1/settings.env'), 'GCP_SECRET_VERSIONS=openai-api-key:3\n')
  const states = () => manager.versions('openai-api-key').map(({ state }) => state)
  await run(...gcp, '--home', home, '--retire')
  expect(states()).toEqual(['ENABLED', 'ENABLED', 'ENABLED', 'ENABLED'])
  await run(...gcp, '--home', home, '--retire', '--yes')
  expect(states()).toEqual(['DISABLED', 'DISABLED', 'ENABLED', 'ENABLED'])
  await run(...gcp, '--home', home, '--retire', '--yes')
  expect(states()).toEqual(['DESTROYED', 'DESTROYED', 'ENABLED', 'ENABLED'])
  expect(await run(...gcp, '--retire', '--yes')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('which versions are in use?'),
  })
})

test('shows which are set, and never what or how long', async () => {
  const { run, manager } = await secretsWorld({ 'telegram-bot-token': [token, token] })
  const { stdout } = await run(...gcp, '--status')
  expect(stdout).toMatch(/telegram-bot-token +set, version 2, since 20\d\d-\d\d-\d\d/)
  expect(stdout).toMatch(/openai-api-key +not set/)
  expect(manager.requests).toEqual([])
})
