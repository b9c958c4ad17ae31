import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { IncomingMessage } from '../../conversation/desk.ts'
import type { View } from '../../conversation/view.ts'
import { photosBeside, sampleMenuFile } from '../../menu/load-menu.ts'
import { freshPages } from '../../testing/browser/fresh-pages.ts'
import { lookAt } from '../../testing/browser/look-at.ts'
import { deliMenu } from '../../testing/menu.ts'
import { scriptedDesk } from '../../testing/scripted-desk.ts'
import { startHttpServer } from '../../testing/start-http-server.ts'

const freshPage = freshPages()

const menuText = 'KITCHEN\nSoup  Small $4.00 · Large $6.50\n    Leek and potato\nPie  $5.00\n\nJust write.'
const code = 'Your code:\n\nK7QM-2XWD\n\nOpen https://t.me/deli_bot?start=link-K7QM2XWD there.'

const answer = ({ content }: IncomingMessage): View =>
  content.kind === 'text'
    ? { text: code, kept: 'A code was shown here.', buttons: [] }
    : { text: menuText, buttons: [] }

/** The deli, whose soup and pie can be seen; the pie's picture is none. */
async function pictured() {
  const soup = await readFile(join(photosBeside(sampleMenuFile), 'margherita.png'))
  const bytes: Record<string, Buffer> = { soup, pie: Buffer.from('no picture') }
  const menu = deliMenu(['name: Soup,', 'name: Soup, contains: [leek, potato],'])
  const items = [...menu.items].map(([id, item], index) => {
    const own = bytes[id]
    const file = `${String(index).repeat(20)}.png`
    return [id, { ...item, photo: own ? { file, type: 'image/png', bytes: own } : null }] as const
  })
  return { ...menu, items: new Map(items) }
}

test('the menu shows what there are pictures of, and a code to link with is shown once', async (context) => {
  const page = await freshPage(context, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
  const menu = await pictured()
  const desk = scriptedDesk(answer)
  const { url } = await startHttpServer({ desk, menu: () => menu, isLinked: async () => false })
  const log = page.getByRole('log')
  await page.goto(url)
  const soup = log.getByRole('img', { name: 'Soup: leek, potato' })
  await soup.waitFor()
  await expect.poll(() => log.getByRole('img').count()).toBe(1)
  expect(await soup.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(192)
  await lookAt(page, 'chat-menu-phone-dark')
  await page.getByRole('button', { name: 'Link Telegram' }).click()
  const link = log.getByRole('link')
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe('https://t.me/deli_bot?start=link-K7QM2XWD')
  expect(desk.messages.at(-1)?.content).toEqual({ kind: 'text', text: 'Link Telegram' })
  await lookAt(page, 'chat-link-phone-dark')
  await page.reload()
  await log.getByText('A code was shown here.').waitFor()
  expect(await log.innerText()).not.toContain('K7QM')
})
