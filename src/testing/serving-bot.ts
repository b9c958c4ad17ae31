import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FakeCustomer } from './bot-api/customer.ts'
import { type BotProcess, startBot } from './bot-process.ts'
import type { BotWorld } from './bot-world.ts'

/** A bot that serves whoever is in the world; started `through` another command where `startBot` is told so. */
export async function serving(
  world: BotWorld,
  env: Record<string, string> = {},
  through?: readonly string[],
): Promise<BotProcess> {
  const whole = { ...world.env, ...env }
  const bot = startBot(whole, through)
  await bot.logged('serving')
  await bot.logged(whole.TELEGRAM_MODE === 'polling' ? 'polling Telegram' : 'Telegram delivers to the webhook')
  return bot
}

/** Kills it so that the next one need not wait until it is taken for dead. */
export async function kill(bot: BotProcess, { dataDir }: Pick<BotWorld, 'dataDir'>): Promise<void> {
  bot.kill('SIGKILL')
  await bot.exited
  await rm(join(dataDir, 'desk.lease.lock'), { recursive: true, force: true })
}

/** Has a customer who never ordered before order this, to be picked up; gives the order's id. */
export async function firstOrder(customer: FakeCustomer, words = 'a lemonade'): Promise<string> {
  await customer.ask(words)
  await customer.press('Pickup')
  const { text } = await customer.press('Place order')
  const [, id] = /Order (\w+) is placed/.exec(text) ?? []
  if (!id) throw new Error(`no order was placed: ${text}`)
  return id
}

/** The sheet's rows, below its header. */
export const rowsOf = ({ sheets }: BotWorld): string[][] => sheets.table('Orders').slice(1)

/** What the bot says of itself. */
export const health = async ({ url }: BotProcess): Promise<unknown> => (await fetch(`${url}/health/bot`)).json()

/** Sends JSON to it. */
export const post = ({ url }: BotProcess, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
