import { expect, test } from 'vitest'
import { aShop } from './a-shop.ts'

test('polling a Telegram that limits, fails, conflicts and breaks off, the bot gets to every update and says every reply', async () => {
  const shop = await aShop('polling')
  const { telegram } = shop
  await shop.open()
  telegram.fail('getUpdates', {
    times: 1,
    status: 409,
    description: 'Conflict: terminated by other getUpdates request',
  })
  telegram.fail('getUpdates', { times: 1, retryAfter: 1 })
  telegram.fail('getUpdates', { times: 1, status: 502, description: 'Bad Gateway' })
  telegram.cut()
  const [ana, bo] = [shop.customer(), shop.customer()]
  telegram.fail('sendMessage', { times: 1, chat: ana.id, retryAfter: 1 })
  telegram.fail('sendMessage', { times: 1, chat: bo.id, status: 502, description: 'Bad Gateway' })
  telegram.fail('answerCallbackQuery', { times: 2, hang: true })
  await Promise.all([shop.order(ana), shop.order(bo), shop.order()])
  await shop.orderedOnce()
})

test('over the webhook, what comes twice, late, out of order or to somebody who has gone is one order', async () => {
  const shop = await aShop('webhook')
  const { telegram } = shop
  await shop.open()
  const [ana, bo, cleo] = [shop.customer(), shop.customer(), shop.customer()]

  const said = await ana.say('two lemonades')
  await ana.again(said)
  await ana.press('Pickup')
  const tapped = await ana.tap('Place order')
  await Promise.all([ana.again(tapped), ana.again(tapped, 'a new id'), ana.again(tapped, 'a new id')])
  // What she said first, after all that came of it.
  await ana.again(said)

  await bo.ask('two lemonades')
  await bo.press('Pickup')
  // The reply breaks off when it is out: nobody knows that it is, and it is said again.
  telegram.fail('sendMessage', { times: 1, chat: bo.id, cut: true, done: true })
  await bo.tap('Place order')

  await cleo.ask('two lemonades')
  await cleo.press('Pickup')
  telegram.fail('sendMessage', {
    times: 1,
    chat: cleo.id,
    status: 403,
    description: 'Forbidden: bot was blocked by the user',
  })
  await cleo.tap('Place order')

  await expect.poll(() => bo.messages.filter(({ text }) => text.includes('is placed')).length).toBe(2)
  await shop.orderedOnce(1)
})
