import { generateKeyPairSync } from 'node:crypto'
import { glob, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { managedSecretNames } from '../config/secret-pins.ts'
import { parseKeys } from '../encryption/keys.ts'
import { startFakeBotApi } from '../testing/bot-api/fake-bot-api.ts'
import { listen } from '../testing/listen.ts'
import { createFakeOpenAi } from '../testing/openai/fake-openai.ts'
import { type Certificate, makeCertificate } from '../testing/proxy/certificate.ts'
import { startFakeProxy } from '../testing/proxy/fake-proxy.ts'
import { root, run } from '../testing/run.ts'
import { startFakeSecretManager } from '../testing/secret-manager/fake-secret-manager.ts'
import { startFakeSheets } from '../testing/sheets/fake-sheets.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startInTerminal } from '../testing/terminal-process.ts'

const script = join(root, 'scripts/secrets-setup')
const token = '42:canary-token'
const webhookSecret = 'canary-webhook-secret'
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
})
const account = JSON.stringify({ type: 'service_account', client_email: 'desk@shop.example', private_key: privateKey })
const enter = '\r'

let certificate: Certificate
beforeAll(async () => {
  certificate = await makeCertificate(['api.telegram.org', 'api.openai.com', '*.googleapis.com'])
})

/** The services behind a proxy, by their real names; an environment's home; and what a run of the wizard needs. */
async function world(given: Record<string, string[]> = {}) {
  const [telegram, openai, sheets, manager] = await Promise.all([
    startFakeBotApi(token),
    createFakeOpenAi(),
    startFakeSheets({ tabs: ['canary-tab'] }),
    startFakeSecretManager('shop', given),
  ])
  const signInAnswers = { status: 200 }
  const signIn = createServer((_, response) => {
    response.writeHead(signInAnswers.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ access_token: sheets.accessToken, expires_in: 3600, token_type: 'Bearer' }))
  })
  const signInPort = await listen(signIn)
  const behind = {
    'api.telegram.org:443': telegram.url,
    'api.openai.com:443': new URL(openai.url).origin,
    'sheets.googleapis.com:443': sheets.url,
    'oauth2.googleapis.com:443': `http://127.0.0.1:${signInPort}`,
  }
  const proxy = await startFakeProxy(behind, certificate)
  const folder = await temporaryFolder()
  const [home, scratch, keyFile] = [join(folder, 'staging'), join(folder, 'tmp'), join(folder, 'key.json')]
  await Promise.all([mkdir(home), mkdir(scratch)])
  await writeFile(
    join(home, 'settings.env'),
    `# Settings\nGOOGLE_SHEET_ID=${sheets.sheetId}\n#GCP_SECRET_VERSIONS=\nLAST=1\n`,
  )
  await writeFile(keyFile, account)
  await writeFile(join(folder, 'ca.pem'), certificate.cert)
  onTestFinished(async () => {
    manager.close()
    signIn.close()
    await Promise.all([telegram, openai, sheets, proxy].map((one) => one.close()))
  })
  const env = {
    HTTPS_PROXY: proxy.url,
    HTTP_PROXY: '',
    NO_PROXY: '127.0.0.1',
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    GCP_SECRET_MANAGER_ENDPOINT: manager.endpoint,
    TMPDIR: scratch,
    HOME: scratch,
  }
  return {
    telegram,
    openai,
    sheets,
    manager,
    proxy,
    signInAnswers,
    folder,
    home,
    keyFile,
    env,
    secretFile: (name: string) => readFile(join(home, 'secrets', name), 'utf8'),
    settings: () => readFile(join(home, 'settings.env'), 'utf8'),
    run: (...args: string[]) => run(script, args, { env }),
    pipe: (path: string, ...args: string[]) =>
      run('sh', ['-c', 'input=$1; shift; exec "$@" <"$input"', 'sh', path, script, ...args], { env }),
    open: (args: string) => startInTerminal(`${script} ${args}`, env),
    async file(text: string): Promise<string> {
      const path = join(scratch, `${Math.random()}`)
      await writeFile(path, text)
      return path
    },
  }
}

const commandLines = async () => {
  const all: string[] = []
  for await (const file of glob('/proc/[0-9]*/cmdline')) all.push(await readFile(file, 'utf8').catch(() => ''))
  return all.join('\n')
}

