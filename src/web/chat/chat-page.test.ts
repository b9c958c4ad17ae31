import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, type TestContext, test } from 'vitest'
import { DeskClosedError, type IncomingMessage } from '../../conversation/desk.ts'
import type { ReadRunningOrder } from '../../conversation/running-order.ts'
import type { View } from '../../conversation/view.ts'
import { aLine, anOrder } from '../../testing/an-order.ts'
import { freshPages } from '../../testing/browser/fresh-pages.ts'
import { type ScriptedDesk, scriptedDesk } from '../../testing/scripted-desk.ts'
import { startHttpServer } from '../../testing/start-http-server.ts'

const freshPage = freshPages()

const welcome: View = { text: 'Welcome!', buttons: [[{ label: 'See the menu', value: '#menu:0' }]] }
const summary: View = {
  text: 'Your order:\n2 × Large Soup  $13.00\n    Rye, extra cheese\nTotal: $13.00\n\nShall I place it?',
  buttons: [[{ label: 'Place order', value: '#place:1' }], [{ label: 'Cancel', value: '#cancel:1' }]],
}
const placed: View = { text: 'Order B7K is placed. Thank you!', buttons: [] }

/** A desk that takes any text for an order of soup. */
const shop = ({ content }: IncomingMessage): View => {
  if (content.kind === 'command') return content.command === 'cart' ? summary : welcome
  return content.kind === 'tap' ? placed : summary
}

interface Opened {
  page: Page
  url: string
  desk: ScriptedDesk
  /** What must not happen on the page: errors, breaches of its policy, requests to others. */
  faults: string[]
}

/** The page in a browser of its own that has never been here; a test without Chromium is skipped. */
async function open(
  context: TestContext,
  desk = scriptedDesk(shop),
  options: BrowserContextOptions = {},
  runningOrder: ReadRunningOrder = async () => null,
): Promise<Opened> {
  const page = await freshPage(context, options)
  const { url } = await startHttpServer({ desk, runningOrder })
  const faults: string[] = []
  page.on('pageerror', ({ name }) => faults.push(name))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('request', (request) => {
    const from = new URL(request.url())
    if (from.origin !== url && from.protocol !== 'data:') faults.push(from.origin)
  })
  await page.goto(url)
  return { page, url, desk, faults }
}

const log = (page: Page) => page.getByRole('log')
const input = (page: Page) => page.getByRole('textbox', { name: 'Your message' })
const replies = (page: Page) => page.getByRole('group', { name: 'Quick replies' }).getByRole('button')
const contents = ({ messages }: ScriptedDesk) => messages.map(({ content }) => content)

async function say(page: Page, text: string): Promise<void> {
  await input(page).fill(text)
  await input(page).press('Enter')
}

/** Asserts by waiting for it. */
const shown = (page: Page, text: string) => log(page).getByText(text).first().waitFor()

test('a customer writes, sees the order with its buttons, taps one, and it is placed', async (context) => {
  const { page, desk, faults } = await open(context)
  await shown(page, 'Welcome!')
  expect([await page.getByRole('heading').innerText(), await page.title()]).toEqual(['Corner Deli', 'Corner Deli'])
  await say(page, 'two large soups')
  await shown(page, 'Shall I place it?')
  expect(await log(page).innerText()).toMatch(
    /Your order:\n2 × Large Soup\s+\$13\.00\nRye, extra cheese\nTotal:\s+\$13\.00\n/,
  )
  expect(await replies(page).allInnerTexts()).toEqual(['Place order', 'Cancel'])
  await replies(page).getByText('Place order').click()
  await shown(page, 'Order B7K is placed.')
  expect(await log(page).getByText('You: Place order').count()).toBe(1)
  expect(await replies(page).count()).toBe(0)
  expect(contents(desk)).toEqual([
    { kind: 'command', command: 'start' },
    { kind: 'text', text: 'two large soups' },
    { kind: 'tap', value: '#place:1' },
  ])
  expect(new Set(desk.messages.map(({ from }) => from.id)).size).toBe(1)
  expect(faults).toEqual([])
})

