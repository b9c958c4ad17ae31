import type { Profiler } from 'node:inspector/promises'
import { bareBot, orderBot, type Program, withBot } from './bots.ts'
import { deliver, warmUp } from './deliver.ts'
import type { Figure } from './figure.ts'

const load = { atOnce: 32, forMs: 5_000 }
const shown = 25

/** Where the time of an update goes: of each folder of ours and each package, what it spends itself. */
export async function profile(): Promise<Figure[]> {
  const [ours, bare] = [await timesOf(orderBot), await timesOf(bareBot)]
  const figure = (measure: string, of: (times: Times) => number): Figure => ({
    load: '32 at once, API at once',
    measure,
    unit: 'µs',
    ours: [of(ours)],
    peer: { name: 'bare grammY', values: [of(bare)] },
  })
  const places = [...ours].sort(([, a], [, b]) => b - a).slice(0, shown)
  return [
    figure('all of it', (times) => [...times.values()].reduce((sum, each) => sum + each, 0)),
    ...places.map(([place]) => figure(place, (times) => times.get(place) ?? 0)),
  ]
}

/** Microseconds an update, by where they are spent. */
type Times = ReadonlyMap<string, number>

function timesOf(program: Program): Promise<Times> {
  return withBot(program, async (bot) => {
    await warmUp(bot)
    let updates = 0
    const profile = await bot.profile(async () => {
      updates = (await deliver(bot, load)).updates
    })
    return new Map([...selfTimes(profile)].map(([place, micros]) => [place, micros / updates]))
  })
}

/** Microseconds, by where they are spent; waiting is not among them. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]))
  const times = new Map<string, number>()
  for (const [index, node] of samples.entries()) {
    const place = places.get(node)
    if (place) times.set(place, (times.get(place) ?? 0) + (timeDeltas[index] ?? 0))
  }
  return times
}

/** A folder of ours, a package, a module of Node's, or what V8 calls it; null while nothing is done. */
function placeOf({ functionName, url }: { functionName: string; url: string }): string | null {
  // The profiler's own doing is nobody's.
  if (functionName === '(idle)' || url === 'node:inspector') return null
  const [, ofPackage] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  if (ofPackage) return ofPackage
  const [, ours] = /\/(src\/(?:[^/]+\/){0,2})/.exec(url) ?? []
  if (ours) return ours
  return url.split('/').slice(0, 2).join('/') || functionName
}