test('Compose mounts each secret that there is, and no other', async () => {
  const compose = await readFile(join(root, 'secure-docker-setup/compose.yml'), 'utf8')
  const mounted = [...compose.matchAll(/\/secrets\/([a-z-]+)"/g)].map(([, name]) => name)
  expect(mounted.toSorted()).toEqual(managedSecretNames.toSorted())
})

const mayGiveAway = process.geteuid?.() === 0

test('who is not root is told so at once', async () => {
  const user = mayGiveAway ? ['setpriv', '--reuid=1001', '--regid=1001', '--clear-groups'] : []
  const [command = '', ...args] = [...user, script, '--home', '/nonexistent']
  expect(await run(command, args)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'secrets-setup: only root may give the bot its files: sudo scripts/secrets-setup\n',
  })
})

describe.skipIf(!mayGiveAway)('into files (which only root may give to the bot)', () => {
  test('asks for each, checks it against its service, and nothing that is typed shows anywhere', async () => {
    const { open, home, openai, keyFile, secretFile, env, folder } = await world()
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
    const { open, run, file, home, secretFile } = await world()
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
    const { open, run, file, home, secretFile } = await world()
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

  test('rotates the webhook’s secret, again and again: both are there until the end of each rotation', async () => {
    const { run, file, home, secretFile } = await world()
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
    const { run, pipe, file, home, secretFile } = await world()
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
    const { pipe, file, home, folder, env, secretFile } = await world()
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

  test('takes a key file’s text where its path is asked for, and shows neither', async () => {
    const { open, home, secretFile } = await world()
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
    const { run, file, home, secretFile } = await world()
    const set = async (value: string) =>
      run('--home', home, '--from-file', `telegram-webhook-secret=${await file(value)}`)
    await set('canary-first-secret')
    await writeFile(join(home, 'secrets/telegram-webhook-secret-previous'), 'canary-first-secret')
    expect(await set('canary-second-secret')).toMatchObject({ status: 0 })
    expect(await secretFile('telegram-webhook-secret-previous')).toBe('canary-first-secret')
    expect(await secretFile('telegram-webhook-secret')).toBe('canary-second-secret')
  })

  test('a replaced token is explained, and the old file is whole until the new one is', async () => {
    const { open, run, file, home, secretFile } = await world()
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

  test('what can’t be checked is asked about, or refused where nobody is there', async () => {
    const { open, run, file, home, proxy, secretFile } = await world()
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

  test('needs the environment’s folder, and puts no files where the bot would not look', async () => {
    const { run, folder, home } = await world()
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

describe('into Secret Manager', () => {
  const gcp = ['--to', 'gcp', '--project', 'shop']

  test('adds versions, names them by their numbers, and leaves the rest of the settings as they are', async () => {
    const { run, file, home, manager, settings } = await world({ 'sheet-name': ['Old', 'Orders'] })
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
    const { run, file, manager } = await world({ 'sheet-name': ['Orders', 'Not yet'], 'openai-api-key': ['a'] })
    const pins = ['--pins', 'sheet-name:1,openai-api-key:1']
    const { stdout } = await run(...gcp, ...pins, '--no-check', '--from-file', `openai-api-key=${await file('b')}`)
    expect(stdout).toContain('GCP_SECRET_VERSIONS=openai-api-key:2,sheet-name:1\n')
    expect(stdout).toContain('./deploy.sh deploy --again ')
    expect(stdout).toContain('  scripts/secrets-setup --retire --to gcp --project shop --pins LIST\n')
    expect(manager.versions('openai-api-key').map(({ text }) => text)).toEqual(['a', 'b'])
  })

  test('rotates the webhook’s secret by versions, and ends it by naming the old one no more', async () => {
    const { run, file, home, manager, settings } = await world({ 'telegram-webhook-secret': ['canary-first-secret'] })
    const source = `telegram-webhook-secret=${await file('canary-second-secret')}`
    await run(...gcp, '--home', home, '--rotate', 'telegram-webhook-secret', '--from-file', source)
    expect(await settings()).toContain('=telegram-webhook-secret:2,telegram-webhook-secret-previous:1\n')
    expect(manager.versions('telegram-webhook-secret-previous')[0]?.text).toBe('canary-first-secret')
    expect(await run(...gcp, '--home', home, '--finish', '--no-check', '--yes')).toMatchObject({ status: 0 })
    expect(await settings()).toContain('GCP_SECRET_VERSIONS=telegram-webhook-secret:2\n')
  })

  test('ends a rotation only where it is known what is in use', async () => {
    const { run } = await world({ 'telegram-webhook-secret': ['a', 'b'], 'telegram-webhook-secret-previous': ['a'] })
    const finish = (...more: string[]) => run(...gcp, '--finish', '--no-check', '--yes', ...more)
    expect(await finish()).toMatchObject({ status: 2, stderr: expect.stringContaining('which versions are in use?') })
    expect(await finish('--pins', 'telegram-webhook-secret:2,telegram-webhook-secret-previous:1')).toMatchObject({
      stdout: expect.stringContaining('GCP_SECRET_VERSIONS=telegram-webhook-secret:2\n'),
    })
  })

  test('retires what no release names: disabled first, and destroyed by a later run', async () => {
    const { run, home, manager } = await world({ 'openai-api-key': ['a', 'b', 'c', 'd'] })
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
    const { run, manager } = await world({ 'telegram-bot-token': [token, token] })
    const { stdout } = await run(...gcp, '--status')
    expect(stdout).toMatch(/telegram-bot-token +set, version 2, since 20\d\d-\d\d-\d\d/)
    expect(stdout).toMatch(/openai-api-key +not set/)
    expect(manager.requests).toEqual([])
  })
})

test('says of an account what is in the way, and does not take its key for wrong', async () => {
  const { run, sheets, keyFile, folder, manager, file, signInAnswers } = await world()
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
