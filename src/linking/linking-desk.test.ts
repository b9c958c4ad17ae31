import { expect, onTestFinished, test } from 'vitest'
import { createDesk } from '../conversation/create-desk.ts'
import type { IncomingMessage } from '../conversation/desk.ts'
import type { CustomerRef } from '../customers/customer.ts'
import { createMetrics } from '../ops/metrics.ts'
import { localUnderstanding } from '../testing/local-understanding.ts'
import { deliMenu } from '../testing/menu.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createLinkCodes } from './link-codes.ts'
import { linkingDesk } from './linking-desk.ts'
import { channelTexts } from './linking-texts.ts'
import { createLinks } from './links.ts'

const chat = { channel: 'telegram', id: '7' }
const account = { channel: 'web', id: 'ana@example.com' }

/** The desk with its two channels, over real files. */
async function openShop() {
  const storage = await openStorage(await temporaryFolder())
  onTestFinished(storage.end)
  const { orders } = storage
  const links = createLinks({ store: storage.customers, orders })
  const codes = createLinkCodes({ store: storage.linkCodes })
  const menu = deliMenu()
  const told: [CustomerRef, string][] = []
  const desk = linkingDesk({
    desk: createDesk({
      customers: links.customers,
      orders,
      understanding: localUnderstanding(() => menu),
      menu: () => menu,
      metrics: createMetrics(),
      forgetElsewhere: codes.forget,
    }),
    links,
    codes,
    otherChannel: (channel) => (channel === 'web' ? 'telegram' : 'web'),
    describeChannel: (channel) =>
      channel === 'web' ? channelTexts.web('https://shop.example') : channelTexts.telegram('nine_tones_bot'),
    tell: async (ref, text) => {
      told.push([ref, text])
      return 'told'
    },
  })
  let messages = 0
  const customer = (from: CustomerRef, name: string) => {
    const send = (content: IncomingMessage['content'], messageId = `message-${++messages}`) =>
      desk.handle({ from, messageId, name, content })
    const say = (text: string, messageId?: string) => send({ kind: 'text', text }, messageId)
    return {
      send,
      say,
      /** A button of the last view, by what stands on it. */
      async tap(view: Awaited<ReturnType<typeof say>>, label: string, messageId?: string) {
        const button = view.buttons.flat().find((one) => one.label === label)
        if (!button) throw new Error(`no button ${label} under ${view.text}`)
        return send({ kind: 'tap', value: button.value }, messageId)
      },
      /** Asks for a code, and reads it. */
      async code() {
        const { text } = await say('/link')
        return /^[A-Z0-9]{4}-[A-Z0-9]{4}$/m.exec(text)?.[0] ?? 'none'
      },
    }
  }
  const [telegram, web] = [customer(chat, 'Ana'), customer(account, 'ana.example')]
  for (const { send } of [telegram, web]) await send({ kind: 'command', command: 'start' })
  return { links, orders, told, telegram, web, storage }
}

test('an account is linked by a code that is said to the bot, and the order goes on there', async () => {
  const { telegram, web, told } = await openShop()
  await web.say('a large soup with rye')
  const asked = await web.say('Link Telegram')
  const [link = '', code = ''] = /https:\/\/t\.me\/nine_tones_bot\?start=link-(\w+)/.exec(asked.text) ?? []
  expect(link).not.toBe('')
  expect(asked.kept).not.toContain(code)
  const question = await telegram.say(`/link ${code}`)
  expect(question.text).toContain('the web account “ana…”')
  expect(question.text).not.toContain('ana.example')
  const linked = await telegram.say('yes')
  expect(linked.text).toMatch(/^Linked: your web account and this are one customer now[\s\S]*Large Soup/)
  expect(told).toEqual([[account, expect.stringContaining('Your Telegram chat is linked with this now')]])
})

