import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { describeWithEngine } from '../../src/testing/docker/engine.ts'
import { createStack, keepSecret, type Stack, stackPlace, withEdge } from './testing/stack.ts'
import { botVariant, broken, foreignImage, removeVariants } from './testing/variants.ts'
import { type WatchfulCustomer, watchfulCustomer } from './testing/watchful-customer.ts'

describeWithEngine('./deploy.sh with a bot that is broken', () => {
  const place = stackPlace(afterAll)
  let stack: Stack
  let before: Record<string, unknown>
  let customer: WatchfulCustomer

  beforeAll(async () => {
    stack = await createStack(place)
  })
  beforeEach(async () => {
    before = await stack.status()
    customer = watchfulCustomer(stack.origin)
  })
  afterEach(async () => {
    await customer.leave()
  })
  afterAll(removeVariants)

  test('stops it, and says so, where there is nothing to go back to', async () => {
    const { status, stderr } = await stack.run('deploy', await botVariant(broken.exits), ...(await withEdge()))
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('nothing to go back to') })
    expect(await stack.bots()).toEqual([])
    expect(await stack.status()).toMatchObject({ release: null, interrupted: null })
    // Caddy and the egress proxy are there already.
    await stack.deploy(await botVariant('', 1))
  })

  const kinds = [
    { kind: 'that exits at once', lines: broken.exits, reason: 'it ended by itself' },
    { kind: 'that hangs', lines: broken.hangs, reason: 'did not become healthy' },
    { kind: 'that answers 500', lines: broken.answers500, reason: 'did not become healthy' },
  ]
  test.each(kinds)('$kind: the old one is not touched', async ({ lines, reason }) => {
    const { status, stderr } = await stack.run('deploy', await botVariant(lines), '--health-timeout', '20')
    expect(status).toBe(1)
    expect(stderr).toContain(reason)
    expect(await stack.status()).toMatchObject({ release: before.release, since: before.since, restarts: 0 })
    await expectAsBefore(reason)
  })

  test('prints the last lines of its log, without secrets', async () => {
    const { stderr } = await stack.run('deploy', await botVariant(broken.exits))
    expect(stderr).toContain('| no: [redacted]')
    expect(stderr).not.toContain('AAbbcc')
  })

  test('is healthy, takes over, and crashes while it is watched: the old one is back', async () => {
    const { status, stderr } = await stack.run('deploy', await botVariant(broken.crashesLater), '--watch', '60')
    expect(status).toBe(1)
    expect(stderr).toContain(`rolled back: release ${before.release}`)
    await expectAsBefore('did not last')
  })

  test('is made for another architecture: nothing is started', async () => {
    const { status, stderr } = await stack.run('deploy', await foreignImage())
    expect(status).toBe(1)
    expect(stderr).toMatch(/the image is made for \w+, this machine is \w+/)
    await expectAsBefore('the image is made for')
  })

  test('has no secret: nothing is started, and it is said which and how to put it right', async () => {
    await rm(join(stack.home, 'secrets/openai-api-key'))
    const { status, stderr } = await stack.run('deploy', '--again')
    expect(status).toBe(1)
    expect(stderr).toContain('the secret openai-api-key is missing')
    await keepSecret(stack.home, 'openai-api-key', '')
    await expectAsBefore('openai-api-key')
  })

  test('misses a secret that only it knows it needs: it says so itself, and the old one is not touched', async () => {
    const settings = await stack.file('settings.env')
    await writeFile(join(stack.home, 'settings.env'), settings.replace('development', 'production'))
    const { status, stderr } = await stack.run('deploy', '--again')
    expect(status).toBe(1)
    expect(stderr).toContain('TELEGRAM_BOT_TOKEN')
    await writeFile(join(stack.home, 'settings.env'), settings)
    await expectAsBefore('it ended by itself')
  })

  test('has a secret in its settings: nothing is started, and its value is not shown', async () => {
    const settings = await stack.file('settings.env')
    await writeFile(join(stack.home, 'settings.env'), `${settings}TELEGRAM_BOT_TOKEN=123:canary\n`)
    const { status, stderr } = await stack.run('deploy', '--again')
    expect(status).toBe(1)
    expect(stderr).toContain('TELEGRAM_BOT_TOKEN is a secret')
    expect(stderr).not.toContain('canary')
    await writeFile(join(stack.home, 'settings.env'), settings)
    await expectAsBefore('settings.env')
  })

  async function expectAsBefore(reason: string): Promise<void> {
    const { release, slot, image, previous } = before
    expect(await stack.status()).toMatchObject({
      release,
      slot,
      image,
      previous,
      health: 'healthy',
      says: 'ok',
      other: null,
      interrupted: null,
    })
    expect(await stack.bots()).toHaveLength(1)
    expect((await stack.audit()).at(-1)).toMatchObject({
      command: expect.stringContaining('deploy'),
      reason: expect.stringContaining(reason),
    })
    // A bot that crashes leaves a gap of the lease's own length, in which Caddy holds what comes: nobody is refused.
    expect((await customer.leave()).failures).toEqual([])
  }
})
