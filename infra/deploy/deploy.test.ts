import { chmod, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithEngine, docker } from '../../src/testing/docker/engine.ts'
import { run } from '../../src/testing/run.ts'
import { createStack, keepSecret, type Stack, stackPlace, withEdge } from './testing/stack.ts'
import { botVariant, removeVariants } from './testing/variants.ts'
import { watchfulCustomer } from './testing/watchful-customer.ts'

describeWithEngine('./deploy.sh', () => {
  const place = stackPlace(afterAll)
  let stack: Stack
  let first: string

  beforeAll(async () => {
    stack = await createStack(place)
    first = await stack.deploy(await botVariant('', 1), ...(await withEdge()))
  })
  afterAll(removeVariants)

  test('serves through Caddy after the first deploy, by its id, with nothing left under way', async () => {
    expect(await stack.status()).toMatchObject({
      release: first,
      image: await botVariant('', 1),
      health: 'healthy',
      says: 'ok',
      slot: 'blue',
      previous: null,
      lock: null,
      interrupted: null,
    })
    expect(await stack.run('health')).toMatchObject({ status: 0 })
    expect(await stack.bots()).toEqual([`${stack.name}-blue-bot-1`])
    expect((await stack.audit()).at(-1)).toMatchObject({
      who: 'tester@here',
      env: 'production',
      release: first,
      from: null,
      to: await botVariant('', 1),
      result: 'done',
    })
  })

  test('deploys, rolls back to the release before, and to one that is named, while customers notice nothing', async () => {
    const customer = watchfulCustomer(stack.origin)
    const before = (await stack.status()).release
    const second = await stack.deploy(await botVariant('', 2), '--note', 'the second')
    expect(await stack.status()).toMatchObject({ release: second, previous: before, image: await botVariant('', 2) })

    expect(await stack.run('rollback')).toMatchObject({ status: 0 })
    expect(await stack.status()).toMatchObject({ release: before, previous: second })

    expect(await stack.run('rollback', await botVariant('', 2))).toMatchObject({ status: 0 })
    expect(await stack.status()).toMatchObject({ release: second, previous: before, health: 'healthy', says: 'ok' })

    expect(await stack.bots()).toHaveLength(1)
    const { failures, asked } = await customer.leave()
    expect(failures).toEqual([])
    expect(asked).toBeGreaterThan(100)
  })

  test('goes back to nothing that is not there, and stays where it is when it is there already', async () => {
    const { release } = await stack.status()
    expect(await stack.run('rollback', 'nonsense')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no release nonsense'),
    })
    expect(await stack.run('rollback', String(release))).toMatchObject({ status: 0 })
    expect(await stack.status()).toMatchObject({ release })
  })

  test('keeps the settings of a release with it', async () => {
    const settings = await stack.file('settings.env')
    const before = await stack.deploy('--again')
    await writeFile(join(stack.home, 'settings.env'), `${settings}LOG_LEVEL=warn\n`)
    const level = async () =>
      (await stack.run('exec', 'node', '--print', 'process.env.LOG_LEVEL ?? "none"')).stdout.trim()
    expect((await stack.run('status')).stdout).toContain('settings.env has changed since')
    await stack.deploy('--again')
    expect(await level()).toBe('warn')
    await stack.run('rollback')
    expect(await stack.status()).toMatchObject({ release: before })
    expect(await level()).toBe('none')
    await writeFile(join(stack.home, 'settings.env'), settings)
  })

  test('needs no files where the secrets are elsewhere', async () => {
    const settings = await stack.file('settings.env')
    await rm(join(stack.home, 'secrets/openai-api-key'))
    await stack.configure({ SECRETS_PROVIDER: 'env' })
    await stack.deploy('--again')
    expect(await stack.file('secrets/openai-api-key')).toBe('')
    await keepSecret(stack.home, 'openai-api-key', '')
    await writeFile(join(stack.home, 'settings.env'), settings)
  })

  test('keeps five releases and what their images need, and never forgets the current one and the one before', async () => {
    const { release } = await stack.status()
    const own = await readdir(join(stack.home, 'releases'))
    for (const id of ['20200101-000000-aaaaaaaa', '20200102-000000-bbbbbbbb', '29991231-000000-cccccccc']) {
      await cp(join(stack.home, `releases/${release}`), join(stack.home, 'releases', id), { recursive: true })
      for (const kind of ['bot', 'caddy', 'egress']) {
        await docker('tag', await botVariant('', 1), `${stack.name}-kept:${kind}-${id}`)
      }
    }
    const newest = await stack.deploy('--again')
    const kept = await readdir(join(stack.home, 'releases'))
    expect(kept.toSorted()).toEqual([...own, '29991231-000000-cccccccc', newest].toSorted().slice(-5))
    expect(kept).toContain(newest)
    expect(await stack.status()).toMatchObject({ release: newest, previous: release })
    expect(kept).not.toContain('20200101-000000-aaaaaaaa')
    const tags = await docker('image', 'ls', '--filter', `reference=${stack.name}-kept`, '--format', '{{.Tag}}')
    expect(new Set(tags.split('\n').map((tag) => tag.replace(/^(bot|caddy|egress)-/, '')))).toEqual(new Set(kept))
    await rm(join(stack.home, 'releases/29991231-000000-cccccccc'), { recursive: true })
  })

  test('closes the shop for maintenance with a word of when to come again, and deploys meanwhile', async () => {
    expect(await stack.run('maintenance', 'on')).toMatchObject({ status: 0 })
    const answer = await asked('/health')
    expect(answer).toMatch(/^HTTP\S+ 503/)
    expect(answer).toMatch(/^retry-after: \d+/im)
    expect(await asked('/health/caddy')).toMatch(/^HTTP\S+ 200/)
    await stack.deploy('--again')
    expect(await stack.status()).toMatchObject({ maintenance: true })
    await stack.run('maintenance', 'off')
    expect(await asked('/health')).toMatch(/^HTTP\S+ 200/)
  })

  test('asks the hook before, which may refuse, and tells the hook after', async () => {
    const before = await stack.status()
    await hook('pre-deploy', 'env | grep ^ORDER_BOT_ >"$ORDER_BOT_HOME/seen"; exit 3')
    expect(await stack.run('deploy', '--again')).toMatchObject({ status: 1 })
    expect(await stack.status()).toMatchObject({ release: before.release, since: before.since })
    const seen = await stack.file('seen')
    expect(seen).toContain('ORDER_BOT_COMMAND=deploy')
    expect(seen).toContain(`ORDER_BOT_PREVIOUS_IMAGE=${before.image}`)
    expect(seen).toContain('ORDER_BOT_WHO=tester@here')
    await rm(join(stack.home, 'hooks/pre-deploy'))

    await hook('post-deploy', 'exit 4')
    const after = await stack.run('deploy', '--again')
    expect(after).toMatchObject({ status: 1, stderr: expect.stringContaining('post-deploy failed') })
    expect((await stack.status()).release).not.toBe(before.release)
    await rm(join(stack.home, 'hooks/post-deploy'))
  })

  test('exchanges the Caddyfile without a gap, and refuses one that Caddy does not take', async () => {
    // A reload closes connections that are open, be it just as they are used again; nothing else of ours may.
    const customer = watchfulCustomer(stack.origin, { asksAgain: true })
    const since = await startOf('caddy')
    const elsewhere = await copyOfTools(stack)
    const caddyfile = join(elsewhere, 'infra/caddy/Caddyfile')
    const text = await readFile(caddyfile, 'utf8')

    await writeFile(caddyfile, `${text}\nnonsense {{{\n`)
    const refused = await run(join(elsewhere, 'deploy.sh'), ['deploy', '--again'], { env: stack.env })
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('Caddy does not take the Caddyfile') })

    await writeFile(caddyfile, text.replace('Retry-After 30', 'Retry-After 31'))
    const taken = await run(join(elsewhere, 'deploy.sh'), ['deploy', '--again', '--watch', '1'], { env: stack.env })
    expect(taken).toMatchObject({ status: 0 })
    expect((await customer.leave()).failures).toEqual([])
    await stack.run('maintenance', 'on')
    expect(await asked('/health')).toMatch(/^retry-after: 31/im)
    await stack.run('maintenance', 'off')

    // It belongs to the release: so does the one before.
    await stack.run('rollback')
    expect(await stack.file('caddy/Caddyfile')).toBe(text)
    expect(await startOf('caddy')).toBe(since)
    await rm(elsewhere, { recursive: true })
  })

  test('tells what it would do, and does nothing', async () => {
    const before = await stack.status()
    const { status, stdout } = await stack.run('deploy', await botVariant('', 1), '--dry-run')
    expect(status).toBe(0)
    expect(stdout).toMatch(/would run: docker compose --file \S+\.yml up/)
    expect(stdout).toMatch(/would run: docker stop/)
    expect(await stack.status()).toEqual(before)
  })

  test('shows the log of each part, without what looks like a secret', async () => {
    await stack.run(
      'exec',
      'node',
      '--eval',
      'require("fs").writeFileSync("/proc/1/fd/1", "x 123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr y\\n")',
    )
    const { stdout } = await stack.run('logs', '--lines', '5')
    expect(stdout).toContain('x [redacted] y')
    expect((await stack.run('logs', 'caddy', '--lines', '1')).stdout.trim().split('\n')).toHaveLength(1)
    expect((await stack.run('logs', 'bot', '--grep', 'x .redacted')).stdout.trim()).toBe('x [redacted] y')
  })

  const asked = async (path: string) =>
    (await run('curl', ['--silent', '--insecure', '--include', `${stack.origin}${path}`])).stdout
  const startOf = (part: string) =>
    docker('inspect', '--format', '{{.State.StartedAt}}', `${stack.name}-${part}-${part}-1`)

  async function hook(name: string, body: string): Promise<void> {
    const file = join(stack.home, 'hooks', name)
    await writeFile(file, `#!/bin/sh\n${body}\n`)
    await chmod(file, 0o755)
  }
})

/** deploy.sh and its parts in a folder of their own, to be changed. */
async function copyOfTools(stack: Stack): Promise<string> {
  const folder = join(stack.home, '../copy')
  await run('sh', [
    '-c',
    'mkdir -p "$0" && tar -c --exclude=*.test.ts deploy.sh infra secure-docker-setup | tar -x -C "$0"',
    folder,
  ])
  return folder
}
