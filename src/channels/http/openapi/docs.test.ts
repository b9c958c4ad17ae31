import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from '../../../testing/browser/launch-browser.ts'
import { startHttpServer } from '../../../testing/start-http-server.ts'

test('people read it on a page that keeps to a strict policy and asks nobody else', async (context) => {
  const browser = await launchBrowser()
  if (!browser) return context.skip('no Chromium found')
  onTestFinished(() => browser.close())
  const { url } = await startHttpServer({ docs: true })
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on(
    'request',
    (request) => !/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(url) && faults.push(request.url()),
  )
  await page.goto(`${url}/docs`)
  await page.getByText('A message of a customer, and the answer').click()
  await page.getByText('The user has no such chat').first().waitFor()
  const pictures = join(import.meta.dirname, '../../../../coverage')
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, 'docs-page.png') })
  expect(faults).toEqual([])
})
