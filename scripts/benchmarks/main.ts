import { Console } from 'node:console'
import { parseArgs } from 'node:util'
import { customers } from './customers.ts'
import { deploy } from './deploy.ts'
import { type Figure, type Finding, findingOf, tableOf } from './figure.ts'
import { history } from './history.ts'
import { http } from './http.ts'
import { image } from './image.ts'
import { load } from './load.ts'
import { orders } from './orders.ts'
import { profile } from './profile.ts'
import { python } from './python.ts'
import { start } from './start.ts'
import { understanding } from './understanding.ts'
import { updateToReply } from './update-to-reply.ts'

interface Benchmark {
  about: string
  /** @param whole also what takes minutes */
  run(whole: boolean): Promise<Figure[]>
  /** It needs more than Node: runs where it is asked for by name. */
  byName?: true
}

const benchmarks = new Map<string, Benchmark>([
  ['orders', { about: 'placing orders, durably', run: orders }],
  ['customers', { about: 'changing one customer among many', run: customers }],
  ['update-to-reply', { about: 'from an update to its reply, with everything on', run: updateToReply }],
  ['python', { about: 'the same job in Python', run: python }],
  ['load', { about: 'a dinner rush, and then more than can be taken', run: load }],
  ['http', { about: 'the API and a thousand boards', run: http }],
  ['start', { about: 'from nothing to serving', run: start }],
  ['history', { about: 'a start with years of orders behind it', run: history }],
  ['profile', { about: 'where the time of an update goes', run: profile }],
  ['understanding', { about: 'how well orders are understood, and what that costs', run: understanding }],
  ['image', { about: 'the image, and how fast it starts', run: image, byName: true }],
  ['deploy', { about: 'another version takes over under load', run: deploy, byName: true }],
])

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, whole: { type: 'boolean', default: false } },
})
const unknown = names.filter((name) => !benchmarks.has(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${[...benchmarks.keys()].join(', ')}.`)
  process.exit(2)
}
// What is told on the way is not for machines.
if (asked.json) globalThis.console = new Console(process.stderr)

const findings: Finding[] = []
for (const [name, { about, run, byName }] of benchmarks) {
  if (names.length > 0 ? !names.includes(name) : byName) continue
  const found = (await run(asked.whole)).map((figure) => findingOf(name, figure))
  findings.push(...found)
  if (found.length > 0) console.log(`${name}: ${about}\n${tableOf(found)}\n`)
}
if (asked.json) process.stdout.write(`${JSON.stringify(findings)}\n`)
