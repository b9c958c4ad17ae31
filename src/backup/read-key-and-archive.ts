import { BackupError } from './backup-error.ts'

/** How an age file begins. */
const mark = Buffer.from('age-encryption.org/v1\n')
const longestKeys = 64 * 1024

interface KeyAndArchive {
  /** age secret keys. */
  identities: string[]
  /** From its first byte. */
  archive: AsyncIterable<Buffer>
}

/**
 * Separates an identity file from the archive that follows it in one stream. So the key reaches a container, even on
 * another machine, without a file there, a mount, or a place in its settings.
 * @throws BackupError when there is no key, or no archive
 */
export async function readKeyAndArchive(input: AsyncIterable<Buffer>): Promise<KeyAndArchive> {
  const chunks = input[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (!head.includes(mark)) {
    const { done, value } = await chunks.next()
    if (done || head.length > longestKeys) throw new BackupError('damaged', 'this is not an archive that age encrypted')
    head = Buffer.concat([head, value])
  }
  const start = head.indexOf(mark)
  const lines = head.toString('utf8', 0, start).split('\n')
  const identities = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  if (identities.length === 0) throw new BackupError('refused', 'the identity file holds no key')
  async function* archive() {
    yield head.subarray(start)
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { identities, archive: archive() }
}
