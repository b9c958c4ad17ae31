import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithEngine, docker } from '../../src/testing/docker/engine.ts'
import { createStack, type Stack, stackPlace, withEdge } from './testing/stack.ts'
import { botVariant, broken, removeVariants } from './testing/variants.ts'
import { watchfulCustomer } from './testing/watchful-customer.ts'

describeWithEngine('./deploy.sh, killed', () => {
  const place = stackPlace(afterAll)
  let stack: Stack

  beforeAll(async () => {
    stack = await createStack(place)
    await stack.deploy(await botVariant('', 1), ...(await withEdge()))
  })
  afterAll(removeVariants)

  // Each line is printed before the step that it names begins.
  const steps = [
    { line: 'Checking this machine', isKept: false },
    { line: 'Starting the new bot', isKept: false },
    { line: 'Handing over', isKept: true },
    { line: 'Asking through Caddy', isKept: true },
    { line: 'Watching', isKept: true },
    { line: 'The new release is the current one', isKept: true },
    { line: 'Done', isKept: true },
  ]

  test.each(steps)('at “$line”: the next run leaves one bot, which is the one on record', async ({ line, isKept }) => {
    const customer = watchfulCustomer(stack.origin)
    const before = (await stack.status()).release
    const run = stack.start('deploy', '--again')
    await run.said(line)
    run.kill('SIGKILL')
    expect(await run.exited).toBeNull()

    expect(await stack.run('status', '--repair', '--watch', '1')).toMatchObject({ status: 0 })

    await expectOneBot()
    const { release } = await stack.status()
    expect(release !== before).toBe(isKept)
    expect((await customer.leave()).failures).toEqual([])
  })

  test('while it goes back from a broken bot: the next run brings the old one back', async () => {
    const before = (await stack.status()).release
    const run = stack.start('deploy', await botVariant(broken.crashesLater), '--watch', '60')
    await run.said('Going back')
    run.kill('SIGKILL')
    await run.exited
    expect(await stack.status()).toMatchObject({ release: before, interrupted: expect.stringContaining('deploy') })

    expect(await stack.run('rollback')).toMatchObject({ status: 0 })

    await expectOneBot()
    // What was to be rolled back has been taken back already: going further would be one too many.
    expect(await stack.status()).toMatchObject({ release: before })
  })

  test('in the middle of a deploy: the next deploy repairs, and goes on', async () => {
    const run = stack.start('deploy', await botVariant('', 2))
    await run.said('Handing over')
    run.kill('SIGKILL')
    await run.exited
    const release = await stack.deploy(await botVariant('', 3))
    await expectOneBot()
    expect(await stack.status()).toMatchObject({ release, image: await botVariant('', 3) })
  })

  test('by Ctrl-C: it takes back what it has begun before it ends', async () => {
    const before = await stack.status()
    const run = stack.start('deploy', '--again')
    await run.said('Starting the new bot')
    run.kill('SIGINT')
    expect(await run.exited).toBe(1)
    await expectOneBot()
    expect(await stack.status()).toMatchObject({ release: before.release, since: before.since, interrupted: null })
  })

  async function expectOneBot(): Promise<void> {
    const { slot, image, ...status } = await stack.status()
    expect(status).toMatchObject({ health: 'healthy', says: 'ok', interrupted: null, other: null, lock: null })
    expect(await stack.bots()).toEqual([`${stack.name}-${slot}-bot-1`])
    expect(await docker('inspect', '--format', '{{.Image}}', `${stack.name}-${slot}-bot-1`)).toBe(image)
  }
})
