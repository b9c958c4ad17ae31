import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeWithEngine, docker } from '../../src/testing/docker/engine.ts'
import { type Outcome, run } from '../../src/testing/run.ts'
import { type DeployProcess, deploySh, startDeploySh } from './testing/deploy-process.ts'
import { missing, startRegistry, startSshServer } from './testing/on-loopback.ts'
import { createStack, type Stack, stackPlace, withEdge } from './testing/stack.ts'
import { botVariant, removeVariants } from './testing/variants.ts'

const describeWithServers = (name: string, tests: () => void) =>
  missing.length === 0
    ? describeWithEngine(name, tests)
    : describe.skip(`${name} (missing: ${missing.join(', ')})`, tests)

describeWithServers('./deploy.sh, over ssh, with images from a registry', () => {
  const place = stackPlace(afterAll)
  const ending: (() => unknown)[] = []
  afterAll(async () => {
    for (const end of ending.toReversed()) await end()
    await removeVariants()
  })

  let stack: Stack
  let there: Record<string, string>
  let host: string

  beforeAll(async () => {
    stack = await createStack(place)
    const ssh = await startSshServer(place.state)
    const registry = await startRegistry(place.state)
    ending.push(ssh.close, registry.close)
    there = { ...stack.env, ...ssh.env }
    host = registry.host
  })

  test('deploys a tag, and records and runs the digest that it had at that moment', async () => {
    const { tag, digest } = await push('one', 1)
    const { status, stdout, stderr } = await remotely('deploy', tag, '--watch', '2', ...(await withEdge()))
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(stdout).toContain(digest)
    expect(await stack.status()).toMatchObject({ image: digest, says: 'ok' })
    expect(await docker('inspect', '--format', '{{.Config.Image}}', ...(await stack.bots()))).toBe(digest)
    expect((await stack.audit()).at(-1)).toMatchObject({ who: 'tester@here', to: digest, result: 'done' })
  })

  test('pulls what the machine does not have, by its digest, and rolls back', async () => {
    const { digest, repository } = await push('two', 2)
    await docker('image', 'rm', '--force', await botVariant('', 2))
    const before = (await stack.status()).image
    expect(await remotely('deploy', `${repository}@${digest.split('@')[1]}`, '--watch', '1')).toMatchObject({
      status: 0,
    })
    expect(await stack.status()).toMatchObject({ image: digest })
    expect(await remotely('rollback', '--watch', '1')).toMatchObject({ status: 0 })
    expect(await stack.status()).toMatchObject({ image: before })
  })

  test('says what can not be pulled, and leaves everything as it is', async () => {
    const before = await stack.status()
    const { status, stderr } = await remotely('deploy', `${host}/nothing@sha256:${'0'.repeat(64)}`)
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining("can't be pulled") })
    expect(await stack.status()).toMatchObject({ release: before.release, since: before.since })
  })

  test('takes itself along, once for each of its versions', async () => {
    await remotely('status')
    const tools = await readdir(join(place.state, 'tools'))
    await remotely('status')
    expect(await readdir(join(place.state, 'tools'))).toEqual(tools)
  })

  test('finds the machine by a Docker context as well', async () => {
    const byContext = { ...there, DOCKER_HOST: '', DOCKER_CONTEXT: 'vm', DOCKER_CONFIG: join(place.state, 'docker') }
    await run('docker', ['context', 'create', 'vm', '--docker', `host=${there.DOCKER_HOST}`], {
      env: { ...byContext, DOCKER_CONTEXT: '' },
    })
    expect(JSON.parse((await deploySh(['status', '--json'], byContext)).stdout)).toMatchObject({ says: 'ok' })
  })

  test('builds nothing over there', async () => {
    expect(await remotely('deploy')).toMatchObject({ status: 2, stderr: expect.stringContaining('deploy IMAGE') })
  })

  test('passes on exit codes, arguments as they are, and output that programs read', async () => {
    expect(await remotely('rollback', 'no such; release')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no release no such; release'),
    })
    expect(JSON.parse((await remotely('status', '--json')).stdout)).toMatchObject({ says: 'ok' })
    expect((await remotely('exec', 'node', '--print', '"two  words; $HOME"')).stdout).toBe('two  words; $HOME\n')
  })

  test('goes on over there when the line breaks', async () => {
    const before = (await stack.status()).release
    const process = startRemotely('deploy', '--again', '--watch', '1')
    await process.said('Handing over')
    process.kill('SIGKILL')
    await process.exited
    await expect.poll(() => stack.status()).toMatchObject({ lock: null, interrupted: null, says: 'ok', other: null })
    expect((await stack.status()).release).not.toBe(before)
    expect((await stack.audit()).at(-1)).toMatchObject({ result: 'done' })
  })

  const remotely = (...args: string[]): Promise<Outcome> => deploySh(args, there)
  const startRemotely = (...args: string[]): DeployProcess => startDeploySh(args, there)

  async function push(name: string, number: number) {
    const repository = `${host}/order-bot`
    const tag = `${repository}:${name}`
    await docker('tag', await botVariant('', number), tag)
    ending.push(() => run('docker', ['image', 'rm', tag]))
    const pushed = await docker('push', tag)
    const digest = `${repository}@${/sha256:[0-9a-f]{64}/.exec(pushed)?.[0]}`
    ending.push(() => run('docker', ['image', 'rm', digest]))
    return { repository, tag, digest }
  }
})
