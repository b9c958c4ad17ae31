import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { FakeCustomer } from '../testing/bot-api/customer.ts'
import { startBot } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'

// What real people said to a coffee shop (Taskmaster-4, CC BY 4.0), where it lies beside the checkout.
const folder = join(import.meta.dirname, '../../../shared/order-eval')
const sentencesFile = join(folder, 'gold/tm4-coffee.dev.input.jsonl')
const menuFile = join(folder, 'menus/tm4-coffee.menu.yaml')

const atOnce = 40
/** More answers than this no order needs. */
const mostAnswers = 12

/** Says it, and answers whatever is asked by the first button, until the order is placed or there is none. */
async function order(customer: FakeCustomer, words: string): Promise<string | null> {
  let message = await customer.ask(words)
  for (let answers = 0; answers < mostAnswers; answers++) {
    const [, id] = /Order (\w+) is placed/.exec(message.text) ?? []
    if (id) return id
    const labels = message.buttons.flat().map(({ text }) => text)
    // "Change" stands under each question about an order, and under nothing else.
    if (!labels.includes('Change')) return null
    message = await customer.press(labels[0] ?? '')
  }
  throw new Error(`no end to the questions after: ${words}`)
}

test("real people's orders: as many rows as orders were placed, none lost and none doubled", async (context) => {
  if (!existsSync(sentencesFile)) context.skip('the real orders are not beside the checkout')
  const sentences = (await readFile(sentencesFile, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text)
  const world = await botWorld()
  const { OPENAI_API_KEY: _, ...env } = world.env
  const bot = startBot({ ...env, MENU_FILE: menuFile, LOG_LEVEL: 'warn' })
  await expect.poll(() => world.telegram.updates.webhook).not.toBeNull()

  const placed: string[] = []
  const left = sentences.entries()
  const speak = async () => {
    for (const [index, text] of left) {
      const id = await order(world.telegram.customer(1_000 + index), text)
      if (id) placed.push(id)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, speak))

  const rows = () =>
    world.sheets
      .table('Orders')
      .slice(1)
      .map(([id]) => id ?? '')
  await expect.poll(() => rows().length, { interval: 500 }).toBe(placed.length)
  expect(rows().toSorted()).toEqual(placed.toSorted())
  expect(new Set(placed).size).toBe(placed.length)
  expect(placed.length).toBeGreaterThan(sentences.length / 2)
  bot.kill('SIGTERM')
  expect(await bot.exited).toBe(0)
  const journal = (await readFile(join(world.dataDir, 'orders.jsonl'), 'utf8')).trim().split('\n')
  expect(journal).toHaveLength(placed.length)
  expect(bot.log).toEqual([])
  expect(world.telegram.violations).toEqual([])
}, 240_000)
