import { expect } from 'vitest'
import { loadConfig } from '../config/load-config.ts'
import type { FakeCustomer } from '../testing/bot-api/customer.ts'
import type { BotProcess } from '../testing/bot-process.ts'
import { type BotWorld, botWorld } from '../testing/bot-world.ts'
import { health, serving } from '../testing/serving-bot.ts'
import { verifyData } from '../verify/verify-data.ts'

/** A shop in which things go wrong, and where it must come out that each order was placed once. */
export interface Shop extends BotWorld {
  /** Starts a bot on the shop's data, as `serving` does. */
  open(env?: Record<string, string>, through?: readonly string[]): Promise<BotProcess>
  /** Somebody new. */
  customer(): FakeCustomer
  /** Has a customer, or somebody new, place an order, step by step; gives the order's id. */
  order(customer?: FakeCustomer): Promise<string>
  /** The ids in the sheet, from the top. */
  rows(): string[]
  /**
   * The promise, as soon as it holds: every order that a customer was told of, and no other, is in the journal once and
   * in the sheet once, as it stands; and the bot that was started last says that all works.
   * @param untold orders whose customers can't have been told
   */
  orderedOnce(untold?: number): Promise<void>
}

export async function aShop(mode: 'webhook' | 'polling' = 'polling'): Promise<Shop> {
  const world = await botWorld(mode)
  const { telegram, sheets, openai, dataDir } = world
  const { ledger } = await loadConfig(world.env)
  const customers: FakeCustomer[] = []
  let bot: BotProcess | null = null

  const told = () => new Set(customers.flatMap(({ messages }) => messages.flatMap(({ text }) => idIn(text) ?? [])))

  function customer(): FakeCustomer {
    const next = telegram.customer(customers.length + 1, 'Ana')
    customers.push(next)
    return next
  }

  return {
    ...world,
    async open(env = {}, through) {
      bot = await serving(world, env, through)
      return bot
    },
    customer,
    async order(somebody = customer()) {
      const { buttons } = await somebody.ask('two lemonades')
      // Only asked of somebody who has not ordered before.
      if (buttons.flat().some(({ text }) => text === 'Pickup')) await somebody.press('Pickup')
      const { text } = await somebody.press('Place order')
      return idIn(text) ?? expect.fail(`no order was placed: ${text}`)
    },
    rows: () => sheets.spreadsheet.tabs.flatMap(({ title }) => idsIn(sheets.table(title))),
    async orderedOnce(untold = 0) {
      const broken = async () => {
        const { findings, orders, rows } = await verifyData(dataDir, ledger)
        return { findings, untold: orders - told().size, withoutRow: orders - (rows ?? 0) }
      }
      await expect.poll(broken, { interval: 200, timeout: 120_000 }).toEqual({ findings: [], untold, withoutRow: 0 })
      expect(idsIn(sheets.table('Orders'))).toEqual(expect.arrayContaining([...told()]))
      const running = bot
      if (running) await expect.poll(() => health(running)).toMatchObject({ status: 'ok' })
      expect(telegram.violations).toEqual([])
      expect(openai.violations).toEqual([])
    },
  }
}

/** The id of the order that a message says is placed. */
export const idIn = (text: string): string | undefined => /Order (\w+) is placed/.exec(text)?.[1]

const idsIn = ([header = [], ...rows]: string[][]): string[] =>
  rows.flatMap((row) => row[header.indexOf('order_id')] || [])
