import { createHash } from 'node:crypto'
import { constants, type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from '../ops/system-error.ts'

/** A picture of something on the menu, as it was when the menu was read. */
export interface Photo {
  /** Named for its content, so that whoever has it need not ask for it again: `3f2a….jpg`. */
  file: string
  type: string
  bytes: Buffer
}

/** Where pictures are, for whoever asks the server. */
export const photosPath = '/menu/photos'

export const photoUrl = ({ file }: Pick<Photo, 'file'>): string => `${photosPath}/${file}`

/** The form of such a name. */
export const photoFile = /^[0-9a-f]{20}\.(?:jpg|png|webp)$/

/** A name of a file, which no path is. */
export const photoName = /^[\w-][\w.-]*\.(?:jpe?g|png|webp)$/i

/** More is slow on a phone, where each is shown small. */
const mostBytes = 300 * 1024

/** By what a file of the type begins with. */
const types = [
  { type: 'image/jpeg', ending: 'jpg', is: (bytes: Buffer) => bytes.subarray(0, 3).toString('hex') === 'ffd8ff' },
  {
    type: 'image/png',
    ending: 'png',
    is: (bytes: Buffer) => bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  },
  {
    type: 'image/webp',
    ending: 'webp',
    is: (bytes: Buffer) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
]

/** @returns what is wrong with it, where it can't be shown */
export async function readPhoto(folder: string, name: string): Promise<Photo | string> {
  try {
    // Nothing outside of the folder, by whatever name; and nothing that waits for somebody to write.
    const file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      return await readFrom(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return reasons[error.code] ?? `can't be read (${error.code})`
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  ELOOP: 'is a link: put the file itself there',
  EACCES: 'may not be read by this user',
}

async function readFrom(file: FileHandle): Promise<Photo | string> {
  const stat = await file.stat()
  if (!stat.isFile()) return 'is not a file'
  if (stat.size > mostBytes) return `has more than ${mostBytes / 1024} KB: 400 pixels each way are enough`
  const bytes = await file.readFile()
  const known = types.find(({ is }) => is(bytes))
  if (!known) return 'is no JPEG, PNG or WebP picture'
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20)
  return { file: `${hash}.${known.ending}`, type: known.type, bytes }
}
