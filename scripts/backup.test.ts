import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { startBot } from '../src/testing/bot-process.ts'
import { botWorld } from '../src/testing/bot-world.ts'
import { root, run } from '../src/testing/run.ts'
import { temporaryFolder } from '../src/testing/temporary-folder.ts'

const identity = await generateX25519Identity()
const recipient = await identityToRecipient(identity)

const backup = (...args: string[]) => run(join(root, 'scripts/backup'), args)
const restore = (...args: string[]) => run(join(root, 'scripts/restore'), args)

/** Folders for backups and for keys, and a data directory with an empty journal. */
async function places() {
  const folder = await temporaryFolder()
  const [dataDir, to, key] = [join(folder, 'data'), join(folder, 'backups'), join(folder, 'key.txt')]
  await mkdir(dataDir)
  await writeFile(join(dataDir, 'orders.jsonl'), '')
  await writeFile(key, `# public key: ${recipient}\n${identity}\n`)
  return { folder, dataDir, to, key }
}

const archiveIn = async (to: string) => join(to, (await readdir(to)).at(-1) ?? '')

test('under load, every order that was answered as placed before is in the backup, and a bot goes on from it', async () => {
  const world = await botWorld()
  const bot = startBot(world.env)
  await bot.logged('Telegram delivers to the webhook')
  const placed: string[] = []
  const work = { isOver: false }
  const customers = [11, 12, 13, 14, 15].map((id) => world.telegram.customer(id, `Customer ${id}`))
  const ordering = customers.map(async (customer) => {
    await customer.ask('/start')
    for (let round = 0; !work.isOver; round++) {
      await customer.ask('a large margherita, classic crust, and a lemonade')
      await customer.press(round === 0 ? 'Pickup' : 'A new order')
      const { text } = await customer.press('Place order')
      placed.push(/Order (\w+) is placed/.exec(text)?.[1] ?? 'none')
    }
  })
  await expect.poll(() => placed.length).toBeGreaterThan(10)

  const { to, key, folder } = await places()
  const kept: { archive: string; before: string[] }[] = []
  for (let round = 1; round <= 3; round++) {
    const before = [...placed]
    const { status, stdout, stderr } = await backup('--data', world.dataDir, '--to', to, '--recipient', recipient)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    kept.push({ archive: stdout.split(' ')[0] ?? '', before })
  }
  work.isOver = true
  await Promise.all(ordering)
  expect(placed).not.toContain('none')
  expect(placed.length).toBeGreaterThan(kept[2]?.before.length ?? 0)
  const ids = () =>
    world.sheets
      .table('Orders')
      .slice(1)
      .map(([orderId]) => orderId)
  await expect.poll(() => ids().length).toBe(placed.length)
  bot.kill('SIGTERM')
  expect(await bot.exited).toBe(0)

  for (const [index, { archive, before }] of kept.entries()) {
    const restored = join(folder, `restored-${index}`)
    expect(await restore(archive, '--identity', key, '--data', restored)).toMatchObject({ status: 0 })
    const journal = await readFile(join(restored, 'orders.jsonl'), 'utf8')
    for (const id of before) expect(journal).toContain(`"id":"${id}"`)
  }
  const again = startBot({ ...world.env, DATA_DIR: join(folder, 'restored-2') })
  await again.logged('Telegram delivers to the webhook')
  const summary = await customers[0]?.ask('the same again')
  expect(summary?.text).toContain('× Large Margherita')
  // Asked, where the backup fell after an order and before the next one's draft.
  if (summary?.buttons.flat().some(({ text }) => text === 'A new order')) await customers[0]?.press('A new order')
  const { text = '' } = (await customers[0]?.press('Place order')) ?? {}
  const [, id = 'none'] = /Order (\w+) is placed/.exec(text) ?? []
  await expect.poll(ids).toContain(id)
  // The sheet knew orders that this journal does not, and the cursor was behind it: still one row an order. The draft
  // may be one that had become an order since the backup: then it becomes that order again.
  expect(ids().toSorted()).toEqual([...new Set([...placed, id])].toSorted())
  expect(again.log.filter(({ level }) => level === 'error')).toEqual([])
})

