import { realpath } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { withoutLineBreak } from '../config/secret-files.ts'
import { createKeyRing } from '../encryption/key-ring.ts'
import { type Keys, makeKey, parseKeys, writeKeys } from '../encryption/keys.ts'
import { plainMessage } from '../ops/plain-message.ts'
import { forgetKey } from '../storage/json/keys-in-use.ts'
import { KeysError } from './keys-error.ts'
import { reencrypt } from './reencrypt.ts'
import { needs, type Survey, survey } from './survey.ts'

// Messages go to stderr: a pipe takes the keys, which go to stdout, and nothing else.
const say = (line: string) => console.error(line)

async function main(args: string[]): Promise<void> {
  const { verb, id, data, withPlain } = readArguments(args)
  if (verb === 'generate') return console.log(writeKeys([makeKey([], new Date())]))
  const keys = await readKeys()
  if (verb === 'rotate') return console.log(writeKeys([makeKey(keys, new Date()), ...keys]))
  if (data === undefined) throw new KeysError('usage', '--data DIR or --stack NAME is missing')
  // Locks are known by their paths: the bot takes the real one.
  const folder = await realpath(data)
  if (verb === 'check') return show(await survey(folder, createKeyRing(keys)), keys)
  if (verb === 'reencrypt') {
    const { written, unreadable } = await reencrypt(folder, createKeyRing(keys), { withPlain })
    say(`Encrypted under ${keys[0].id}: ${written} files.`)
    return complain(unreadable)
  }
  console.log(writeKeys(await drop(folder, keys, id)))
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args)
  const [verb, id = ''] = positionals
  if (verb !== 'generate' && verb !== 'rotate' && verb !== 'check' && verb !== 'reencrypt' && verb !== 'drop')
    throw new KeysError('usage', 'it is generate, rotate, check, reencrypt or drop')
  if (positionals.length !== (verb === 'drop' ? 2 : 1))
    throw new KeysError('usage', 'drop wants one ID, the others none')
  return { verb, id, data: values.data, withPlain: values['with-plain'] }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string' }, 'with-plain': { type: 'boolean', default: false } },
    })
  } catch {
    throw new KeysError('usage', 'an option is unknown, or lacks its value')
  }
}

async function readKeys(): Promise<Keys> {
  if (process.stdin.isTTY) throw new KeysError('usage', 'the keys come from standard input, such as < KEYS')
  const keys = parseKeys(withoutLineBreak(await text(process.stdin)))
  if (!keys) throw new KeysError('refused', 'what came by standard input is not ID:KEY, separated by commas')
  return keys
}

/** The keys without the one that nothing needs. */
async function drop(folder: string, keys: Keys, id: string): Promise<Keys> {
  const [first, ...others] = keys
  if (id === first.id) throw new KeysError('refused', `${id} is the one that encrypts: rotate first`)
  if (!others.some((key) => key.id === id)) throw new KeysError('refused', 'there is no key of this id')
  if (needs(await survey(folder, createKeyRing(keys)), id))
    throw new KeysError('refused', `something may still need ${id}: reencrypt, and check`)
  await forgetKey(folder, id, 'keys')
  return [first, ...others.filter((key) => key.id !== id)]
}

function show(found: Survey, keys: Keys): void {
  for (const [kind, counts] of Object.entries(found.counts)) {
    const parts = [...counts].map(([id, count]) => (id === '' ? `${count} in the clear` : `${count} under ${id}`))
    console.log(`${kind.padEnd(12)}${parts.join(', ') || 'none'}`)
  }
  const unneeded = keys.slice(1).filter(({ id }) => !needs(found, id))
  if (unneeded.length > 0) console.log(`Nothing needs ${unneeded.map(({ id }) => id).join(', ')} any more.`)
  complain(found.unreadable)
}

function complain(unreadable: string[]): void {
  for (const name of unreadable) say(`Can't be read with these keys: ${name}`)
  if (unreadable.length > 0) process.exitCode = 1
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof KeysError && error.code === 'usage'
  say(`keys: ${plainMessage(error)}${isUsage ? '; see scripts/keys --help' : ''}`)
  process.exitCode = isUsage ? 2 : 1
})
