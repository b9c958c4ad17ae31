import { mkdtempSync } from 'node:fs'
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { docker, image, stackName } from '../../../src/testing/docker/engine.ts'
import { freePort } from '../../../src/testing/free-port.ts'
import { type Outcome, root } from '../../../src/testing/run.ts'
import { type DeployProcess, deploySh, startDeploySh } from './deploy-process.ts'

/** A stack of a test's own on the engine: its state, its names, its ports. */
export interface Stack {
  name: string
  /** The environment's folder. */
  home: string
  origin: string
  env: Record<string, string>
  /** Adds to settings.env, for the next deploy. */
  configure(settings: Record<string, string>): Promise<void>
  /** Runs ./deploy.sh for this stack, with a short watch where there is one. */
  run(command: string, ...args: string[]): Promise<Outcome>
  start(command: string, ...args: string[]): DeployProcess
  /** `run('deploy', …)` that has to succeed; gives the release's id. */
  deploy(...args: string[]): Promise<string>
  status(): Promise<Record<string, unknown>>
  /** Names of the containers of bots, running or not. */
  bots(): Promise<string[]>
  audit(): Promise<Record<string, unknown>[]>
  file(path: string): Promise<string>
}

/** Where a stack can be: a name on the engine, and a folder. */
export interface Place {
  name: string
  state: string
}

/** @param atEnd `afterAll`, called where that can be, if several tests share it: what is there by then is removed */
export function stackPlace(atEnd: (remove: () => Promise<void>) => void = onTestFinished): Place {
  const name = stackName(atEnd)
  const state = mkdtempSync(join(tmpdir(), 'order-bot-test-'))
  atEnd(() => rm(state, { recursive: true, force: true }))
  return { name, state }
}

/** Set up there, with nothing deployed yet. */
export async function createStack({ name, state }: Place, settings: Record<string, string> = {}): Promise<Stack> {
  const home = join(state, 'production')
  const [httpPort, httpsPort] = [await freePort(), await freePort()]
  const env = { ORDER_BOT_STATE: state, ORDER_BOT_WHO: 'tester@here' }
  const all = {
    ORDER_BOT_STACK: name,
    WEB_NETWORK: `${name}-web`,
    BOT_NETWORK: `${name}-inner`,
    HTTP_PORT: httpPort,
    HTTPS_PORT: httpsPort,
    EDGE_LIMIT_OTHER_PER_MINUTE: '1000000',
    APP_ENV: 'development',
    ...settings,
  }

  const complete = (command: string, args: string[]) =>
    ['deploy', 'rollback'].includes(command) && !args.includes('--watch')
      ? [command, ...args, '--watch', '2']
      : [command, ...args]
  const runIt = (command: string, ...args: string[]) => deploySh(complete(command, args), env)

  await mkdir(home)
  await writeSettings(home, all)
  const setup = await runIt('setup')
  if (setup.status !== 0) throw new Error(`setup: ${setup.stderr}`)
  const compose = await readFile(join(root, 'secure-docker-setup/compose.yml'), 'utf8')
  for (const [, secret = ''] of compose.matchAll(/\/secrets\/([a-z-]+)/g)) await keepSecret(home, secret, '')

  return {
    name,
    home,
    origin: `https://localhost:${httpsPort}`,
    env,
    async configure(more) {
      Object.assign(all, more)
      await writeSettings(home, all)
    },
    run: runIt,
    start: (command, ...args) => startDeploySh(complete(command, args), env),
    async deploy(...args) {
      const { status, stdout, stderr } = await runIt('deploy', ...args)
      if (status !== 0) throw new Error(`deploy ${args.join(' ')} ended with ${status}:\n${stderr}`)
      return stdout.split(' ')[0] ?? ''
    },
    async status() {
      return JSON.parse((await runIt('status', '--json')).stdout)
    },
    async bots() {
      const found = await docker('ps', '--all', '--filter', `volume=${name}-data`, '--format', '{{.Names}}')
      return found.split('\n').filter(Boolean).sort()
    },
    async audit() {
      const text = await readFile(join(home, 'audit.jsonl'), 'utf8')
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    },
    file: (path) => readFile(join(home, path), 'utf8'),
  }
}

async function writeSettings(home: string, settings: Record<string, string>): Promise<void> {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(join(home, 'settings.env'), lines.join(''))
}

/** As scripts/secrets-setup leaves it. */
export async function keepSecret(home: string, name: string, value: string): Promise<void> {
  const file = join(home, 'secrets', name)
  await rm(file, { force: true })
  await writeFile(file, value, { mode: 0o400 })
  if (process.getuid?.() === 0) await chown(file, 1001, 1001)
}

/** The options of a first deploy: the edge as this checkout builds it. */
export const withEdge = async (): Promise<string[]> => [
  '--caddy-image',
  await image('caddy'),
  '--egress-image',
  await image('egress'),
]
