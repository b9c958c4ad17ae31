import { execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type TestContext, test } from 'vitest'
import { segmentsIn } from '../storage/json/log/commit-reading.ts'
import type { BotProcess } from '../testing/bot-process.ts'
import { health } from '../testing/serving-bot.ts'
import { aShop, type Shop } from './a-shop.ts'
import { failingMachine } from './failing-machine.ts'

const sorry = 'Please try again in a moment.'

test('a disk that reports no sync as done keeps every order waiting, and has each once when it works again', async () => {
  const [shop, machine] = await Promise.all([aShop('webhook'), failingMachine()])
  const bot = await shop.open(machine.env)
  await orderMeanwhile(shop, bot, {
    fail: () => machine.fail('sync'),
    mend: () => machine.mend('sync'),
  })
})

test('a full disk keeps every order waiting, and has each once when there is room', async (context) => {
  const shop = await aShop('webhook')
  await onSmallDisk(shop.dataDir, context)
  const bot = await shop.open()
  const filler = join(shop.dataDir, 'filler')
  await orderMeanwhile(shop, bot, {
    async fail() {
      await logEmptied(shop.dataDir)
      await fill(filler)
    },
    mend: () => rm(filler),
  })
})

interface Trouble {
  fail(): Promise<void>
  mend(): Promise<void>
}

/** One customer has just begun, and one is about to place an order, when it fails. */
async function orderMeanwhile(shop: Shop, bot: BotProcess, { fail, mend }: Trouble): Promise<void> {
  const [ana, bo] = [shop.customer(), shop.customer()]
  await shop.order()
  await ana.ask('two lemonades')
  await ana.press('Pickup')
  await shop.orderedOnce()
  await fail()
  const waiting = [ana.tap('Place order'), bo.say('two lemonades')]
  await expect.poll(() => [ana.last()?.text, bo.last()?.text]).toEqual([sorry, sorry])
  await expect.poll(() => health(bot)).toMatchObject({ status: 'degraded' })
  expect(shop.telegram.updates.statuses).toContain(503)
  await mend()
  await Promise.all(waiting)
  await expect.poll(() => ana.last()?.text).toContain('is placed')
  await bo.press('Pickup')
  await bo.press('Place order')
  await shop.orderedOnce()
}

/** Resolves when all is in its place. A log that is still to be emptied would have room, and then leave its own. */
async function logEmptied(dataDir: string): Promise<void> {
  await expect.poll(() => segmentsIn(dataDir)).toEqual([])
}

async function onSmallDisk(folder: string, { skip, onTestFinished }: TestContext): Promise<void> {
  await mkdir(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,mode=700', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    skip('a small disk to fill up needs root and mount')
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
}

/** Takes all the room that is left. */
function fill(path: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const filler = createWriteStream(path).once('error', () => resolve())
  const more = (): void => void filler.write(Buffer.alloc(4096), (error) => error ?? more())
  more()
  return promise
}