test("a backup is for its owner alone, and so is its name's folder", async () => {
  const { dataDir, to } = await places()
  await backup('--data', dataDir, '--to', to, '--recipient', recipient)
  const archive = await archiveIn(to)
  expect(archive).toMatch(/\/order-bot-\d{8}T\d{6}Z\.tar\.zst\.age$/)
  expect((await stat(archive)).mode & 0o777).toBe(0o600)
  expect((await stat(to)).mode & 0o777).toBe(0o700)
  expect((await readFile(archive, 'latin1')).startsWith('age-encryption.org/v1\n')).toBe(true)
})

test('recipients may stand in a file, with comments, and any one of their keys opens the backup', async () => {
  const { dataDir, to, folder } = await places()
  const other = await generateX25519Identity()
  await writeFile(join(folder, 'recipients'), `# the owner\n${recipient}\n\n${await identityToRecipient(other)}`)
  await writeFile(join(folder, 'other.txt'), other)
  await backup('--data', dataDir, '--to', to, '--recipients-file', join(folder, 'recipients'))
  const args = ['--identity', join(folder, 'other.txt'), '--data', join(folder, 'restored')]
  expect(await restore(await archiveIn(to), ...args)).toMatchObject({ status: 0 })
})

describe('of earlier backups', () => {
  const names = (...days: string[]) => days.map((day) => `order-bot-202601${day}T000000Z.tar.zst.age`)

  test('the newest stay, and nothing else is touched', async () => {
    const { dataDir, to } = await places()
    await mkdir(to)
    const others = ['notes.txt', 'order-bot-staging-20260101T000000Z.tar.zst.age', 'order-bot-20260101.tar.zst.age']
    for (const name of [...names('01', '02', '03'), ...others]) await writeFile(join(to, name), '')
    await backup('--data', dataDir, '--to', to, '--recipient', recipient, '--keep', '2')
    const left = await readdir(to)
    expect(left).toEqual(expect.arrayContaining([...names('03'), ...others]))
    expect(left).toHaveLength(2 + others.length)
  })

  test('none goes when there is no new one', async () => {
    const { dataDir, to } = await places()
    await mkdir(to)
    for (const name of names('01', '02', '03')) await writeFile(join(to, name), '')
    await writeFile(join(dataDir, 'orders.jsonl'), 'not an event\n')
    expect(await backup('--data', dataDir, '--to', to, '--recipient', recipient, '--keep', '1')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('orders.jsonl is broken at line 1'),
    })
    expect((await readdir(to)).toSorted()).toEqual(names('01', '02', '03'))
  })

  test('the new one stays, whatever the time seems to be', async () => {
    const { dataDir, to } = await places()
    await mkdir(to)
    await writeFile(join(to, 'order-bot-29990101T000000Z.tar.zst.age'), '')
    await backup('--data', dataDir, '--to', to, '--recipient', recipient, '--keep', '1')
    expect(await readdir(to)).toHaveLength(2)
  })
})

