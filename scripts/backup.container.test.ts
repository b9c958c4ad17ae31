import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { recordText } from '../src/storage/json/journal/journal-record.ts'
import { anOrder } from '../src/testing/an-order.ts'
import { describeWithEngine, docker, image, stackName } from '../src/testing/docker/engine.ts'
import { root, run } from '../src/testing/run.ts'
import { temporaryFolder } from '../src/testing/temporary-folder.ts'

const identity = await generateX25519Identity()
const recipient = await identityToRecipient(identity)

/** As on a machine with Docker and no Node. */
async function withoutNode(script: string, args: string[]) {
  const folder = await temporaryFolder()
  for (const name of ['node', 'npm']) await writeFile(join(folder, name), '#!/bin/sh\nexit 127\n', { mode: 0o755 })
  return run(join(root, script), args, { env: { PATH: `${folder}:${process.env.PATH}` } })
}

const backup = (...args: string[]) => withoutNode('scripts/backup', args)
const restore = (...args: string[]) => withoutNode('scripts/restore', args)

const inVolume = async (volume: string, program: string) =>
  docker('run', '--rm', '--volume', `${volume}:/data`, '--entrypoint', 'node', await image('bot'), '-e', program)

/** A bot on the volume; resolves when it is healthy. */
async function startBot(name: string, volume: string): Promise<void> {
  await docker('run', '--detach', '--name', name, '--volume', `${volume}:/data`, await image('bot'))
  const health = () => docker('inspect', '--format', '{{.State.Health.Status}}', name)
  await expect.poll(health).toBe('healthy')
}

describeWithEngine('a stack', () => {
  test('is backed up while its bot runs, and comes back in another volume, where a bot goes on from it', async () => {
    const stack = stackName()
    const folder = await temporaryFolder()
    const line = recordText({ seq: 1, event: { type: 'order.placed', at: anOrder().placedAt, order: anOrder() } })
    await docker('volume', 'create', `${stack}-data`)
    await inVolume(`${stack}-data`, `fs.writeFileSync('/data/orders.jsonl', ${JSON.stringify(line)}, { mode: 0o600 })`)
    await startBot(`${stack}-bot`, `${stack}-data`)

    const kept = await backup('--stack', stack, '--to', join(folder, 'to'), '--recipient', recipient)
    expect(kept).toMatchObject({ status: 0, stderr: '' })
    const [archive = ''] = await readdir(join(folder, 'to'))
    expect(archive).toMatch(new RegExp(`^${stack}-\\d{8}T\\d{6}Z\\.tar\\.zst\\.age$`))

    // As age-keygen leaves it: nobody but its owner can read it, and the container's user is another.
    await writeFile(join(folder, 'key'), `${identity}\n`, { mode: 0o600 })
    const args = [join(folder, 'to', archive), '--identity', join(folder, 'key'), '--stack', `${stack}-copy`]
    expect(await restore(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('--image') })
    expect(await restore(...args, '--image', await image('bot'))).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('1 orders in 1 events'),
    })
    const look = `const { uid, mode } = fs.statSync('/data/orders.jsonl')
      console.log(JSON.stringify([uid, mode & 0o777, fs.readFileSync('/data/orders.jsonl', 'utf8')]))`
    expect(JSON.parse(await inVolume(`${stack}-copy-data`, look))).toEqual([1001, 0o600, line])
    await startBot(`${stack}-copy-bot`, `${stack}-copy-data`)
    expect(await restore(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not empty') })
  })

  test('whose volume is not there is not backed up, and the volume not made', async () => {
    const stack = stackName()
    const folder = await temporaryFolder()
    const outcome = await backup('--stack', stack, '--to', join(folder, 'to'), '--recipient', recipient)
    expect(outcome).toMatchObject({ status: 1, stderr: expect.stringContaining(`there is no volume ${stack}-data`) })
    expect(await docker('volume', 'ls', '--quiet', '--filter', `name=${stack}`)).toBe('')
    expect(await readdir(folder)).toEqual([])
  })
})
