import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { plainMessage } from '../ops/plain-message.ts'
import { BackupError } from './backup-error.ts'
import { dataFiles } from './data-files.ts'
import { pack } from './pack.ts'
import { readKeyAndArchive } from './read-key-and-archive.ts'
import { restore } from './restore.ts'

const usage = `Usage: backup-command create --data DIR --recipient KEY... > ARCHIVE
       cat IDENTITY ARCHIVE | backup-command restore --data DIR

What scripts/backup and scripts/restore run, here or in the bot's image: archives go through standard input and output,
so that neither a key nor a folder has to be mounted. create ends its messages with "sha256 DIGEST" of all that it wrote.
It exits with 75 when the data changed while it was copied, which the next try may not meet.`

const exitStatus = { busy: 75, refused: 2, 'wrong-key': 1, damaged: 1 } as const

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' }, recipient: { type: 'string', multiple: true, default: [] } },
  })
  const [verb] = positionals
  if (!values.data || positionals.length !== 1) throw new BackupError('refused', usage)
  if (verb === 'create') await create(values.data, values.recipient)
  else if (verb === 'restore') await restoreFromInput(values.data)
  else throw new BackupError('refused', usage)
}

async function create(dataDir: string, recipients: string[]): Promise<void> {
  const hash = createHash('sha256')
  const archive = await pack(dataFiles(dataDir), recipients)
  const hashed = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(archive, hashed, process.stdout, { end: false })
  console.error(`sha256 ${hash.digest('hex')}`)
}

async function restoreFromInput(dataDir: string): Promise<void> {
  const { identities, archive } = await readKeyAndArchive(process.stdin)
  const { events, orders, customers, unreadable, forgotten } = await restore(
    Readable.from(archive),
    identities,
    dataDir,
  )
  console.error(`Restored and verified: ${orders} orders in ${events} events, ${customers} customers.`)
  if (forgotten > 0)
    console.error(`Left out: ${forgotten} documents of customers who were forgotten while the backup was made.`)
  for (const name of unreadable)
    console.error(
      `Can't be read, as when it was backed up; the bot will set it aside, or say so and not start: ${name}`,
    )
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(plainMessage(error))
  process.exitCode = error instanceof BackupError ? exitStatus[error.code] : 1
})
