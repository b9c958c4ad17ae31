import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { startBot } from '../../../testing/bot-process.ts'
import { freePort } from '../../../testing/free-port.ts'
import { installSchemathesis } from '../../../testing/schemathesis.ts'
import { temporaryFolder } from '../../../testing/temporary-folder.ts'

const secret = 'a secret of the shop, long enough'
const key = 'key-of-the-till'

async function settings(): Promise<string> {
  const token = await new SignJWT({ email: 'ana@example.com', username: 'ana' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret))
  return `
[auth.openapi.idToken]
api_key = "${token}"
[auth.openapi.bearerToken]
bearer = "${token}"
[auth.openapi.apiKey]
api_key = "${key}"
[auth.openapi.bearerKey]
bearer = "${key}"

# Well-formed arguments need not fit the shop: there may be no such item, or none left.
[[operations]]
include-name = "POST /enqueue_command"
checks.positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "409", "422"]

# A well-formed time may have passed, and well-formed words may say nothing to do.
[[operations]]
include-name = "POST /tasks"
checks.positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "409", "422"]
[[operations]]
include-name = "PATCH /tasks/{id}"
checks.positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "422"]
`
}

test('the bot answers as its document says, whatever is sent', { timeout: 600_000 }, async (context) => {
  const schemathesis = await installSchemathesis()
  if ('missing' in schemathesis) return context.skip(schemathesis.missing)
  const folder = await temporaryFolder()
  const config = join(folder, 'schemathesis.toml')
  await writeFile(config, await settings())
  const bot = startBot({
    PATH: process.env.PATH ?? '',
    PORT: await freePort(),
    DATA_DIR: join(folder, 'data'),
    API_KEYS: `till-1:owner:${createHash('sha256').update(key).digest('hex')}`,
    JWT_SECRET: secret,
    RATE_LIMIT_MESSAGES: '1000',
    RATE_LIMIT_WINDOW_SECONDS: '1',
  })
  await bot.logged('serving')
  const run = [`${bot.url}/openapi.json`, '--checks', 'all', '--max-examples', '20', '--seed', '7', '--no-color']
  const [python, ...module] = schemathesis.command
  const child = spawn(python, [...module, '--config-file', config, 'run', ...run, '--continue-on-failure'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NO_PROXY: '127.0.0.1', PYTHONUTF8: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [status] = await once(child, 'close')
  expect(status, said).toBe(0)
})
