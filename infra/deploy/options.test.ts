import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root, run } from '../../src/testing/run.ts'
import { deploySh, startDeploySh } from './testing/deploy-process.ts'

const state = mkdtempSync(join(tmpdir(), 'order-bot-test-'))
const home = join(state, 'staging')
const env = { ORDER_BOT_STATE: state, ORDER_BOT_WHO: 'tester@here', DOCKER_HOST: 'unix:///var/run/docker.sock' }
const staging = (...args: string[]) => deploySh([...args, '--env', 'staging'], env)
afterAll(() => rm(state, { recursive: true }))

await mkdir(join(home, 'caddy/state'), { recursive: true })
await writeFile(join(home, 'settings.env'), '')

const commands = ['deploy', 'rollback', 'status', 'health', 'logs', 'releases', 'maintenance', 'exec', 'audit', 'setup']

test('explains itself, and each command', async () => {
  const { status, stdout } = await deploySh(['--help'], env)
  expect(status).toBe(0)
  for (const command of commands) {
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    const help = await deploySh([command, '--help'], env)
    expect(help).toMatchObject({ status: 0, stdout: expect.stringContaining(`${command}`), stderr: '' })
  }
})

test('says of every option of a command what it does', async () => {
  const text = await readFile(join(root, 'infra/deploy/options.sh'), 'utf8')
  const known = [...text.matchAll(/^ {2}\[(\w+)\]='(.*)'$/gm)].map(([, command = '', options = '']) => ({
    command,
    options: options.split(' ').filter(Boolean),
  }))
  expect(known.length).toBeGreaterThan(5)
  for (const { command, options } of known) {
    const { stdout } = await deploySh([command, '--help'], env)
    for (const option of options) expect(stdout, `${command} --help`).toContain(option)
  }
})

test.each([
  [[]],
  [['dance']],
  [['deploy', '--fast']],
  [['deploy', 'one', 'two']],
  [['deploy', 'image', '--again']],
  [['deploy', '--watch', 'soon']],
  [['deploy', '--note']],
  [['status', '--watch']],
  [['health', '--json']],
  [['maintenance', 'maybe']],
  [['logs', 'database']],
  [['exec']],
  [['status', '--env', 'moon']],
  [['status', '--env=']],
])('takes %j for a mistake: exit code 2, and a word about what is wrong', async (args) => {
  const { status, stdout, stderr } = await deploySh(args, env)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^deploy\.sh: \S.+\n {4}\S/)
})

test('refuses an engine that is reached by TCP, and says why', async () => {
  const { status, stderr } = await deploySh(['status'], { ...env, DOCKER_HOST: 'tcp://10.0.0.1:2375' })
  expect(status).toBe(2)
  expect(stderr).toContain('ssh://')
})

test('says what to do first where nothing is set up', async () => {
  const { status, stderr } = await deploySh(['deploy', '--env', 'dev'], env)
  expect(status).toBe(1)
  expect(stderr).toContain('./deploy.sh setup --env dev')
})

