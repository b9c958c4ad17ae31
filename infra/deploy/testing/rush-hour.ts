import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fakes, startFakes } from '../../../src/testing/docker/fakes.ts'
import { atRate, type Meter, type Reading, startMeter } from './meter.ts'
import { keepSecret, type Stack } from './stack.ts'

/** Customers on Telegram who order, one after another without a pause, and others who look at the page's health. */
export interface RushHour {
  /** Begins to send, and measures from here on. */
  begin(): Underway
  close(): Promise<void>
}

interface Underway {
  /** Lets no more customers come, and waits until all have what they came for. */
  end(): Promise<Outcome>
}

export interface Outcome extends Reading {
  /** The order's id, for each customer. */
  orders: string[]
}

const customersPerSecond = 25
const getsPerSecond = 40
/** Who finds so many before them comes another day: a machine that is too slow is not what is tested. */
const mostAtOnce = 60

/** Tells the stack where the fakes are; what is deployed after this talks to them. */
export async function prepareRushHour(stack: Stack): Promise<RushHour> {
  const fakes = await startFakes(`${stack.name}-inner`)
  const meter = await startMeter(stack.origin)
  await writeFile(join(stack.home, 'menu/fakes.pem'), fakes.certificate)
  for (const name of ['telegram-bot-token', 'telegram-webhook-secret']) {
    await keepSecret(stack.home, name, fakes.secrets[name] ?? '')
  }
  await stack.configure({
    TELEGRAM_API_ROOT: fakes.settings.TELEGRAM_API_ROOT ?? '',
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_URL: `${meter.url}/telegram/webhook`,
    NODE_EXTRA_CA_CERTS: '/menu/fakes.pem',
    EGRESS_ALLOW: fakes.addresses.join(','),
    EDGE_LIMIT_WEBHOOK_PER_SECOND: '100000',
    LOG_LEVEL: 'warn',
  })
  let lastCustomer = 100
  return {
    begin: () => begin(fakes, meter, () => ++lastCustomer),
    async close() {
      meter.close()
      await fakes.close()
    },
  }
}

function begin(fakes: Fakes, meter: Meter, nextCustomer: () => number): Underway {
  meter.reset()
  const ordering: Promise<string>[] = []
  let inside = 0
  const closeDoor = atRate(customersPerSecond, () => {
    if (inside >= mostAtOnce) return
    inside++
    ordering.push(order(fakes, nextCustomer()).finally(() => inside--))
  })
  const stopAsking = meter.keepAsking('/health/bot', getsPerSecond)
  return {
    async end() {
      closeDoor()
      const reading = meter.read()
      const orders = await Promise.all(ordering)
      await stopAsking()
      return { ...meter.read(), perSecond: reading.perSecond, orders }
    },
  }
}

/** Three updates: what is wanted, how, and that it is wanted. An answer that comes twice disturbs nobody. */
async function order({ telegram }: Fakes, customer: number): Promise<string> {
  const ana = telegram.customer(customer)
  const seen = async (words: string) => {
    while (!JSON.stringify(ana.last() ?? '').includes(words)) await ana.next()
  }
  await ana.say('a lemonade')
  await seen('Pickup')
  await ana.tap('Pickup')
  await seen('Place order')
  const placed = () => ana.messages.flatMap(({ text }) => /Order (\w+) is placed/.exec(text)?.[1] ?? []).at(0)
  // Of two orders that get the same short id, one is asked to tap again.
  for (let id = placed(); ; id = placed()) {
    if (id) return id
    await ana.press('Place order')
  }
}