test("what was said has the shop's time, whatever zone the browser is set to", async (context) => {
  const { page } = await open(context, scriptedDesk(shop), { timezoneId: 'Asia/Tokyo', locale: 'en-US' })
  await shown(page, 'Welcome!')
  const time = log(page).locator('time').first()
  const at = new Date((await time.getAttribute('datetime')) ?? '')
  const inShop = at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'America/Chicago' })
  expect(await time.innerText()).toBe(inShop)
})

test('somebody is seen typing until the answer is there, and what is said meanwhile keeps its order', async (context) => {
  const released = Promise.withResolvers<void>()
  const desk = scriptedDesk(async (message) => {
    if (message.content.kind === 'text') await released.promise
    return shop(message)
  })
  const { page } = await open(context, desk)
  await shown(page, 'Welcome!')
  await say(page, 'first')
  await say(page, 'second')
  await page.locator('#typing').waitFor({ state: 'visible' })
  expect(await log(page).getAttribute('aria-busy')).toBe('true')
  await expect.poll(() => contents(desk).slice(1)).toEqual([{ kind: 'text', text: 'first' }])
  released.resolve()
  await replies(page).first().waitFor()
  await page.locator('#typing').waitFor({ state: 'hidden' })
  expect(contents(desk).slice(1)).toEqual([
    { kind: 'text', text: 'first' },
    { kind: 'text', text: 'second' },
  ])
})

describe('a message that did not get through', () => {
  test('is sent by itself when the network is back', async (context) => {
    const { page, desk } = await open(context)
    await shown(page, 'Welcome!')
    await page.context().setOffline(true)
    await say(page, 'two soups')
    await page.getByText('You are offline.').waitFor()
    expect(contents(desk)).toHaveLength(1)
    await page.context().setOffline(false)
    await shown(page, 'Shall I place it?')
    await page.getByText('You are offline').waitFor({ state: 'hidden' })
    expect(contents(desk).slice(1)).toEqual([{ kind: 'text', text: 'two soups' }])
  })

  test('is the same message when it is sent again, as only its answer may be lost', async (context) => {
    const { page, desk } = await open(context)
    await shown(page, 'Welcome!')
    await page.route(
      '**/chat',
      async (route) => {
        await route.fetch()
        await route.abort('connectionreset')
      },
      { times: 1 },
    )
    await say(page, 'two soups')
    await page.getByText("The shop can't be reached.").waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await shown(page, 'Shall I place it?')
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    const [, lost, again] = desk.messages
    expect(again).toEqual(lost)
    expect(await log(page).getByText('two soups').count()).toBe(1)
  })

  test('can be sent again when the desk is closed for a moment', async (context) => {
    const { page, desk } = await open(context)
    await shown(page, 'Welcome!')
    desk.answer = () => {
      throw new DeskClosedError('closed')
    }
    await say(page, 'two soups')
    await page.getByText('Please try again in a moment').waitFor()
    desk.answer = shop
    await page.getByRole('button', { name: 'Try again' }).click()
    await shown(page, 'Shall I place it?')
  })

  test('may be the first one, too', async (context) => {
    const desk = scriptedDesk(() => {
      throw new DeskClosedError('closed')
    })
    const { page } = await open(context, desk)
    await page.getByText('Please try again in a moment').waitFor()
    desk.answer = shop
    await page.getByRole('button', { name: 'Try again' }).click()
    await shown(page, 'Welcome!')
  })
})

test('the keyboard alone is enough', async (context) => {
  const { page, desk, faults } = await open(context)
  await shown(page, 'Welcome!')
  await page.keyboard.type('two soups')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('with rye')
  await page.keyboard.press('Enter')
  await replies(page).getByText('Place order').waitFor()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Place order')
  await page.keyboard.press('Enter')
  await shown(page, 'Order B7K is placed.')
  await page.keyboard.type('thanks')
  expect(await input(page).inputValue()).toBe('thanks')
  expect(contents(desk).slice(1)).toEqual([
    { kind: 'text', text: 'two soups\nwith rye' },
    { kind: 'tap', value: '#place:1' },
  ])
  expect(faults).toEqual([])
})

test('nothing is sent that says nothing', async (context) => {
  const { page, desk } = await open(context)
  await shown(page, 'Welcome!')
  await say(page, '  \n ')
  await say(page, 'soup')
  await shown(page, 'Shall I place it?')
  expect(contents(desk).slice(1)).toEqual([{ kind: 'text', text: 'soup' }])
})