test('a code from the bot is said on the page, and only those who say yes are linked', async () => {
  const { telegram, web, links } = await openShop()
  await telegram.say('a lemonade')
  const code = await telegram.code()
  const declined = await web.tap(await web.say(code.toLowerCase()), 'Not now')
  expect(declined.text).toContain('nothing is linked')
  expect((await links.customers.read(account))?.linkedWith).toBeUndefined()
  // It was good once.
  expect((await web.say(code)).text).toContain("I don't know that code")
  await web.tap(await web.say(await telegram.code()), 'Link them')
  expect((await web.send({ kind: 'command', command: 'cart' })).text).toContain('Lemonade')
})

test('orders keep the channel that they were placed by, and whoever asks for their data gets those of both', async () => {
  const { telegram, web, orders } = await openShop()
  await web.say(await telegram.code())
  await web.say('yes')
  await web.say('a lemonade for pickup')
  await web.say('place order')
  await telegram.say('two lemonades for pickup')
  await telegram.say('new order')
  await telegram.say('place order')
  const placed = (await orders.openOrders()).map(({ channel, customerId }) => ({ channel, id: customerId }))
  expect(placed).toEqual([account, chat])
  const { text } = await web.send({ kind: 'command', command: 'mydata' })
  expect(text.match(/^Order \w+/gm)).toHaveLength(2)
  expect(text).toContain('Your id on telegram: 7')
  expect(text).toContain('What was said on the page: as you read it there')
})

test('a customer who is linked is forgotten on both channels, with the orders of both', async () => {
  const { telegram, web, orders, storage } = await openShop()
  await web.say(await telegram.code())
  await web.say('yes')
  await web.say('a lemonade for pickup')
  await web.say('place order')
  await telegram.send({ kind: 'command', command: 'forgetme' })
  await telegram.say('yes')
  expect([await storage.customers.read(chat), await storage.customers.read(account)]).toEqual([null, null])
  expect((await orders.openOrders()).map(({ name }) => name)).toEqual([''])
})

test('messages that come again find what the first ones did', async () => {
  const { telegram, web } = await openShop()
  await telegram.say('a lemonade')
  const question = await web.say(await telegram.code())
  const first = await web.tap(question, 'Link them', 'one')
  const again = await web.tap(question, 'Link them', 'one')
  expect(again).toEqual(first)
  const part = await web.say('unlink')
  expect((await web.tap(part, 'Unlink', 'two')).text).toBe((await web.tap(part, 'Unlink', 'two')).text)
})

test('parted, each is a customer of its own, and the order stays where it was asked for', async () => {
  const { telegram, web, told } = await openShop()
  await telegram.say('a lemonade')
  await web.say(await telegram.code())
  await web.say('yes')
  expect((await telegram.say('/link')).text).toContain('linked already')
  const kept = await telegram.tap(await telegram.say('/unlink'), 'Keep them linked')
  expect(kept.text).toContain('they stay linked')
  const { text } = await telegram.tap(await telegram.say('/unlink'), 'Unlink')
  expect(text).toMatch(/^Unlinked[\s\S]*Lemonade/)
  expect(told.at(-1)).toEqual([account, expect.stringContaining('no longer linked')])
  expect((await web.send({ kind: 'command', command: 'cart' })).text).toContain('Your order is empty')
  expect((await telegram.say('/unlink')).text).toContain('linked with anything')
})

test('“yes” is an answer to what was asked last, and to nothing before it', async () => {
  const { telegram, web, links } = await openShop()
  await web.say(await telegram.code())
  await web.say('a lemonade')
  await web.say('yes')
  expect((await links.customers.read(account))?.linkedWith).toBeUndefined()
})

test('a customer who is linked with another is not linked away', async () => {
  const { telegram, web, links } = await openShop()
  await web.say(await telegram.code())
  await web.say('no')
  const asked = await web.say(await telegram.code())
  await links.link(chat, { channel: 'web', id: 'somebody else' })
  expect((await web.tap(asked, 'Link them')).text).toContain('already linked with another')
})
