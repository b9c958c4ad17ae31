import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'

const pictures = join(import.meta.dirname, '../../../dist/screenshots')

const foundSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** Keeps a picture of the page, and holds it to what everybody can use: nothing sticks out, and axe finds nothing. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, animations: 'disabled' })
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  // Not as a script of the page's, which its policy forbids.
  await page.evaluate(axe.source)
  const { violations } = foundSchema.parse(await page.evaluate('axe.run()'))
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
}
