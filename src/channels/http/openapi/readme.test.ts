import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { botWorld } from '../../../testing/bot-world.ts'
import { post, serving } from '../../../testing/serving-bot.ts'

const run = promisify(execFile)
const readme = join(import.meta.dirname, '../../../../README.md')
const secret = 'a secret of the shop, long enough'
const KEY = 'key-of-the-owner'

const chatSchema = z.object({ chat: z.object({ id: z.string() }) })
const callSchema = z.object({ id: z.string() })
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ security: z.array(z.unknown()) }))),
})

/** The commands that the README shows, each as a shell takes it. */
async function curlsInReadme(): Promise<string[]> {
  const text = await readFile(readme, 'utf8')
  return [...text.matchAll(/^ {4}(curl (?:.*\\\n)*.*)$/gm)].flatMap(([, command]) => command ?? [])
}

/** Such as `PATCH /tasks/12`. */
function routeOf(curl: string): string {
  const [, path = ''] = /example\.com(\/[^\s"?]*)/.exec(curl) ?? []
  const [, method = / -d /.test(curl) ? 'POST' : 'GET'] = / -X (\w+)/.exec(curl) ?? []
  return `${method} ${path}`
}

test('every route for others is shown in the README by a command that does what it says', async (context) => {
  const hasCurl = await run('curl', ['--version']).catch(() => null)
  if (!hasCurl) return context.skip('no curl found')
  const world = await botWorld()
  const bot = await serving(world, { JWT_SECRET: secret, API_KEYS: `office:owner:${hash('sha256', KEY)}` })
  const claims = new SignJWT({ email: 'ana@example.com', username: 'ana' }).setProtectedHeader({ alg: 'HS256' })
  const TOKEN = await claims.setExpirationTime('1h').sign(new TextEncoder().encode(secret))

  const byKey = { 'x-api-key': KEY }
  const said = await post(bot, '/chat', { prompt: 'hello' }, { id_token: TOKEN })
  const called = await post(bot, '/enqueue_command', { command: 'list_orders' }, byKey)
  const env = {
    PATH: process.env.PATH,
    TOKEN,
    KEY,
    CHAT: chatSchema.parse(await said.json()).chat.id,
    ID: callSchema.parse(await called.json()).id,
  }
  for (let count = 1; count <= 12; count++) await post(bot, '/tasks', { title: 'bake' }, byKey)

  const curls = (await curlsInReadme()).filter((curl) => curl.includes('orders.example.com'))
  for (const curl of curls) {
    const asked = curl.replace('https://orders.example.com', bot.url)
    const quietly = `curl() { command curl --silent --output /dev/null --write-out '%{http_code}' "$@"; }\n${asked}`
    const { stdout: status } = await run('sh', ['-c', quietly], { env })
    // The order whose line it corrects is nobody's here.
    expect([curl, status]).toEqual([curl, curl.includes('"id": "A7K"') ? '404' : expect.stringMatching(/^20[014]$/)])
  }

  const { paths } = documentSchema.parse(await (await fetch(`${bot.url}/openapi.json`)).json())
  const shown = curls.map(routeOf)
  const untold = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { security }]) => {
      const route = new RegExp(`^${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '[$\\w]+')}$`)
      return security.length === 0 || shown.some((each) => route.test(each)) ? [] : [`${method} ${path}`]
    }),
  )
  expect(untold).toEqual([])
})
