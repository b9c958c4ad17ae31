import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root, run } from '../../src/testing/run.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'
import { neededTools } from './testing/needed-tools.ts'
import { standIns } from './testing/stand-ins.ts'

const script = (name: string, args: string[], env: Record<string, string> = {}) =>
  run(join(root, 'scripts/ci', name), args, { env })

/** A repository with what is committed here, to plant something in. */
async function clone(...options: string[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'clone')
  expect(await run('git', ['clone', '--quiet', ...options, `file://${root}`, folder])).toMatchObject({ status: 0 })
  return folder
}

async function commit(folder: string, name: string, content: string | null): Promise<void> {
  if (content === null) await run('git', ['rm', '--quiet', name], { cwd: folder })
  else await writeFile(join(folder, name), content, { mode: 0o755 })
  await run('git', ['add', '--all'], { cwd: folder })
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  const outcome = await run('git', [...identity, 'commit', '--quiet', '--message', 'Change'], { cwd: folder })
  expect(outcome).toMatchObject({ status: 0 })
}

describe('the secret scan', () => {
  const tools = neededTools('gitleaks')
  beforeAll(tools.install, 600_000)
  // Put together here: the scan of this repository would find it.
  const secret = ['ghp', 'x7Kq2mZ9vB4nR8tY1wE6uI3oP5aS0dF7gH2j'].join('_')

  test('finds nothing in all that was ever committed', async ({ skip }) => {
    tools.orSkip(skip)
    const history = await clone()
    expect(await script('scan-secrets', [history])).toMatchObject({ status: 0 })
  })

  test('finds a secret that was taken out again, and does not print it', async ({ skip }) => {
    tools.orSkip(skip)
    const folder = await clone()
    await commit(folder, 'notes.txt', `token = "${secret}"\n`)
    await commit(folder, 'notes.txt', null)
    const { status, stdout, stderr } = await script('scan-secrets', [folder])
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('notes.txt')
    expect(stdout + stderr).not.toContain(secret)
  })

  test('does not pass a part of a history for the whole', async ({ skip }) => {
    tools.orSkip(skip)
    const { status, stderr } = await script('scan-secrets', [await clone('--depth', '1')])
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('only a part of the history') })
  })
})

describe('the check of shell scripts', () => {
  const tools = neededTools('shellcheck')
  beforeAll(tools.install)

  test('finds a fault in a script that is new', async ({ skip }) => {
    tools.orSkip(skip)
    const folder = await clone()
    await commit(folder, 'scripts/new', '#!/usr/bin/env bash\nrm -r $1/*\n')
    const { status, stdout } = await run(join(folder, 'scripts/ci/lint-shell'), [])
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('In scripts/new line 2') })
  })

  test('finds none here', async ({ skip }) => {
    tools.orSkip(skip)
    expect(await script('lint-shell', [])).toMatchObject({ status: 0 })
  })
})

describe('the audit of dependencies', () => {
  test.each([
    ['what is known of them, and who made them', '', 0],
    ['a hole in what the bot runs with', '[[ $* != *--omit=dev* ]]', 1],
    ['a package that is not from who it says', '[[ $* != *signatures* ]]', 1],
  ])('asks for %s', async (_, npm, status) => {
    const { env, calls } = await standIns({ npm })
    expect(await script('audit-dependencies', [], env)).toMatchObject({ status })
    expect((await calls())[0]).toBe('npm audit --omit=dev --audit-level=high')
  })
})

const digest = `sha256:${'ab'.repeat(32)}`
const image = (name: string) => `registry.example/shop/${name}@${digest}`

describe('publishing', () => {
  /** Docker and the scanners, as far as they are asked. */
  const tools = {
    docker: `case "$1 $2" in
      "buildx inspect") echo "Driver: docker-container" ;;
      "buildx imagetools") echo "Digest: ${digest}" ;;
      create*) echo container ;;
      export*) tar --create --file "$3" --files-from /dev/null ;;
      save*) tar --create --files-from /dev/null ;;
    esac`,
    gitleaks: '',
    trivy: '[ -z "$HOLES" ] || exit 1',
    cosign: '',
  }

  test('signs each image when it was pushed and found good, and names it by its digest', async () => {
    const { env, calls } = await standIns(tools)
    const { status, stdout } = await script('publish-images', ['registry.example/shop'], env)
    expect(status).toBe(0)
    expect(stdout.trim().split('\n')).toEqual([
      `bot=${image('order-bot')}`,
      `caddy=${image('order-bot-caddy')}`,
      `egress=${image('order-bot-egress')}`,
    ])
    const made = (await calls()).filter((call) => /^(docker buildx bake|trivy|cosign)/.test(call))
    expect(made[0]).toMatch(/^docker buildx bake .*type=sbom.*type=provenance,mode=max.*push=true/)
    for (const [index, name] of ['order-bot', 'order-bot-caddy', 'order-bot-egress'].entries()) {
      expect(made[1 + index * 2]).toMatch(new RegExp(`^trivy .*HIGH,CRITICAL.* ${image(name)}$`))
      expect(made[2 + index * 2]).toBe(`cosign sign --yes ${image(name)}`)
    }
  })

  test('signs nothing that has a known hole', async () => {
    const { env, calls } = await standIns(tools)
    const { status, stdout } = await script('publish-images', ['registry.example/shop'], { ...env, HOLES: 'yes' })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect((await calls()).filter((call) => call.startsWith('cosign'))).toEqual([])
  })

  test('names nothing that could not be signed', async () => {
    const { env } = await standIns({ ...tools, cosign: 'exit 1' })
    expect(await script('publish-images', ['registry.example/shop'], env)).toMatchObject({ status: 1, stdout: '' })
  })
})

