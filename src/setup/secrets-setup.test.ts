import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { managedSecretNames } from '../config/secret-pins.ts'
import { root, run } from '../testing/run.ts'
import { account, script, secretsWorld, token } from '../testing/secrets-world.ts'

test('Compose mounts each secret that there is, and no other', async () => {
  const compose = await readFile(join(root, 'secure-docker-setup/compose.yml'), 'utf8')
  const mounted = [...compose.matchAll(/\/secrets\/([a-z-]+)"/g)].map(([, name]) => name)
  expect(mounted.toSorted()).toEqual(managedSecretNames.toSorted())
})

test('whoever is not root is told so at once', async () => {
  const user = process.geteuid?.() === 0 ? ['setpriv', '--reuid=1001', '--regid=1001', '--clear-groups'] : []
  const [command = '', ...args] = [...user, script, '--home', '/nonexistent']
  expect(await run(command, args)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'secrets-setup: only root may give the bot its files: sudo scripts/secrets-setup\n',
  })
})

test('says of an account what is in the way, and does not take its key for wrong', async () => {
  const { run, sheets, keyFile, folder, manager, file, signInAnswers } = await secretsWorld()
  const check = (path: string) =>
    run(
      '--to',
      'gcp',
      '--project',
      'shop',
      '--home',
      join(folder, 'staging'),
      `--from-file=google-service-account=${path}`,
    )
  sheets.share(false)
  expect(await check(keyFile)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Not checked: desk@shop.example may not read the sheet: share it'),
  })
  const broken = await file(account.replace(/MII\w+/, 'canary'))
  expect(await check(broken)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Wrong: the private key in it is not whole'),
  })
  signInAnswers.status = 400
  expect(await check(keyFile)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Wrong: Google does not let this account sign in'),
  })
  signInAnswers.status = 403
  expect(await check(keyFile)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Not checked: Google could'),
  })
  expect(await check(await file('canary'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/must be the text of a service account's key file/),
  })
  expect(manager.versions('google-service-account')).toEqual([])
})

test('a secret on the command line is refused, and not repeated', async () => {
  for (const args of [
    [`telegram-bot-token=${token}`],
    ['--rotate', token],
    ['--sheet', token],
    ['--tokn', token],
    ['--pins', token],
  ]) {
    const { status, stdout, stderr } = await run(script, args)
    expect({ args, status }).toEqual({ args, status: 2 })
    expect(stdout + stderr).not.toContain('canary')
  }
})
