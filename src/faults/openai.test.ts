import { expect, test } from 'vitest'
import { aLine, anAnswer } from '../testing/openai/an-answer.ts'
import { aShop } from './a-shop.ts'

test('a model that fails in any way costs nobody their order, and is asked once for each text', async () => {
  const shop = await aShop()
  const { openai } = shop
  await shop.open()
  const patient = shop.customer()
  openai.fail({ answer: 'hang' })
  const late = patient.ask('something like the last time, whatever')
  await openai.seen(1)

  // A refusal is an answer, and not what a service that is out gives: after it, the next one is asked again.
  for (const answer of [429, 'refusal', 500, 'truncation', 'cut', 'filter', 'nonsense', 'html'] as const) {
    const asked = openai.requests.length
    openai.fail({ answer })
    const customer = shop.customer()
    await customer.ask(`a kumquat of the kind ${answer} please`)
    expect(openai.requests).toHaveLength(asked + 1)
    await shop.order(customer)
  }
  openai.answer(() => anAnswer({ lines: [aLine({ item: 'kumquat', words: 'a kumquat that grows nowhere' })] }))
  const dreamer = shop.customer()
  const asked = openai.requests.length
  await dreamer.ask('a kumquat that grows nowhere, thanks')
  // Told what is wrong with it, the model may mend its answer once.
  expect(openai.requests).toHaveLength(asked + 2)
  await shop.order(dreamer)
  await late
  await shop.order(patient)
  await shop.orderedOnce()
})
