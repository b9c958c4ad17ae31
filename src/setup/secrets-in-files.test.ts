import { glob, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { managedSecretNames } from '../config/secret-pins.ts'
import { parseKeys } from '../encryption/keys.ts'
import { account, secretsWorld, token } from '../testing/secrets-world.ts'

const webhookSecret = 'canary-webhook-secret'
const enter = '\r'

const commandLines = async () => {
  const all: string[] = []
  for await (const file of glob('/proc/[0-9]*/cmdline')) all.push(await readFile(file, 'utf8').catch(() => ''))
  return all.join('\n')
}

describe.skipIf(process.geteuid?.() !== 0)('into files (which only root may give to the bot)', () => {
  test('asks for each, checks it against its service, and nothing that is typed shows anywhere', async () => {
    const { open, home, openai, keyFile, secretFile, env, folder } = await secretsWorld()
    const terminal = open(`--home ${home}`)
    await terminal.shown('telegram-bot-token')
    await terminal.shown('will not show')
    terminal.type(`43:canary-wrong${enter}`)
    await terminal.shown('Wrong: Telegram knows no bot with this token.')
    await terminal.shown('will not show')
    terminal.type(`${token}x\x7f${enter}`)
    await terminal.shown('Checked: it is the token of @')
    await terminal.shown('telegram-webhook-secret')
    await terminal.shown('Enter makes one')
    expect(await commandLines()).not.toContain('canary')
    terminal.type(enter)
    await terminal.shown('openai-api-key')
    await terminal.shown('will not show')
    terminal.type(`\x1b[200~${openai.apiKey}\x1b[201~${enter}`)
    await terminal.shown('Checked: OpenAI knows this key.')
    await terminal.shown('jwt-secret')
    await terminal.shown('will not show')
    terminal.type(enter)
    await terminal.shown('Path of the file')
    terminal.type(`${keyFile}${enter}`)
    await terminal.shown('Checked: desk@shop.example reads the sheet “Fake sheet”.')
    await terminal.shown('will not show')
    expect(await readdir(home)).toEqual(['settings.env'])
    terminal.type(`canary-tab${enter}`)
    await terminal.shown('Checked: the sheet has a tab of this name.')
    await terminal.shown('encryption-keys')
    await terminal.shown('Enter makes one')
    terminal.type(enter)
    await terminal.shown('./deploy.sh deploy')
    expect(await terminal.exited).toBe(0)

    expect(await secretFile('telegram-bot-token')).toBe(token)
    expect(await secretFile('telegram-webhook-secret')).toMatch(/^[0-9a-f]{64}$/)
    expect(await secretFile('openai-api-key')).toBe(openai.apiKey)
    expect(await secretFile('google-service-account')).toBe(account)
    expect(await secretFile('sheet-name')).toBe('canary-tab')
    expect(parseKeys(await secretFile('encryption-keys'))).toHaveLength(1)
    expect(await secretFile('telegram-webhook-secret-previous')).toBe('')
    for (const name of await readdir(join(home, 'secrets'))) {
      const { mode, uid, gid } = await stat(join(home, 'secrets', name))
      expect({ name, mode: mode & 0o777, uid, gid }).toEqual({ name, mode: 0o400, uid: 1001, gid: 1001 })
    }
    expect((await stat(join(home, 'secrets'))).mode & 0o777).toBe(0o711)
    for (const secret of ['canary', openai.apiKey, 'PRIVATE KEY']) expect(terminal.output()).not.toContain(secret)
    expect(await readdir(env.TMPDIR)).toEqual([])
    expect((await readdir(folder)).toSorted()).toEqual(['ca.pem', 'key.json', 'staging', 'tmp'])
  })

  test.each([0, 1, 2, 3, 4, 5, 6])('interrupted at question %i, it leaves what was there', async (answered) => {
    const { open, run, file, home, secretFile } = await secretsWorld()
    await run('--home', home, '--no-check', '--from-file', `telegram-bot-token=${await file('1:before')}`)
    const terminal = open(`--home ${home} --no-check`)
    const answers = [`${token}`, webhookSecret, 'canary-key', 'canary-jwt-secret-of-16', '', '']
    for (const answer of answers.slice(0, answered)) {
      await terminal.shown('(Enter ')
      terminal.type(`${answer}${enter}`)
    }
    await terminal.shown('(Enter ')
    terminal.type('half a secret\x03')
    await terminal.shown('Nothing was changed.')
    expect(await terminal.exited).toBe(130)
    expect(await secretFile('telegram-bot-token')).toBe('1:before')
    expect(await secretFile('telegram-webhook-secret')).toBe('')
    expect(terminal.output()).not.toMatch(/canary|half/)
  })

  test('keeps what is there on Enter', async () => {
    const { open, run, file, home, secretFile } = await secretsWorld()
    await run('--home', home, '--from-file', `telegram-bot-token=${await file(`${token}\n`)}`)
    const terminal = open(`--home ${home} --no-check`)
    for (let question = 0; question < 7; question++) {
      await terminal.shown('(Enter ')
      terminal.type(enter)
    }
    expect(await terminal.exited).toBe(0)
    expect(await secretFile('telegram-bot-token')).toBe(token)
    expect(await secretFile('telegram-webhook-secret')).toMatch(/^[0-9a-f]{64}$/)
  })

  test("rotates the webhook's secret, again and again: both are there until the end of each rotation", async () => {
    const { run, file, home, secretFile } = await secretsWorld()
    const rotate = () => run('--home', home, '--rotate', 'telegram-webhook-secret')
    await run('--home', home, '--from-file', `telegram-webhook-secret=${await file('canary-first-secret')}`)
    expect(await secretFile('telegram-webhook-secret-previous')).toBe('')
    await symlink('releases/1', join(home, 'current'))
    expect((await rotate()).stdout.split('\n').slice(-5)).toEqual([
      'The bot takes them with its next deploy:',
      '  ./deploy.sh deploy --again --env staging',
      'The webhook takes the old secret and the new one. Once that is deployed, the old one ends by:',
      '  scripts/secrets-setup --finish --env staging',
      '',
    ])
    const second = await secretFile('telegram-webhook-secret')
    expect(second).toMatch(/^[0-9a-f]{64}$/)
    expect(await secretFile('telegram-webhook-secret-previous')).toBe('canary-first-secret')
    expect(await rotate()).toMatchObject({ status: 1, stderr: expect.stringContaining('has to end first: --finish') })
    expect(await secretFile('telegram-webhook-secret')).toBe(second)

    expect(await run('--home', home, '--finish', '--no-check')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Deploy it first'),
    })
    expect(await secretFile('telegram-webhook-secret-previous')).toBe('canary-first-secret')
    expect(await run('--home', home, '--finish', '--no-check', '--yes')).toMatchObject({ status: 0 })
    expect(await secretFile('telegram-webhook-secret-previous')).toBe('')

    expect(await rotate()).toMatchObject({ status: 0 })
    expect(await secretFile('telegram-webhook-secret')).not.toBe(second)
    expect(await secretFile('telegram-webhook-secret-previous')).toBe(second)
  })

  test('rotates the keys by putting a new one before them, and loses none unasked', async () => {
    const { run, pipe, file, home, secretFile } = await secretsWorld()
    await run('--home', home, '--rotate', 'encryption-keys')
    const first = await secretFile('encryption-keys')
    await run('--home', home, '--rotate', 'encryption-keys')
    const both = await secretFile('encryption-keys')
    expect(parseKeys(both)).toHaveLength(2)
    expect(both.endsWith(`,${first}`)).toBe(true)
    const [second = ''] = both.split(',')
    const only = async (...more: string[]) =>
      pipe(await file(second), '--home', home, '--only', 'encryption-keys', ...more)
    expect(await only()).toMatchObject({ status: 1, stderr: expect.stringContaining('what is under it is lost') })
    expect(await secretFile('encryption-keys')).toBe(both)
    expect(await only('--yes')).toMatchObject({ status: 0 })
    expect(await secretFile('encryption-keys')).toBe(second)
  })

  test('takes one alone from standard input; an empty one is none', async () => {
    const { pipe, file, home, folder, env, secretFile } = await secretsWorld()
    Object.assign(env, { ORDER_BOT_STATE: folder })
    const only = async (text: string) => pipe(await file(text), '--env', 'staging', '--only', 'telegram-bot-token')
    expect(await only(`${token}\n`)).toMatchObject({ status: 0 })
    expect(await only('43:canary-wrong')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Wrong: Telegram knows no bot with this token.'),
    })
    expect(await only('\n')).toMatchObject({ status: 1, stderr: expect.stringContaining('is empty') })
    expect(await secretFile('telegram-bot-token')).toBe(token)
    expect((await readdir(join(home, 'secrets'))).toSorted()).toEqual(managedSecretNames.toSorted())
  })

  test("takes a key file's text where its path is asked for, and shows neither", async () => {
    const { open, home, secretFile } = await secretsWorld()
    const lines = JSON.stringify(JSON.parse(account), null, 2).split('\n')
    const terminal = open(`--home ${home} --only google-service-account`)
    await terminal.shown('will not show')
    terminal.type(`"canary": "a line from the middle"${enter}`)
    await terminal.shown('is not the path of a file')
    await terminal.shown('will not show')
    terminal.type(lines.join(enter) + enter)
    await terminal.shown('Checked: desk@shop.example reads the sheet')
    expect(await terminal.exited).toBe(0)
    expect(JSON.parse(await secretFile('google-service-account'))).toEqual(JSON.parse(account))
    expect(terminal.output()).not.toMatch(/canary|PRIVATE KEY|service_account"/)
  })

  test('goes on with a rotation that was cut short between the two files', async () => {
    const { run, file, home, secretFile } = await secretsWorld()
    const set = async (value: string) =>
      run('--home', home, '--from-file', `telegram-webhook-secret=${await file(value)}`)
    await set('canary-first-secret')
    await writeFile(join(home, 'secrets/telegram-webhook-secret-previous'), 'canary-first-secret')
    expect(await set('canary-second-secret')).toMatchObject({ status: 0 })
    expect(await secretFile('telegram-webhook-secret-previous')).toBe('canary-first-secret')
    expect(await secretFile('telegram-webhook-secret')).toBe('canary-second-secret')
  })

  test('a replaced token is explained, and the old file is whole until the new one is', async () => {
    const { open, run, file, home, secretFile } = await secretsWorld()
    await run('--home', home, '--no-check', '--from-file', `telegram-bot-token=${await file('1:before')}`)
    await writeFile(join(home, 'secrets/telegram-bot-token.new'), 'of a run that was killed')
    const terminal = open(`--home ${home} --rotate telegram-bot-token`)
    await terminal.shown('/revoke')
    await terminal.shown('will not show')
    terminal.type(`${token}${enter}`)
    expect(await terminal.exited).toBe(0)
    expect(await secretFile('telegram-bot-token')).toBe(token)
    expect(await readdir(join(home, 'secrets'))).not.toContain('telegram-bot-token.new')
  })

  test("what can't be checked is asked about, or refused where nobody is there", async () => {
    const { open, run, file, home, proxy, secretFile } = await secretsWorld()
    proxy.behave(403)
    const args = ['--home', home, '--from-file', `telegram-bot-token=${await file(token)}`]
    expect(await run(...args)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Not checked: Telegram could not be reached.'),
    })
    expect(await readdir(home)).toEqual(['settings.env'])
    const interrupted = open(`--home ${home} --only telegram-bot-token`)
    await interrupted.shown('will not show')
    interrupted.type(`${token}${enter}`)
    await interrupted.shown('[y/N]')
    interrupted.type('y\x03')
    expect(await interrupted.exited).toBe(130)
    expect(await readdir(home)).toEqual(['settings.env'])
    const terminal = open(`--home ${home} --only telegram-bot-token`)
    await terminal.shown('will not show')
    terminal.type(`${token}${enter}`)
    await terminal.shown('Use it all the same? [y/N]')
    terminal.type(`y${enter}`)
    expect(await terminal.exited).toBe(0)
    expect(await secretFile('telegram-bot-token')).toBe(token)
  })

  test("needs the environment's folder, and puts no files where the bot would not look", async () => {
    const { run, folder, home } = await secretsWorld()
    await writeFile(join(home, 'settings.env'), 'SECRETS_PROVIDER=gcp\n')
    expect(await run('--home', home, '--rotate', 'telegram-webhook-secret')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('says SECRETS_PROVIDER=gcp: --to gcp'),
    })
    expect(await readdir(home)).toEqual(['settings.env'])
    expect(await run('--home', join(folder, 'none'), '--status')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('first ./deploy.sh setup'),
    })
  })
})
