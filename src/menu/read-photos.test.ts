import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { FileError } from '../yaml/file-error.ts'
import { loadMenu, loadMenuWithPhotos, photosBeside, sampleMenuFile } from './load-menu.ts'

const png = Buffer.from('89504e470d0a1a0a00', 'hex')
const jpeg = Buffer.from('ffd8ffe000', 'hex')

/** A menu on disk, each of whose items has one of these pictures. */
async function aMenu(...photos: string[]) {
  const home = await temporaryFolder()
  const file = join(home, 'menu.yaml')
  const items = photos.map(
    (photo, index) => `  - { id: dish-${index}, name: Dish ${index}, price: 1, photo: "${photo}" }`,
  )
  const shop = 'shop: { name: Deli, currency: USD, timezone: America/Chicago }'
  await writeFile(file, [shop, 'items:', ...items, ''].join('\n'))
  const folder = photosBeside(file)
  await mkdir(folder)
  return { home, file, folder, load: () => loadMenuWithPhotos(file, folder) }
}

const faultsOf = (load: () => Promise<unknown>): Promise<unknown> =>
  load().catch((error) =>
    error instanceof FileError ? error.faults.map(({ line, message }) => [line, message]) : error,
  )

test('each item of the sample has its picture', async () => {
  const { items } = await loadMenuWithPhotos(sampleMenuFile, photosBeside(sampleMenuFile))
  expect([...items.values()].filter(({ photo }) => photo?.type !== 'image/png')).toEqual([])
})

test('a picture is named for its content, and another one makes another menu', async () => {
  const { load, folder } = await aMenu('soup.jpg', 'pie.png', 'soup.jpg')
  await writeFile(join(folder, 'soup.jpg'), jpeg)
  await writeFile(join(folder, 'pie.png'), png)
  const before = await load()
  const photos = [...before.items.values()].map(({ photo }) => photo)
  expect(photos.map((photo) => photo?.type)).toEqual(['image/jpeg', 'image/png', 'image/jpeg'])
  expect(photos[0]).toMatchObject({ file: expect.stringMatching(/^[0-9a-f]{20}\.jpg$/), bytes: jpeg })
  await writeFile(join(folder, 'soup.jpg'), Buffer.concat([jpeg, jpeg]))
  const after = await load()
  expect(after.version).not.toBe(before.version)
  expect(after.items.get('dish-0')?.photo?.file).not.toBe(photos[0]?.file)
})

test("every picture that can't be shown is named with its line", async () => {
  const { load, folder, home } = await aMenu('none.jpg', 'big.png', 'text.png', 'folder.png', 'out.png', 'good.png')
  await writeFile(join(folder, 'big.png'), Buffer.concat([png, Buffer.alloc(300 * 1024)]))
  await writeFile(join(folder, 'text.png'), '<svg onload="alert(1)">')
  await mkdir(join(folder, 'folder.png'))
  await writeFile(join(home, 'out.png'), png)
  await symlink('../out.png', join(folder, 'out.png'))
  await writeFile(join(folder, 'good.png'), png)
  expect(await faultsOf(load)).toEqual([
    [3, '"none.jpg" is not there'],
    [4, expect.stringContaining('"big.png" has more than 300 KB')],
    [5, '"text.png" is no JPEG, PNG or WebP picture'],
    [6, '"folder.png" is not a file'],
    [7, expect.stringContaining('"out.png" is a link')],
  ])
})

test.each(['../menu.yaml', '/etc/passwd', 'a/b.png', '..\\\\a.png', '.png', 'soup.svg', 'soup', 'soup.png\\n'])(
  'a picture is named by a file of the folder alone: not %s',
  async (photo) => {
    const { load } = await aMenu(photo)
    expect(await faultsOf(load)).toEqual([[3, 'must be the name of a file, such as margherita.jpg']])
  },
)

test('whoever shows no pictures needs none', async () => {
  const { file } = await aMenu('none.jpg')
  expect((await loadMenu(file)).items.get('dish-0')?.photo).toBeNull()
  expect(await readFile(file, 'utf8')).toContain('none.jpg')
})
