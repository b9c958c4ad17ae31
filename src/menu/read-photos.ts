import type { BrokenRule } from '../yaml/read-file.ts'
import type { MenuFile } from './menu-file.ts'
import { type Photo, readPhoto } from './photo.ts'

/** All of a menu's pictures are kept in memory, on a small machine. */
const mostBytes = 24 * 1024 * 1024

/** The pictures that a menu file names, by their names in it; and what keeps some from being shown. */
export async function readPhotos(
  { items }: MenuFile,
  folder: string,
): Promise<{ photos: Map<string, Photo>; broken: BrokenRule[] }> {
  const photos = new Map<string, Photo>()
  const broken: BrokenRule[] = []
  // All at once: a start waits for them.
  const found = await Promise.all(items.map(({ photo }) => photo && readPhoto(folder, photo)))
  let bytes = 0
  for (const [index, { photo: name }] of items.entries()) {
    const photo = found[index]
    if (name === undefined || photo === undefined || photos.has(name)) continue
    const refuse = (message: string) =>
      broken.push({ path: ['items', index, 'photo'], message: `"${name}" ${message}` })
    if (typeof photo === 'string') {
      refuse(photo)
      continue
    }
    bytes += photo.bytes.length
    if (bytes > mostBytes) refuse(`is too much: all pictures together may have ${mostBytes / 1024 / 1024} MB`)
    photos.set(name, photo)
  }
  return { photos, broken }
}
