import { expect, test } from 'vitest'
import { type SoldOutList, soldOutListSchema } from '../menu/sold-out.ts'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { deliMenu } from '../testing/menu.ts'
import { createStock } from './stock.ts'

const menu = deliMenu()
const until = null
const by = 'kim'

function prepare() {
  const store = memoryDocumentStore<SoldOutList>()
  const start = () => createStock({ store, menu: () => menu })
  return { store, start, stock: start() }
}

test('a size runs out of one item, or of all; an item without a size left is out', async () => {
  const { stock } = prepare()
  const soup = () => stock.menu().items.get('soup')
  await stock.markOut([{ kind: 'size', id: 'soup/large', until, by }])
  expect(soup()).toMatchObject({ available: true, sizesOut: new Set(['large']) })
  await stock.markOut([{ kind: 'size', id: 'small', until, by }])
  expect(soup()).toMatchObject({ available: false, sizesOut: new Set(['small', 'large']) })
  expect(stock.menu().items.get('toast')).toEqual(menu.items.get('toast'))
  await stock.putBack('soup/large')
  expect(soup()).toMatchObject({ available: true, sizesOut: new Set(['small']) })
})

test('the next process knows sizes as well, and a release that knows of none still reads the rest', async () => {
  const { store, start, stock } = prepare()
  const [egg, large] = [
    { kind: 'option', id: 'egg', until, by },
    { kind: 'size', id: 'large', until, by },
  ] as const
  await stock.markOut([egg, large])
  expect(await store.read()).toEqual({ version: 1, soldOut: [egg], sizes: [large] })
  const next = start()
  await next.open()
  expect(next.soldOut()).toEqual([egg, large])
  expect(soldOutListSchema.parse({ version: 1, soldOut: [egg] })).toEqual({ version: 1, soldOut: [egg], sizes: [] })
})
