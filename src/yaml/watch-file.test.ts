import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
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

async function watch(load = loadMenu) {
  const hear = (news: string) => {
    heard.push(news)
    arrived?.()
  }
  const watched = await watchFile(
    file,
    {
      load,
      onChange: (menu) => hear(menu.shop.name),
      onFault: (error) => hear(String(error.faults[0]?.message)),
    },
    10,
  )
  stop = watched.stop
}

/** At once: on a busy machine a watcher that looks so often sees a file that is half written for long enough. */
async function save(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

const named = (name: string) => sample.replace('Nine Tones', name)

it('hands on a changed menu', async () => {
  await watch()
  await save(file, named('Ten Tones'))
  expect(await untilHeard(1)).toEqual(['Ten Tones'])
})

it('follows a file through one change after another', async () => {
  await watch()
  for (const [index, name] of ['Ten Tones', 'Eleven Tones'].entries()) {
    await save(file, named(name))
    expect((await untilHeard(index + 1)).at(-1)).toBe(name)
  }
})

it('tells a fault once, and again when the file is as it was', async () => {
  await watch()
  await save(file, sample.replace('price: 10.50', 'price: -10.50'))
  expect(await untilHeard(1)).toEqual(['must not be negative'])
  // The same fault in a file written again is no news; what comes after it shows that nothing was said.
  await save(file, `${sample.replace('price: 10.50', 'price: -10.50')}# again\n`)
  await save(file, sample)
  expect(await untilHeard(2)).toEqual(['must not be negative', 'Nine Tones'])
})

it('tells that the file is gone, and takes it when it is back', async () => {
  await watch()
  await rm(file)
  expect(await untilHeard(1)).toEqual(['does not exist'])
  await save(file, named('Ten Tones'))
  expect(await untilHeard(2)).toEqual(['does not exist', 'Ten Tones'])
})

it('looks again when a file comes into the folder, is written over there, or goes', async () => {
  const folder = join(dirname(file), 'photos')
  const photo = join(folder, 'salad.txt')
  const load = async () => ({ version: await readFile(photo, 'utf8').catch(() => 'none') })
  const hear = ({ version }: { version: string }) => {
    heard.push(version)
    arrived?.()
  }
  const watched = await watchFile(file, { load, folder, onChange: hear, onFault: () => {} }, 10)
  stop = watched.stop
  await mkdir(folder)
  await save(photo, 'green')
  expect(await untilHeard(1)).toEqual(['green'])
  await save(photo, 'red')
  expect(await untilHeard(2)).toEqual(['green', 'red'])
  await rm(photo)
  expect(await untilHeard(3)).toEqual(['green', 'red', 'none'])
})

it('sees a change made while it loads', async () => {
  let loads = 0
  await watch(async (path) => {
    const menu = await loadMenu(path)
    if (++loads === 1) await save(file, named('Ten Tones'))
    return menu
  })
  expect(await untilHeard(1)).toEqual(['Ten Tones'])
})

it('reads nothing again that is as it was', async () => {
  let loads = 0
  await watch((path) => {
    loads++
    return loadMenu(path)
  })
  // Another that began later has looked as often by the time that it tells something.
  const other = join(dirname(file), 'other.yaml')
  await save(other, sample)
  const heardOther = Promise.withResolvers<void>()
  const onChange = () => heardOther.resolve()
  const later = await watchFile(other, { load: loadMenu, onChange, onFault: () => {} }, 10)
  await save(other, named('Ten Tones'))
  await heardOther.promise
  later.stop()
  expect(loads).toBe(1)
})
