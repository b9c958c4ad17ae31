import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeKey, writeKeys } from '../encryption/keys.ts'
import { vanishingListSchema } from '../staff/vanishing-list.ts'
import { startBot } from '../testing/bot-process.ts'
import { botWorld } from '../testing/bot-world.ts'
import { qrCode } from '../testing/qr-code.ts'
import { kill } from '../testing/serving-bot.ts'

const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const keys = writeKeys([makeKey([], new Date())])

test('a bot that is killed goes on where it was: passwords, counters, and messages that have to go', async () => {
  const { telegram, dataDir, env } = await botWorld()
  const setting = { ...env, STAFF: '1:owner', ENCRYPTION_KEYS: keys }
  const first = startBot(setting)
  await first.logged('Telegram delivers to the webhook')
  const owner = telegram.customer(1)
  telegram.files.set('qr', await qrCode(`otpauth://hotp/Supplier?secret=${seed}&counter=0`))
  const prompt = await owner.ask('/otp add Supplier')
  const from = { id: 1, is_bot: true, first_name: 'Order bot' }
  await owner.send({
    photo: [{ file_id: 'qr', file_unique_id: 'qr', width: 200, height: 200 }],
    reply_to_message: { ...prompt, date: 0, chat: { id: 1, type: 'private' }, from },
  })
  expect(owner.last()?.text).toContain('\n755224\n')
  const code = owner.last()?.message_id
  expect(telegram.callsOf('deleteMessage')).toHaveLength(1)
  await kill(first, { dataDir })

  // As if it had been away until the code's message had to go.
  const file = join(dataDir, 'vanishing.json')
  const list = vanishingListSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const messages = list.messages.map((each) => ({ ...each, at: new Date(0).toISOString() }))
  await writeFile(file, JSON.stringify({ ...list, messages }))
  const second = startBot(setting)
  await second.logged('Telegram delivers to the webhook')
  expect((await owner.ask('/otp supplier')).text).toContain('\n287082\n')
  await expect.poll(() => telegram.callsOf('deleteMessage').at(-1)?.parameters).toMatchObject({ message_id: code })
  second.kill('SIGTERM')
  expect(await second.exited).toBe(0)

  for (const { message, ...env } of [
    { message: 'ENCRYPTION_KEYS lacks k-', ENCRYPTION_KEYS: '' },
    { message: 'ENCRYPTION_KEYS lacks k-', ENCRYPTION_KEYS: writeKeys([{ ...makeKey([], new Date()), id: 'other' }]) },
    {
      message: 'ENCRYPTION_KEYS has another key by the name of k-',
      ENCRYPTION_KEYS: writeKeys([{ ...makeKey([], new Date()), id: keys.split(':')[0] ?? '' }]),
    },
  ]) {
    const refused = startBot({ ...setting, ...env })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain(message)
  }
  const output = first.output() + second.output()
  expect(output).toContain('read_password')
  const [, key = ''] = keys.split(':')
  for (const secret of [seed, '755224', '287082', 'Supplier', key.slice(0, 20)])
    expect(output.toLowerCase()).not.toContain(secret.toLowerCase())
  for (const name of (await readdir(dataDir)).filter((each) => each.includes('.')))
    expect(await readFile(join(dataDir, name), 'utf8').catch(() => '')).not.toMatch(new RegExp(`${seed}|Supplier`))
})
