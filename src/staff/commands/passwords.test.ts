import { expect, test } from 'vitest'
import { createKeyRing } from '../../encryption/key-ring.ts'
import { makeKey } from '../../encryption/keys.ts'
import { createLogger } from '../../ops/logger.ts'
import { createPasswords } from '../../passwords/passwords.ts'
import type { Encryption } from '../../storage/json/documents/customer-form.ts'
import { openStorage } from '../../testing/open-storage.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import type { Actor } from '../actor.ts'
import { createCommandDesk } from '../command-desk.ts'
import { passwordCommands } from './passwords.ts'

const owner: Actor = { kind: 'person', name: '1001', role: 'owner' }
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

async function prepare(
  encryption: Encryption | null = { ring: createKeyRing([makeKey([], new Date())]), customers: false },
) {
  const log: string[] = []
  const storage = await openStorage(await temporaryFolder(), { encryption })
  const passwords = createPasswords({ store: storage.passwords, clock: () => new Date(59_000) })
  const desk = createCommandDesk({
    commands: new Map(passwordCommands(passwords)),
    permissions: () => ({ version: '', roles: [], mayRun: () => true, mayCall: () => true }),
    logger: createLogger('trace', { write: (line) => void log.push(line) }),
  })
  const run = async (command: string, args: unknown, actor = owner, idempotencyKey: string | null = null) =>
    (await desk.run({ actor, command, args, idempotencyKey })).outcome
  return { run, log, end: storage.end }
}

test('people keep and read one-time passwords, and no log says more than who did what', async () => {
  const { run, log, end } = await prepare()
  expect(await run('add_password', { name: ' Deliveries ', seed })).toEqual({
    state: 'done',
    result: { id: 1, name: 'Deliveries', kind: 'totp' },
  })
  expect(await run('read_password', { password: 'deliveries' })).toMatchObject({
    result: { code: { kind: 'totp', code: '287082', secondsLeft: 1 } },
  })
  expect(await run('add_password', { name: 'Supplier', seed: `canary 1 ${seed}` })).toMatchObject({
    state: 'refused',
    why: 'unfit',
  })
  expect(await run('add_password', { name: 'two\nlines', seed })).toMatchObject({ why: 'bad-arguments' })
  expect(log.map((line) => JSON.parse(line).command)).toEqual([
    'add_password',
    'read_password',
    'add_password',
    'add_password',
  ])
  expect(log.join()).not.toMatch(/Deliveries|Supplier|canary|GEZDG|287082/)
  await end()
})

test('a code that counts is the same when the request comes again', async () => {
  const { run, end } = await prepare()
  await run('add_password', { name: 'Supplier', seed: `otpauth://hotp/Supplier?secret=${seed}&counter=0` })
  const read = (key: string) => run('read_password', { password: 1 }, owner, key)
  expect(await read('update-7')).toMatchObject({ result: { code: { code: '755224' } } })
  expect(await read('update-7')).toMatchObject({ result: { code: { code: '755224' } } })
  expect(await read('update-8')).toMatchObject({ result: { code: { code: '287082' } } })
  await end()
})

test('no other service has any of it done, whatever its role', async () => {
  const { run, end } = await prepare()
  await run('add_password', { name: 'Deliveries', seed })
  const service: Actor = { kind: 'service', name: 'till-1', role: 'owner' }
  for (const command of ['add_password', 'read_password', 'remove_password']) {
    expect(await run(command, { password: 'Deliveries' }, service)).toEqual({
      state: 'refused',
      why: 'not-allowed',
      message: `${command} is for people, and not for other services`,
    })
  }
  await end()
})

test('without keys it is said what to do', async () => {
  const { run, end } = await prepare(null)
  expect(await run('add_password', { name: 'Deliveries', seed })).toMatchObject({
    why: 'conflict',
    message: expect.stringContaining('scripts/keys generate'),
  })
  await end()
})
