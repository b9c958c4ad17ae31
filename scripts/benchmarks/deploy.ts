import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Outcome, prepareRushHour, type RushHour } from '../../infra/deploy/testing/rush-hour.ts'
import { createStack, type Stack, withEdge } from '../../infra/deploy/testing/stack.ts'
import { botVariant, removeVariants } from '../../infra/deploy/testing/variants.ts'
import { docker, removeStack } from '../../src/testing/docker/engine.ts'
import { run } from '../../src/testing/run.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'

/** Seconds of load after a change, in which whatever it has broken shows. */
const aftermathMs = 5_000

/**
 * Another version under load: by ./deploy.sh, back again by its rollback, and by plain `docker compose up -d` behind a
 * Caddy that just passes on, which is what is usual. One stack, one after another.
 */
export function deploy(): Promise<Figure[]> {
  return withFolder(compare)
}

async function compare(state: string): Promise<Figure[]> {
  const name = `ob-bench-${randomBytes(4).toString('hex')}`
  let rushHour: RushHour | undefined
  try {
    const stack = await createStack({ name, state })
    rushHour = await prepareRushHour(stack)
    await stack.deploy(await botVariant('', 1), ...(await withEdge()))
    const other = await botVariant('', 2)
    const deployed = await underLoad(rushHour, () => stack.deploy(other))
    const rolledBack = await underLoad(rushHour, () => stack.run('rollback'))
    await passOnOnly(stack)
    const composed = await underLoad(rushHour, () => composeUp(stack, other))
    return [
      ...figuresOf('./deploy.sh deploy', deployed, composed),
      ...figuresOf('./deploy.sh rollback', rolledBack, composed),
    ]
  } finally {
    await rushHour?.close()
    await removeStack(name)
    await removeVariants()
  }
}

type Load = Outcome & { seconds: number }

async function underLoad(rushHour: RushHour, change: () => Promise<unknown>): Promise<Load> {
  const load = rushHour.begin()
  const start = performance.now()
  await change()
  const seconds = (performance.now() - start) / 1000
  await sleep(aftermathMs)
  return { ...(await load.end()), seconds }
}

function figuresOf(load: string, ours: Load, composed: Load): Figure[] {
  const figure = (measure: string, unit: string, of: (load: Load) => number): Figure => ({
    load,
    measure,
    unit,
    ours: [of(ours)],
    peer: { name: 'docker compose up -d', values: [of(composed)] },
  })
  return [
    figure('requests', '', ({ requests }) => requests),
    { ...figure('failed', '', ({ failed }) => failed.length), goal: { atMost: 0 } },
    figure('longest wait', 'ms', ({ longestMs }) => longestMs),
    figure('took', 's', ({ seconds }) => seconds),
  ]
}

/** Gives Caddy the Caddyfile that everybody writes first. */
async function passOnOnly(stack: Stack): Promise<void> {
  const { slot } = await stack.status()
  const caddyfile = `{
	admin unix//run/caddy/admin.sock|0600
	http_port 8080
	https_port 8443
	auto_https disable_redirects
}
https://localhost {
	rewrite /health/bot /health/bot/brief
	reverse_proxy order-bot-${slot}:8080
}
`
  await writeFile(join(stack.home, 'caddy/Caddyfile'), caddyfile)
  await docker('exec', `${stack.name}-caddy-caddy-1`, 'caddy', 'reload', '--config', '/etc/caddy/Caddyfile')
}

/** The Compose file of the bot that runs, with another image. */
async function composeUp(stack: Stack, image: string): Promise<void> {
  const { slot, image: before } = await stack.status()
  const file = join(stack.home, `current/bot.${slot}.yml`)
  await writeFile(file, (await readFile(file, 'utf8')).replace(String(before), image))
  const { status, stderr } = await run('docker', ['compose', '--file', file, 'up', '--detach'])
  if (status !== 0) throw new Error(stderr)
}