test('what looks like markup is text, whoever wrote it', async (context) => {
  const markup = '<img src=x onerror=alert(1)><b>bold</b>'
  const line = { ...aLine({ name: markup, note: markup }), open: [] }
  const running = {
    ...anOrder(),
    id: markup,
    lines: [line],
    readyInMinutes: null,
    readyAt: null,
    complete: true,
    language: 'en',
  }
  const { page, faults } = await open(
    context,
    scriptedDesk(() => ({ text: markup, buttons: [[{ label: markup, value: '#a:1' }]] })),
    { viewport: { width: 1280, height: 800 } },
    async () => running,
  )
  await shown(page, markup)
  await say(page, markup)
  await log(page).getByText(markup).nth(2).waitFor()
  expect(await page.getByRole('complementary').innerText()).toContain(markup)
  expect(await page.locator('img, b').count()).toBe(0)
  expect(faults).toEqual([])
})

test('a long answer is read from its beginning, and a short one to its end', async (context) => {
  const long = ['The first line', ...Array.from({ length: 200 }, (_, index) => `${index}`), 'The last line'].join('\n')
  const { page, desk } = await open(context)
  await shown(page, 'Welcome!')
  desk.answer = () => ({ text: long, buttons: [] })
  await say(page, 'the menu')
  await shown(page, 'The last line')
  const visible = (text: string) =>
    log(page)
      .getByText(text)
      .evaluate((line) => {
        const { top, bottom } = line.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
  expect([await visible('The first line'), await visible('The last line')]).toEqual([true, false])
  desk.answer = () => placed
  await say(page, 'thanks')
  await shown(page, 'Order B7K is placed.')
  expect(await visible('Order B7K is placed.')).toBe(true)
})

test('what a long order still asks is in sight, with its buttons', async (context) => {
  const { page, desk } = await open(context, undefined, { viewport: { width: 360, height: 400 } })
  await shown(page, 'Welcome!')
  const lines = Array.from({ length: 20 }, (_, index) => `1 × Dish ${index}  $9.00`)
  desk.answer = () => ({
    text: ['Your order:', ...lines, '', 'Pickup or delivery?'].join('\n'),
    buttons: [[{ label: 'Pickup', value: '#pickup:1' }], [{ label: 'Delivery', value: '#delivery:1' }]],
  })
  await say(page, 'a lot')
  await replies(page).nth(1).waitFor()
  const inSight = await page.evaluate(() => {
    const { bottom } = document.getElementById('scroll')?.getBoundingClientRect() ?? { bottom: 0 }
    const { top } = document.querySelector('.reply:last-child')?.getBoundingClientRect() ?? { top: 1e9 }
    return top < bottom
  })
  expect(inSight).toBe(true)
})

describe.each([
  ['a phone', { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
] as const)('on %s', (_name, screen) => {
  test.for(['light', 'dark'] as const)(
    'by %s nothing sticks out, and all can be read',
    async (colorScheme, context) => {
      const { page, faults } = await open(context, undefined, { ...screen, colorScheme })
      await say(page, `${'long'.repeat(300)} ${'word '.repeat(100)}`)
      await replies(page).first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth)).toBe(
        await page.evaluate(() => document.querySelector('main')?.clientWidth),
      )
      const box = await input(page).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.viewport.height)
      for (const selector of ['.own', '.theirs', '.detail', '.reply', '.reply:last-child', '#state']) {
        expect(await contrast(page, selector), selector).toBeGreaterThanOrEqual(4.5)
      }
      expect(faults).toEqual([])
    },
  )
})

/** Of an element's text to what is behind it, as WCAG counts it. */
function contrast(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .last()
    .evaluate((element) => {
      const luminance = (color: string) => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      let behind: Element | null = element
      const paint = (at: Element | null) => (at ? getComputedStyle(at).backgroundColor : 'rgb(255, 255, 255)')
      while (behind && paint(behind) === 'rgba(0, 0, 0, 0)') behind = behind.parentElement
      const [text, ground] = [luminance(getComputedStyle(element).color), luminance(paint(behind))]
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
    })
}
