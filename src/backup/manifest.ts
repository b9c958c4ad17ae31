import { BackupError } from './backup-error.ts'

/** Its name in the archive, where it is the last file: an archive that ends without it is not whole. */
export const manifestName = 'MANIFEST'
const heading = '# order-bot backup 1'

/** SHA-256, in hex, by the file's name. */
export type Digests = Map<string, string>

/** The form that `sha256sum --check` reads: an archive can be opened and checked without this program. */
export const manifestText = (digests: Digests): string =>
  `${[heading, ...digests.entries().map(([name, digest]) => `${digest}  ${name}`)].join('\n')}\n`

/** @throws BackupError when it is not of this form */
export function parseManifest(text: string): Digests {
  const [first, ...lines] = text.split('\n')
  if (first !== heading || lines.pop() !== '')
    throw new BackupError('damaged', 'the manifest is of a form unknown here')
  return new Map(
    lines.map((line) => {
      const [, digest, name] = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? []
      if (!digest || !name) throw new BackupError('damaged', 'the manifest has a line that names no file')
      return [name, digest]
    }),
  )
}
