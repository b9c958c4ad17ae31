import { afterAll, describe, expect, test } from 'vitest'
import { describeWithEngine, docker, stackName } from '../../src/testing/docker/engine.ts'
import { run } from '../../src/testing/run.ts'

const setUp = (env: Record<string, string>, ...args: string[]) => run('infra/setup/docker-networks.sh', args, { env })

describe('without an engine', () => {
  const env = { DOCKER_HOST: 'unix:///nowhere.sock' }

  test('--help says what it does', async () => {
    expect(await setUp(env, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--dry-run') })
  })

  test('an option that it does not know is none', async () => {
    expect(await setUp(env, '--force')).toMatchObject({ status: 1, stderr: expect.stringContaining("'--force'") })
  })

  test('one network for both is refused', async () => {
    const { status, stderr } = await setUp({ ...env, WEB_NETWORK: 'one', BOT_NETWORK: 'one' })
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining("both 'one'") })
  })

  test('it says that none answers', async () => {
    expect(await setUp(env)).toMatchObject({ status: 1, stderr: expect.stringContaining('no Docker engine answers') })
  })
})

describeWithEngine('with an engine', () => {
  const stack = stackName(afterAll)
  const namesOf = (test: string) => ({ WEB_NETWORK: `${stack}-${test}-web`, BOT_NETWORK: `${stack}-${test}-inner` })
  const networks = () => docker('network', 'ls', '--format', '{{.Name}}')

  test('--dry-run prints each command and makes nothing', async () => {
    const names = namesOf('dry')
    const { stdout } = await setUp(names, '--dry-run')
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^docker network create .* ${names.WEB_NETWORK}$`)),
      expect.stringMatching(new RegExp(`^docker network create .* --internal ${names.BOT_NETWORK}$`)),
    ])
    expect(await networks()).not.toContain(names.WEB_NETWORK)
  })

  test('it makes a way in and a network without a way out, once', async () => {
    const names = namesOf('made')
    expect(await setUp(names)).toMatchObject({ status: 0 })
    const format = '{{.Internal}} {{.Id}}'
    const made = await docker('network', 'inspect', '--format', format, names.WEB_NETWORK, names.BOT_NETWORK)
    expect(made).toMatch(/^false \w+\ntrue \w+$/)
    expect(await setUp(names)).toMatchObject({ status: 0, stdout: expect.stringContaining('as it must be') })
    expect(await docker('network', 'inspect', '--format', format, names.WEB_NETWORK, names.BOT_NETWORK)).toBe(made)
  })

  test.each([
    ['has a way out', []],
    ['lets nobody reach another', ['--internal', '--opt', 'com.docker.network.bridge.enable_icc=false']],
  ])('a network for the bot that %s is refused, and left as it is', async (why, options) => {
    const names = namesOf(why.split(' ')[0] ?? '')
    await docker('network', 'create', ...options, names.BOT_NETWORK)
    const before = await docker('network', 'inspect', names.BOT_NETWORK)
    const { status, stderr } = await setUp(names)
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`docker network rm ${names.BOT_NETWORK}`),
    })
    expect(await docker('network', 'inspect', names.BOT_NETWORK)).toBe(before)
  })
})
