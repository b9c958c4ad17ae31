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

const usage = `Usage: scripts/bench [NAME...] [--json] [--whole]

Prints ratios, each against a baseline that runs in turn with it. Without a NAME it runs all but those that need Docker.

${[...benchmarks].map(([name, { about, byName }]) => `  ${name.padEnd(17)}${about}${byName ? '; needs Docker' : ''}`).join('\n')}

  --json   for machines
  --whole  also what takes minutes`

const { values: asked, positionals: names } = readArguments()
if (asked.help) {
  console.log(usage)
  process.exit()
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

function readArguments() {
  const flag = { type: 'boolean', default: false } as const
  try {
    const read = parseArgs({ allowPositionals: true, options: { json: flag, whole: flag, help: flag } })
    const unknown = read.positionals.filter((name) => !benchmarks.has(name))
    if (unknown.length === 0) return read
    console.error(`There is no benchmark ${unknown.join(', ')}.`)
  } catch {
    console.error('An option is unknown.')
  }
  console.error(usage)
  process.exit(2)
}
