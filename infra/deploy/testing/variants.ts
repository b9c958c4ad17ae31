import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { docker, image } from '../../../src/testing/docker/engine.ts'
import { run } from '../../../src/testing/run.ts'

/**
 * An image made from the bot's by a few lines of a Dockerfile; gives its id. Its health is asked for every second, so
 * that tests are quick. In one run of tests the same lines give the same image: a number makes another one.
 */
export async function botVariant(lines = '', number = 1): Promise<string> {
  const health =
    'HEALTHCHECK --interval=1s --timeout=5s --start-period=20s --retries=3 CMD ["node", "/app/healthcheck.js"]'
  return build(`FROM ${await base()}\n${health}\nLABEL variant=${ours}-${number}\n${lines}\n`)
}

/** An image that another run has too could not be removed. */
const ours = randomBytes(4).toString('hex')

/** The bot's image as first asked for: a build in the meantime must not turn up in the middle of a test. */
function base(): Promise<string> {
  theBase ??= image('bot').then(async (tag) => {
    const own = `ob-test-base:${randomBytes(4).toString('hex')}`
    await docker('tag', tag, own)
    built.add(own)
    return own
  })
  return theBase
}
const built = new Set<string>()
let theBase: Promise<string> | undefined

/** Made for another kind of machine than this one. */
export async function foreignImage(): Promise<string> {
  const here = await docker('version', '--format', '{{.Server.Arch}}')
  return build('FROM scratch\nLABEL variant=foreign\nCMD ["none"]\n', [
    '--platform',
    here === 'arm64' ? 'linux/amd64' : 'linux/arm64',
  ])
}

/** Ways for a bot to be broken. */
export const broken = {
  exits: `ENTRYPOINT ["node", "--eval", "console.error('no: 123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr'); process.exit(7)"]`,
  hangs: 'ENTRYPOINT ["node", "--eval", "setInterval(() => {}, 1e6)"]',
  answers500: `ENTRYPOINT ["node", "--eval", "require('http').createServer((q, a) => a.writeHead(500).end('no')).listen(8080)"]`,
  // It has taken over when it falls: the watch is on.
  crashesLater: `ENTRYPOINT ["node", "--eval", "import('/app/main.js'); setInterval(() => require('http').get('http://127.0.0.1:8080/health/bot/brief', (a) => a.on('data', (text) => /ok|degraded/.test(text) && setTimeout(() => process.exit(9), 1500))).on('error', () => {}), 300)"]`,
}

async function build(dockerfile: string, options: string[] = []): Promise<string> {
  const child = spawn('docker', ['build', '--quiet', ...options, '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(dockerfile)
  let printed = ''
  let complaint = ''
  child.stdout.on('data', (text) => (printed += text))
  child.stderr.on('data', (text) => (complaint += text))
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`docker build: ${complaint}`)
  built.add(printed.trim())
  return printed.trim()
}

/** Those that some stack still has are left alone. */
export async function removeVariants(): Promise<void> {
  for (const id of built) await run('docker', ['image', 'rm', id])
  built.clear()
  theBase = undefined
}
