import { setTimeout as sleep } from 'node:timers/promises'

/** What one puts off until it is over is not to burden the next. */
const restMs = 500

/** Does something again and again, this many at once, for this long. @returns how often a second */
export async function rate(work: () => Promise<unknown>, load: { atOnce: number; forMs: number }): Promise<number> {
  const start = performance.now()
  let done = 0
  async function again(): Promise<void> {
    do {
      await work()
      done++
    } while (performance.now() - start < load.forMs)
  }
  await Promise.all(Array.from({ length: load.atOnce }, again))
  return (done * 1_000) / (performance.now() - start)
}

/** The rates of several, taken in turn: for each, one a round. */
export async function ratesInTurn(
  works: readonly (() => Promise<unknown>)[],
  { rounds, ...load }: { rounds: number; atOnce: number; forMs: number },
): Promise<number[][]> {
  const rates: number[][] = works.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      rates[index]?.push(await rate(work, load))
      await sleep(restMs)
    }
  }
  return rates
}
