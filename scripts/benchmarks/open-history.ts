// Opens a journal, in a process of its own, and says what that took: as the bot does, or as it is done most simply.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openStorage } from '../../src/testing/open-storage.ts'

export type Design = 'ours' | 'naive'

export interface Opening {
  /** Until its open orders are there. */
  ms: number
  /** What is then kept of it, the rest collected. */
  megabytes: number
}

/** Until the open orders are there. @returns what gives up again what is kept */
type Open = (folder: string) => Promise<() => unknown>

const designs: Record<Design, Open> = {
  async ours(folder) {
    const { orders, end } = await openStorage(folder)
    await orders.openOrders()
    return end
  },
  async naive(folder) {
    const orders = new Map<string, { status: string }>()
    for await (const line of createInterface(createReadStream(join(folder, 'all.jsonl')))) {
      const event = JSON.parse(line)
      if (event.type === 'order.placed') orders.set(event.order.id, event.order)
      else Object.assign(orders.get(event.id) ?? {}, { status: event.status })
    }
    return () => orders.clear()
  },
}

const [, , design, folder = ''] = process.argv
const began = performance.now()
const end = await designs[design === 'ours' ? 'ours' : 'naive'](folder)
const ms = performance.now() - began
globalThis.gc?.()
const { heapUsed, external } = process.memoryUsage()
const opening: Opening = { ms, megabytes: (heapUsed + external) / 2 ** 20 }
console.log(JSON.stringify(opening))
await end()