describe('verifying', () => {
  const env = { GITHUB_REPOSITORY: 'owner/shop' }

  test("asks for this repository's deploy from main, of each image", async () => {
    const { env: path, calls } = await standIns({ cosign: '' })
    const { status } = await script('verify-images', [image('a'), image('b')], { ...path, ...env })
    expect(status).toBe(0)
    const options =
      '--certificate-oidc-issuer https://token.actions.githubusercontent.com --certificate-identity https://github.com/owner/shop/.github/workflows/deploy.yml@refs/heads/main'
    expect(await calls()).toEqual([`cosign verify ${options} ${image('a')}`, `cosign verify ${options} ${image('b')}`])
  })

  test.each([
    ['an image that another has signed', [image('a')], 'exit 1', 1],
    ['an image that is named by a tag', ['registry.example/shop/a:latest'], '', 1],
    ['no image at all', [], '', 2],
  ])('refuses %s', async (_, images, cosign, status) => {
    const { env: path } = await standIns({ cosign })
    expect(await script('verify-images', images, { ...path, ...env })).toMatchObject({ status })
  })
})

describe('the way to the machine', () => {
  const gcloud = `case "$*" in
    *describe-profile*) echo sa_1234 ;;
    *get-guest-attributes*) [ -n "$SILENT" ] || echo "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAA" ;;
  esac`
  const vm = { VM: 'shop-vm', ZONE: 'europe-west1-b', PROJECT: 'shop' }

  test('goes through the proxy, with a key of this run, to a machine whose keys are known', async () => {
    const { env, calls } = await standIns({ gcloud })
    const home = join(await temporaryFolder(), 'ssh')
    await mkdir(home)
    await writeFile(join(home, 'config'), 'Host order-bot-vm\n  User somebody\n')
    for (const round of [1, 2]) {
      const outcome = await script('connect-vm', [], { ...env, ...vm, ORDER_BOT_SSH_HOME: home })
      expect({ round, ...outcome }).toMatchObject({ round, status: 0, stdout: '', stderr: '' })
    }
    const { stdout } = await run('ssh', ['-G', '-F', join(home, 'config'), 'order-bot-vm'])
    const settings = stdout.split('\n')
    expect(settings).toEqual(
      expect.arrayContaining([
        'user sa_1234',
        'stricthostkeychecking true',
        'identitiesonly yes',
        `identityfile ${home}/order-bot-vm`,
        `userknownhostsfile ${home}/order-bot-vm.hosts`,
        'proxycommand gcloud compute start-iap-tunnel shop-vm 22 --listen-on-stdin --project shop --zone europe-west1-b --verbosity error',
      ]),
    )
    expect(await readFile(join(home, 'order-bot-vm.hosts'), 'utf8')).toMatch(/^order-bot-vm ssh-ed25519 AAAA/)
    expect((await calls())[0]).toBe(
      `gcloud compute os-login ssh-keys add --project shop --key-file ${home}/order-bot-vm.pub --ttl 30m`,
    )
    expect((await run('stat', ['--format=%a', join(home, 'order-bot-vm')])).stdout).toBe('600\n')
  })

  test('is not opened to a machine whose keys nobody knows', async () => {
    const { env } = await standIns({ gcloud })
    const home = await temporaryFolder()
    const outcome = await script('connect-vm', [], { ...env, ...vm, SILENT: 'yes', ORDER_BOT_SSH_HOME: home })
    expect(outcome).toMatchObject({ status: 1, stderr: expect.stringContaining('enable-guest-attributes') })
  })
})

describe('a deploy by the pipeline', () => {
  /** health answers as the letters of HEALTH say, one after another: w for well, and the last one for ever. */
  const deploy = `case $1 in
    health)
      read -r letters <"$STATE"
      [ \${#letters} = 1 ] || echo "\${letters:1}" >"$STATE"
      [ "\${letters:0:1}" = w ] ;;
    deploy) [ -z "$BROKEN" ] ;;
  esac`

  async function deployed(health: string, more: Record<string, string> = {}) {
    const { env, calls, folder } = await standIns({ deploy })
    await writeFile(join(folder, 'state'), `${health}\n`)
    const state = { STATE: join(folder, 'state'), DEPLOY: join(folder, 'deploy'), PAUSE: '0', NOTE: 'abc' }
    const { status } = await script('deploy', ['staging', 'B', 'C', 'E'], { ...env, ...state, ...more })
    return { status, calls: (await calls()).filter((call) => !call.startsWith('deploy health')) }
  }

  const theDeploy = 'deploy deploy B --caddy-image C --egress-image E --env staging --wait 600 --note abc'

  test('is done when all is well through Caddy, be it after a while', async () => {
    expect(await deployed('wuuw')).toEqual({ status: 0, calls: [theDeploy] })
  })

  test('goes back when all was well before and is not any more', async () => {
    const rollback = 'deploy rollback --env staging --wait 600 --note not well after the deploy'
    expect(await deployed('wu')).toEqual({ status: 1, calls: [theDeploy, rollback] })
  })

  test('does not go back for what was as unwell before', async () => {
    expect(await deployed('u')).toEqual({ status: 1, calls: [theDeploy] })
  })

  test('leaves what deploy.sh itself has taken back', async () => {
    expect(await deployed('w', { BROKEN: 'yes' })).toEqual({ status: 1, calls: [theDeploy] })
  })
})
