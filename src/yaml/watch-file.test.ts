import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadMenu, sampleMenuFile } from '../menu/load-menu.ts'
import { watchFile } from './watch-file.ts'

let file: string
let sample: string
let stop = () => {}
let heard: string[]
let arrived: () => void

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'menu-')), 'menu.yaml')
  sample = await readFile(sampleMenuFile, 'utf8')
  await writeFile(file, sample)
  heard = []
})
afterEach(async () => {
  stop()
  await rm(dirname(file), { recursive: true })
})

/** Resolves when the watcher has said that much in all. */
async function untilHeard(count: number): Promise<string[]> {
  while (heard.length < count) {
    await new Promise<void>((resolve) => {
      arrived = resolve
    })
  }
  return heard
}

async function watch() {
  const hear = (news: string) => {
    heard.push(news)
    arrived?.()
  }
  stop = watchFile(
    file,
    await loadMenu(sampleMenuFile),
    {
      load: loadMenu,
      onChange: (menu) => hear(menu.shop.name),
      onFault: (error) => hear(String(error.faults[0]?.message)),
    },
    10,
  )
}

const named = (name: string) => sample.replace('Nine Tones', name)

it('hands on a changed menu', async () => {
  await watch()
  await writeFile(file, named('Ten Tones'))
  expect(await untilHeard(1)).toEqual(['Ten Tones'])
})

it('follows a file that is written anew and renamed into place', async () => {
  await watch()
  for (const [index, name] of ['Ten Tones', 'Eleven Tones'].entries()) {
    await writeFile(`${file}.new`, named(name))
    await rename(`${file}.new`, file)
    expect((await untilHeard(index + 1)).at(-1)).toBe(name)
  }
})

it('tells a fault once, and again when the file is as it was', async () => {
  await watch()
  await writeFile(file, sample.replace('price: 10.50', 'price: -10.50'))
  expect(await untilHeard(1)).toEqual(['must not be negative'])
  // The same fault in a file written again is no news; what comes after it shows that nothing was said.
  await writeFile(file, `${sample.replace('price: 10.50', 'price: -10.50')}# again\n`)
  await writeFile(file, sample)
  expect(await untilHeard(2)).toEqual(['must not be negative', 'Nine Tones'])
})

it('tells that the file is gone, and takes it when it is back', async () => {
  await watch()
  await rm(file)
  expect(await untilHeard(1)).toEqual(['does not exist'])
  await writeFile(file, named('Ten Tones'))
  expect(await untilHeard(2)).toEqual(['does not exist', 'Ten Tones'])
})

it('sees a change made between loading and watching', async () => {
  await writeFile(file, named('Ten Tones'))
  await watch()
  expect(await untilHeard(1)).toEqual(['Ten Tones'])
})
