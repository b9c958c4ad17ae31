import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, onTestFinished } from 'vitest'
import { root, run } from '../run.ts'

/** What `docker ARGS` prints, without the line break at its end. Rejects with what it complained of. */
export async function docker(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run('docker', args)
  if (status !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr.trim() || stdout.trim()}`)
  return stdout.trimEnd()
}

/** Tests that need a Docker engine: skipped, with a word about it, where none answers. */
export function describeWithEngine(name: string, tests: () => void): void {
  describe(name, () => {
    if (!engineAnswers) describe.skip('(no Docker engine answers here)', tests)
    else tests()
  })
}

const engineAnswers = answers()

function answers(): boolean {
  try {
    execFileSync('docker', ['info'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const images = new Map<string, Promise<string>>()

/** The tag of an image of this checkout, built once a run; what has not changed comes from the engine's cache. */
export function image(name: 'bot' | 'caddy' | 'egress'): Promise<string> {
  const building = images.get(name) ?? build(name)
  images.set(name, building)
  return building
}

async function build(name: 'bot' | 'caddy' | 'egress'): Promise<string> {
  const env = { ...(await localBases()), TAG: 'test' }
  const { status, stdout, stderr } = await run(join(root, 'scripts/build-images'), [name], { env })
  if (status !== 0) throw new Error(`scripts/build-images ${name}:\n${stdout}${stderr}`)
  return name === 'bot' ? 'order-bot:test' : `order-bot-${name}:test`
}

const bases = {
  NODE_IMAGE: 'node:24-bookworm-slim',
  GO_IMAGE: 'golang:1.26-bookworm',
  DEBIAN_IMAGE: 'debian:bookworm-slim',
}

/** An engine that can't reach a registry has base images of the same kind instead of the pinned ones. */
export async function localBases(): Promise<Record<string, string>> {
  const found = await Promise.all(
    Object.entries(bases).map(async ([variable, tag]) => {
      const isWanted = !(variable in process.env)
      const { status } = await run('docker', ['image', 'inspect', tag])
      return isWanted && status === 0 ? [[variable, tag] as const] : []
    }),
  )
  return Object.fromEntries(found.flat())
}

/**
 * A name of the test's own for what it makes on the engine. What carries it is removed when the test has ended.
 * @param atEnd `afterAll`, called where that can be, if several tests share it
 */
export function stackName(atEnd: (remove: () => Promise<void>) => void = onTestFinished): string {
  const name = `ob-test-${randomBytes(4).toString('hex')}`
  atEnd(() => removeStack(name))
  return name
}

/** Removes what carries this name: containers, networks, volumes, and tags of images. */
export async function removeStack(name: string): Promise<void> {
  const lines = async (...args: string[]) => (await docker(...args)).split('\n').filter(Boolean)
  const containers = await lines('ps', '--all', '--quiet', '--filter', `name=${name}`)
  if (containers.length > 0) await docker('rm', '--force', '--volumes', ...containers)
  const networks = await lines('network', 'ls', '--quiet', '--filter', `name=${name}`)
  if (networks.length > 0) await docker('network', 'rm', ...networks)
  const volumes = await lines('volume', 'ls', '--quiet', '--filter', `name=${name}`)
  if (volumes.length > 0) await docker('volume', 'rm', '--force', ...volumes)
  const tags = await lines('image', 'ls', '--filter', `reference=${name}*`, '--format', '{{.Repository}}:{{.Tag}}')
  if (tags.length > 0) await docker('image', 'rm', ...tags)
}
