import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Menu } from '../../menu/menu.ts'
import { deliMenu } from '../../testing/menu.ts'
import { startHttpServer } from '../../testing/start-http-server.ts'

const bytes = Buffer.from('89504e470d0a1a0a00', 'hex')
const file = '0123456789abcdef0123.png'

/** The deli, whose soup can be seen. */
function pictured(): Menu {
  const menu = deliMenu(['name: Soup,', 'name: Soup, contains: [leek, potato],'])
  const items = [...menu.items].map(([id, item]) => {
    const photo = id === 'soup' ? { file, type: 'image/png', bytes } : null
    return [id, { ...item, photo }] as const
  })
  return { ...menu, items: new Map(items) }
}

test('a page learns which pictures there are, and gets each one for good', async () => {
  const { url } = await startHttpServer({ menu: pictured })
  const listed = await fetch(`${url}/menu/photos`)
  const photo = { item: 'soup', name: 'Soup', alt: 'Soup: leek, potato', url: `/menu/photos/${file}` }
  expect(await listed.json()).toEqual({ photos: [photo] })
  expect(listed.headers.get('cache-control')).toBe('no-cache')
  const answer = await fetch(url + photo.url)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
  const headers = ['content-type', 'cache-control', 'x-content-type-options'].map((name) => answer.headers.get(name))
  expect(headers).toEqual(['image/png', 'public, max-age=31536000, immutable', 'nosniff'])
  expect((await fetch(url + photo.url, { method: 'HEAD' })).status).toBe(200)
})

test.each(['none.png', '..%2f..%2fmenu.yaml', '%2e%2e%2fmenu.yaml', '%00', 'a'.repeat(500)])(
  "what is none of the menu's pictures is not found: %s",
  async (name) => {
    const { url } = await startHttpServer({ menu: pictured })
    const answer = await fetch(`${url}/menu/photos/${name}`)
    expect(answer.status).toBe(name.length > 100 ? 414 : 404)
    expect(z.object({ error: z.string() }).safeParse(await answer.json()).success).toBe(true)
  },
)

test('where nobody may chat, there is nothing to see', async () => {
  const { url } = await startHttpServer({ menu: pictured, chat: null })
  expect((await fetch(`${url}/menu/photos`)).status).toBe(404)
})
