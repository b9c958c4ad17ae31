import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Outcome, prepareRushHour, type RushHour } from '../../infra/deploy/testing/rush-hour.ts'
import { createStack, type Stack, withEdge } from '../../infra/deploy/testing/stack.ts'
import { botVariant, removeVariants } from '../../infra/deploy/testing/variants.ts'
import { docker, removeStack, run } from '../../src/testing/docker/engine.ts'

/** Seconds of load after a change, in which whatever it has broken shows. */
const aftermathMs = 5_000

/**
 * Another version under load: by ./deploy.sh, back again by its rollback, and by plain `docker compose up -d` behind a
 * Caddy that just passes on, which is what is usual. One stack, one after another.
 */
export async function deploy(): Promise<void> {
  console.log('deploy: updates from Telegram and GETs through Caddy, while another version takes over\n')
  const name = `ob-bench-${randomBytes(4).toString('hex')}`
  const state = await mkdtemp(join(tmpdir(), 'order-bot-bench-'))
  let rushHour: RushHour | undefined
  try {
    const stack = await createStack({ name, state })
    rushHour = await prepareRushHour(stack)
    await stack.deploy(await botVariant('', 1), ...(await withEdge()))
    const other = await botVariant('', 2)
    heading()
    row('./deploy.sh deploy', await underLoad(rushHour, () => stack.deploy(other)))
    row('./deploy.sh rollback', await underLoad(rushHour, () => stack.run('rollback')))
    await passOnOnly(stack)
    row('docker compose up -d', await underLoad(rushHour, () => composeUp(stack, other)))
  } finally {
    await rushHour?.close()
    await removeStack(name)
    await removeVariants()
    await rm(state, { recursive: true, force: true })
  }
}

async function underLoad(rushHour: RushHour, change: () => Promise<unknown>): Promise<Outcome & { seconds: number }> {
  const load = rushHour.begin()
  const start = performance.now()
  await change()
  const seconds = (performance.now() - start) / 1000
  await sleep(aftermathMs)
  return { ...(await load.end()), seconds }
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

function heading(): void {
  console.log(
    `  ${''.padEnd(22)} ${['requests', 'a second', 'failed', 'longest wait', 'took'].map((word) => word.padStart(12)).join(' ')}`,
  )
}

function row(what: string, { requests, perSecond, failed, longestMs, seconds }: Outcome & { seconds: number }): void {
  const cells = [requests, perSecond.toFixed(0), failed.length, `${longestMs.toFixed(0)} ms`, `${seconds.toFixed(1)} s`]
  console.log(`  ${what.padEnd(22)} ${cells.map((cell) => String(cell).padStart(12)).join(' ')}`)
}