test('a backup that is stopped leaves nothing behind', async () => {
  const { dataDir, to } = await places()
  // Never read to its end: the program waits, as on a disk that does not answer.
  await run('mkfifo', [join(dataDir, '..', 'fifo')])
  const bin = join(dataDir, '..', 'bin')
  await mkdir(bin)
  await writeFile(join(bin, 'sha256sum'), `#!/bin/sh\ntouch "${to}/waiting"\nread -r line <"${dataDir}/../fifo"\n`)
  await chmod(join(bin, 'sha256sum'), 0o755)
  const args = ['--data', dataDir, '--to', to, '--recipient', recipient]
  const child = execFile(join(root, 'scripts/backup'), args, {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  await expect.poll(async () => readdir(to).catch(() => [])).toContain('waiting')
  child.kill('SIGTERM')
  await writeFile(join(dataDir, '..', 'fifo'), '\n')
  expect(await ended).not.toBe(0)
  expect(await readdir(to)).toEqual(['waiting'])
})

test('an archive that arrives other than it was sent is not kept', async () => {
  const { dataDir, to, folder } = await places()
  const bin = join(folder, 'bin')
  await Promise.all([mkdir(bin), mkdir(to)])
  // A Docker whose connection ends early, and which does not say so.
  await writeFile(join(bin, 'docker'), dockerThatDrops(dataDir))
  await chmod(join(bin, 'docker'), 0o755)
  const args = ['--stack', 'shop', '--image', 'x', '--to', to, '--recipient', recipient]
  const { status, stderr } = await run(join(root, 'scripts/backup'), args, {
    env: { PATH: `${bin}:${process.env.PATH}` },
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('did not arrive as it was sent') })
  expect(await readdir(to)).toEqual([])
})

const dockerThatDrops = (dataDir: string) => `#!/bin/bash
case $1 in
  run) shift $(($# - 5)); "${process.execPath}" "${root}/src/backup/backup-command.ts" create --data "${dataDir}" --recipient "${recipient}" | head --bytes=100 ;;
esac
exit 0
`

test.each([
  [['--to', 'x', '--recipient', recipient], 'give --data DIR or --stack NAME'],
  [['--data', 'a', '--stack', 'b', '--to', 'x', '--recipient', recipient], 'not both'],
  [['--data', 'a', '--recipient', recipient], '--to FOLDER is missing'],
  [['--data', 'a', '--to', 'x'], 'nobody to encrypt for'],
  [['--data'], '--data wants a value'],
  [['--keep', '0', '--data', 'a', '--to', 'x', '--recipient', recipient], '--keep wants a number'],
  [['--wat'], '--wat is unknown'],
  [
    ['--data', 'a', '--to', 'x', '--recipient', 'AGE-SECRET-KEY-1'],
    'a recipient is an age public key: it begins with age1',
  ],
  [['--data', 'a', '--to', 'x', '--recipients-file', '/'], "/ can't be read"],
])('scripts/backup %j is refused with a word', async (args, words) => {
  expect(await backup(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) })
})

test('a backup that could not be made leaves no folder behind that was not there', async () => {
  const { folder, to } = await places()
  const { status, stderr } = await backup('--data', join(folder, 'elsewhere'), '--to', to, '--recipient', recipient)
  expect([status, stderr]).toEqual([1, expect.stringContaining('there is no new backup')])
  expect(await readdir(folder)).not.toContain('backups')
})

test.each([
  [[], 'no ARCHIVE'],
  [['a', 'b'], 'one archive at a time'],
  [['a', '--data', 'x'], '--identity FILE is missing'],
  [['a', '--identity', 'k', '--data', 'x'], "a can't be read"],
  [['package.json', '--identity', '/', '--data', 'x'], "/ can't be read"],
])('scripts/restore %j is refused with a word', async (args, words) => {
  expect(await restore(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) })
})

test('a wrong key and a directory that is not empty are said in plain words', async () => {
  const { dataDir, to, key, folder } = await places()
  await backup('--data', dataDir, '--to', to, '--recipient', recipient)
  const other = join(folder, 'other.txt')
  await writeFile(other, await generateX25519Identity())
  const restored = join(folder, 'restored')
  const wrongKey = await restore(await archiveIn(to), '--identity', other, '--data', restored)
  expect(wrongKey).toMatchObject({ status: 1, stderr: expect.stringContaining('it was encrypted for another key') })
  expect(await readdir(restored)).toEqual([])
  const notEmpty = await restore(await archiveIn(to), '--identity', key, '--data', dataDir)
  expect(notEmpty).toMatchObject({ status: 1, stderr: expect.stringContaining('is not empty') })
})