test('lets one run at a time change something: another is told who is at work, or waits', async () => {
  const holder = startHolder()
  await holder.holds

  const refused = await staging('maintenance', 'on')
  expect(refused.status).toBe(75)
  expect(refused.stderr).toContain('deploy.sh: another run is at work: {"who":"somebody"}')

  const waiting = startDeploySh(['maintenance', 'on', '--env', 'staging', '--wait', '60'], env)
  await waiting.said('Waiting for it')
  holder.release()
  expect(await waiting.exited).toBe(0)

  const audit = (await readFile(join(home, 'audit.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(audit).toMatchObject([
    { command: 'maintenance on', result: 'locked', who: 'tester@here', env: 'staging' },
    { command: 'maintenance on', result: 'done' },
  ])
})

test('keeps no lock when it is killed, and needs none to be removed', async () => {
  const holder = startHolder()
  await holder.holds
  holder.kill()
  await holder.gone
  expect(await staging('maintenance', 'off')).toMatchObject({ status: 0 })
  expect((await staging('unlock')).stdout).toContain('Nothing is locked')
})

test('writes whatever it is told into the audit as one line of JSON', async () => {
  const note = 'a "quoted" \\ note\nof two lines\u0007'
  await staging('maintenance', 'on', '--note', note)
  const last = JSON.parse((await readFile(join(home, 'audit.jsonl'), 'utf8')).trim().split('\n').at(-1) ?? '')
  expect(last).toMatchObject({ note: 'a "quoted" \\ note\nof two lines ', seconds: expect.any(Number) })
})

test('changes nothing by --dry-run, and tells what it would change', async () => {
  await staging('maintenance', 'off')
  const { status, stdout } = await staging('maintenance', 'on', '--dry-run')
  expect({ status, stdout }).toEqual({ status: 0, stdout: `would run: touch ${home}/caddy/state/maintenance\n` })
  expect((await run('ls', [join(home, 'caddy/state')])).stdout).toBe('')
})

test('takes out what looks like a secret', async () => {
  const lines = [
    'GET https://api.telegram.org/bot123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr/getMe',
    'key sk-proj-abcdefghijklmnop1234',
    '{"headers":{"authorization":"Bearer abc.def","x-api-key":["k1"]},"id":1}',
    'Authorization: Bearer eyJhbGciOiJI.eyJzdWIiOiIx.c2ln',
    'x-telegram-bot-api-secret-token: canary',
    'token ya29.a0AfH6SM',
    `ENCRYPTION_KEYS=k-2026-11-23:${'Q/+7'.repeat(11).slice(0, 43)}=`,
    `# ${'AGE-SECRET-KEY'}-1QQPQQ`,
  ]
  const script = `. infra/deploy/redact.sh; redact 9>/dev/null <<'TEXT'\n${lines.join('\n')}\nTEXT`
  const { stdout } = await run('bash', ['-c', script])
  expect(stdout).not.toMatch(/AAbbcc|sk-proj|abc\.def|"k1"|eyJ|canary|ya29|Q\/\+7|1QQPQQ/)
  expect(stdout).toContain('"id":1}')
  expect(stdout.split('\n')).toHaveLength(lines.length + 1)
})

test('offers every setting of the bot and of the Compose files in the template, and no secret', async () => {
  const names = (text: string) => [...text.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name = '']) => name)
  const template = names(await readFile(join(root, 'infra/deploy/settings.template.env'), 'utf8'))
  const bot = await readFile(join(root, '.env.template'), 'utf8')
  const secret = [...bot.matchAll(/# Secret\.[\s\S]*?\n#([A-Z_]+)=/g)].map(([, name = '']) => name)
  // Compose sets these: where the bot's folders, its port and the proxy in front of it are.
  const fixed = ['HOST', 'PORT', 'DATA_DIR', 'MENU_FILE', 'SECRETS_DIR', 'TRUSTED_PROXIES']
  const compose = await Promise.all(
    ['secure-docker-setup', 'infra/caddy', 'infra/egress'].map((folder) =>
      readFile(join(root, folder, 'compose.yml'), 'utf8'),
    ),
  )
  const interpolated = compose.join('\n').matchAll(/\$\{([A-Z_]+)|^ {6}([A-Z_]+):$/gm)
  const ours = ['ORDER_BOT_SLOT', 'ORDER_BOT_HOME', 'ORDER_BOT_IMAGE', 'CADDY_IMAGE', 'EGRESS_IMAGE']
  const wanted = new Set([...names(bot), ...[...interpolated].map(([, name, bare]) => name ?? bare ?? '')])
  for (const name of [...secret, ...fixed, ...ours]) wanted.delete(name)
  expect(secret.length).toBeGreaterThan(4)
  expect([...wanted].filter((name) => !template.includes(name))).toEqual([])
  expect(template.filter((name) => secret.includes(name))).toEqual([])
})

/** Holds the lock as a run of deploy.sh does. */
function startHolder() {
  const script = `exec 9>>"${home}/lock"; flock 9; printf '{"who":"somebody"}' >"${home}/lock.owner"; echo holding; read -r _`
  const child = spawn('bash', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  return {
    holds: once(child.stdout, 'data'),
    release: () => child.stdin.end('\n'),
    kill: () => child.kill('SIGKILL'),
    gone: once(child, 'exit'),
  }
}
