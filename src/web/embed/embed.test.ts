import { createServer } from 'node:http'
import { SignJWT } from 'jose'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, type TestContext, test } from 'vitest'
import { createTokenCheck } from '../../channels/http/identity/id-token.ts'
import { freshPages } from '../../testing/browser/fresh-pages.ts'
import { lookAt } from '../../testing/browser/look-at.ts'
import { listen } from '../../testing/listen.ts'
import { startChat } from '../../testing/start-chat.ts'

const freshPage = freshPages()

const secret = 'a secret of the shop, long enough'
const checkToken = createTokenCheck({ keys: { by: 'secret', secret }, issuer: undefined, audience: undefined })
const tokenUntil = (expires: string) =>
  new SignJWT({ email: 'ana@example.com', username: 'ana' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret))

/** Another site, with strict rules and hostile styles of its own; its address is known before it has a page. */
async function startSite() {
  let html = ''
  const server = createServer((_request, response) => {
    const policy = `default-src 'none'; script-src 'unsafe-inline' http:; style-src 'unsafe-inline'; frame-src http:`
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    response.end(html)
  })
  const port = await listen(server)
  onTestFinished(() => void server.close())
  // Another name of loopback is another site.
  const origin = `http://localhost:${port}`
  return {
    origin,
    serve(script: string, head = '') {
      html = `<!doctype html><html lang="en"><title>Shop</title>
        <style>* { display: none !important; position: static !important; color: red !important } html, body, main, h1 { display: block !important }</style>
        ${head}<main><h1>Shop</h1></main>${script}</html>`
    },
  }
}

async function visit(context: TestContext, origin: string): Promise<Page> {
  const page = await freshPage(context, { viewport: { width: 390, height: 780 } })
  await page.goto(origin)
  return page
}

const launcher = (page: Page) => page.getByRole('button', { name: 'Order here' })
const chat = (page: Page) => page.frameLocator('iframe')

test("one script tag on another site opens the chat over it, whatever the site's styles, and closes it", async (context) => {
  const site = await startSite()
  const { url } = await startChat({ embedOrigins: [site.origin] })
  site.serve(`<script src="${url}/embed.js"></script>`)
  const page = await visit(context, site.origin)
  expect(await page.locator('iframe').count()).toBe(1)
  expect(page.frames()).toHaveLength(2)
  await launcher(page).click()
  await chat(page).getByText('Welcome to Corner Deli').waitFor()
  await chat(page).getByRole('textbox').fill('a lemonade')
  await chat(page).getByRole('textbox').press('Enter')
  await chat(page).getByText('$2.50').first().waitFor()
  await lookAt(page, 'chat-embedded-phone')
  await chat(page).getByRole('button', { name: 'Close' }).click()
  await launcher(page).waitFor()
  expect(await launcher(page).evaluate((button) => button.getRootNode() !== document)).toBe(true)
  await launcher(page).press('Enter')
  await chat(page).getByText('$2.50').first().waitFor()
  await chat(page).getByRole('textbox').press('Escape')
  await page.locator('iframe').waitFor({ state: 'hidden' })
})

test('a site that the shop does not name gets no chat', async (context) => {
  const site = await startSite()
  const { url, desk } = await startChat({ embedOrigins: ['https://shop.example'] })
  site.serve(`<script src="${url}/embed.js"></script>`)
  const page = await visit(context, site.origin)
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  await launcher(page).click()
  await refused
  expect(desk.messages).toEqual([])
})

test('whoever is signed in there is signed in here, with a new token when the old one has expired', async (context) => {
  const site = await startSite()
  const { url, desk } = await startChat({ chat: { by: 'token', checkToken }, embedOrigins: [site.origin] })
  const tokens = JSON.stringify([await tokenUntil('1 minute ago'), await tokenUntil('1h')])
  site.serve(
    `<script src="${url}/embed.js"></script>`,
    `<script>const tokens = ${tokens}; window.orderDeskToken = async () => tokens.shift() ?? null</script>`,
  )
  const page = await visit(context, site.origin)
  await launcher(page).click()
  await chat(page).getByText('Please sign in').waitFor()
  await chat(page).getByRole('button', { name: 'Try again' }).click()
  await chat(page).getByText('Welcome to Corner Deli').waitFor()
  expect(desk.messages.map(({ from }) => from.id)).toEqual(['ana'])
})

test("whoever can't be signed in there is told so at once, though the page's own script fails", async (context) => {
  const site = await startSite()
  const { url } = await startChat({ chat: { by: 'token', checkToken }, embedOrigins: [site.origin] })
  site.serve(
    `<script src="${url}/embed.js"></script>`,
    `<script>window.orderDeskToken = () => { throw new Error('the shop is down') }</script>`,
  )
  const page = await visit(context, site.origin)
  await launcher(page).click()
  // Half as long as the chat waits for a page that says nothing.
  await chat(page).getByText('Please sign in').waitFor({ timeout: 5_000 })
})

test('the chat has the whole of a screen that is low, such as a phone on its side', async (context) => {
  const site = await startSite()
  const { url } = await startChat({ embedOrigins: [site.origin] })
  site.serve(`<script src="${url}/embed.js"></script>`)
  const page = await visit(context, site.origin)
  await page.setViewportSize({ width: 667, height: 375 })
  await launcher(page).click()
  await chat(page).getByText('Welcome to Corner Deli').waitFor()
  await launcher(page).waitFor({ state: 'hidden' })
  expect(await page.locator('iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 667, height: 375 })
  await chat(page).getByRole('button', { name: 'Close' }).click()
  await launcher(page).waitFor()
})

test('there is one button, and it says what it is for, though the tag stands there twice and its label is blank', async (context) => {
  const site = await startSite()
  const { url } = await startChat({ embedOrigins: [site.origin] })
  site.serve(`<script src="${url}/embed.js" data-label=" "></script>`.repeat(2))
  const page = await visit(context, site.origin)
  expect(await launcher(page).count()).toBe(1)
  expect(await page.getByRole('button').count()).toBe(1)
})
