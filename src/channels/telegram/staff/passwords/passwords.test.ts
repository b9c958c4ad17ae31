import { expect, onTestFinished, test } from 'vitest'
import { createKeyRing } from '../../../../encryption/key-ring.ts'
import { makeKey } from '../../../../encryption/keys.ts'
import { createLogger } from '../../../../ops/logger.ts'
import { createPasswords } from '../../../../passwords/passwords.ts'
import { createCommandDesk } from '../../../../staff/command-desk.ts'
import { passwordCommands } from '../../../../staff/commands/passwords.ts'
import type { Leaving } from '../../../../staff/vanishing-list.ts'
import { memoryMembers } from '../../../../testing/memory-members.ts'
import { openStorage } from '../../../../testing/open-storage.ts'
import { qrCode } from '../../../../testing/qr-code.ts'
import { startWebhook, token } from '../../../../testing/telegram-channel.ts'
import { temporaryFolder } from '../../../../testing/temporary-folder.ts'
import { passwordsFeature } from './passwords.ts'
import { fetchPicturesFrom } from './picture.ts'

const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const staffChat = -100

const reading = ['list_passwords', 'read_password']

/** An owner (1), a courier who may do nothing (2), a cook who reads (3), and passwords at a second of RFC 6238's. */
async function start({ seconds = 59 - 20 }: { seconds?: number } = {}) {
  let now = seconds
  const log: string[] = []
  const logger = createLogger('trace', { write: (line) => void log.push(line) })
  const ring = createKeyRing([makeKey([], new Date())])
  const storage = await openStorage(await temporaryFolder(), { encryption: { ring, customers: false } })
  onTestFinished(storage.end)
  const passwords = createPasswords({ store: storage.passwords, clock: () => new Date(now * 1000) })
  const permissions = () => ({
    version: '',
    roles: [],
    mayRun: (role: string, command: string) => role === 'owner' || (role === 'kitchen' && reading.includes(command)),
    mayCall: () => false,
  })
  const leaving: Leaving[] = []
  const members = memoryMembers([
    { telegramId: '1', role: 'owner' },
    { telegramId: '2', role: 'courier' },
    { telegramId: '3', role: 'kitchen' },
  ])
  const feature = passwordsFeature({
    commandDesk: createCommandDesk({ commands: new Map(passwordCommands(passwords)), permissions, logger }),
    permissions,
    staffChat,
    vanishing: { later: async (message) => void leaving.push(message) },
    fetchPicture: (path) => fetchPicturesFrom({ apiRoot: channel.api.url, token })(path),
  })
  const channel = await startWebhook({ staff: { find: members.find, features: [feature] } })
  const owner = channel.api.customer(1, 'Al')
  const bot = { id: 1, is_bot: true, first_name: 'Order bot' }
  /** Replies to the newest message, and gives the answer. */
  async function reply(content: Record<string, unknown>) {
    const asked = owner.last()
    const answer = owner.next()
    const message = {
      message_id: asked?.message_id,
      date: 0,
      chat: { id: 1, type: 'private' },
      from: bot,
      text: asked?.text,
    }
    await owner.send({ ...content, reply_to_message: message })
    return answer
  }
  const deleted = () => channel.api.callsOf('deleteMessage').map(({ parameters }) => parameters.message_id)
  return {
    ...channel,
    owner,
    reply,
    deleted,
    leaving,
    passwords,
    log: () => channel.log() + log.join(''),
    at: (s: number) => (now = s),
  }
}

test('a key is kept by a reply, whose message goes at once, and one code is shown to check', async () => {
  const { owner, reply, deleted, leaving, log } = await start()
  expect(await owner.ask('/otp')).toMatchObject({
    text: 'There are no one-time passwords yet. /otp add NAME adds one.',
  })
  const prompt = await owner.ask('/otp add Deliveries & more')
  expect(prompt.text).toContain('“Deliveries & more”')
  const answer = await reply({ text: seed })
  expect(answer.text).toBe('“Deliveries & more” is saved. The code for its page:\n287082\nGood for 21 s.')
  expect(deleted()).toEqual([prompt.message_id + 1])
  expect(leaving).toMatchObject([{ chat: 1, message: answer.message_id }])
  expect(log()).not.toMatch(/Deliveries|GEZDG|287082/)
})

test('a key is read from the picture of its QR code', async () => {
  const { api, owner, reply, deleted } = await start()
  api.files.set('qr', await qrCode(`otpauth://totp/Deliveries?secret=${seed}&digits=8`))
  await owner.ask('/otp add Deliveries')
  const photo = [{ file_id: 'qr', file_unique_id: 'qr', width: 200, height: 200 }]
  expect((await reply({ photo })).text).toContain('\n94287082\n')
  await owner.send({ photo, caption: '/otp add Supplier' })
  expect(owner.last()?.text).toContain('“Supplier” is saved.')
  expect(deleted()).toHaveLength(2)
})

test('what holds no key is deleted as well, and nothing is kept', async () => {
  const { api, owner, reply, deleted, passwords, log } = await start()
  api.files.set('large', new Uint8Array(5_000_001))
  for (const [content, why] of [
    [{ text: 'canary words 189' }, 'This is neither a key'],
    [{ sticker: {} }, "I can't find a QR code"],
    [{ photo: [{ file_id: 'gone', file_unique_id: 'gone', width: 9, height: 9 }] }, "I can't find a QR code"],
    [{ photo: [{ file_id: 'large', file_unique_id: 'large', width: 9, height: 9 }] }, "I can't find a QR code"],
  ] as const) {
    await owner.ask('/otp add Deliveries')
    expect((await reply(content)).text).toContain(why)
  }
  expect(deleted()).toHaveLength(4)
  expect(await passwords.list()).toEqual([])
  expect(log()).not.toMatch(/canary|telegram-token/)
})

test('a key in the place of a name is deleted, and not said again', async () => {
  const { owner, deleted } = await start()
  const { text } = await owner.ask(`/otp add Deliveries ${seed.toLowerCase().replace(/(.{4})/g, '$1 ')}`)
  expect(text).toContain('at most 40 characters')
  expect(text).not.toContain('gezd')
  expect(deleted()).toHaveLength(1)
})

test.each([seed, seed.toLowerCase(), `otpauth://totp/X?secret=${seed}`, 'gezd gnbv gy3t qojq gezd'])(
  'a key alone, where a name was asked for or nothing was, is deleted, and comes no further: %s',
  async (key) => {
    const { owner, deleted, desk, log } = await start()
    for (const words of [`/otp add ${key}`, key]) {
      const { text } = await owner.ask(words)
      expect(text).toContain('That looks like a key')
      expect(text).not.toMatch(/gezd/i)
    }
    expect(deleted()).toHaveLength(2)
    expect(desk.messages).toEqual([])
    expect(log()).not.toMatch(/gezd/i)
  },
)

test.each(['two large margheritas', 'MARGHERITA', 'Uber Eats Downtown 2'])('%s is no key', async (words) => {
  const { owner, deleted } = await start()
  expect((await owner.ask(`/otp add ${words}`)).text).toContain(`“${words}”`)
  await owner.say(words)
  expect(deleted()).toEqual([])
})

test('a command is known in whatever letters a phone has begun it', async () => {
  const { owner, passwords } = await start()
  await owner.ask(`/Otp add Deliveries ${seed}`)
  expect(await passwords.list()).toMatchObject([{ name: 'Deliveries' }])
  expect((await owner.ask('/OTP Deliveries')).text).toContain('287082')
})

test('where the bot may not delete, it says so', async () => {
  const { api, owner, deleted } = await start()
  api.fail('deleteMessage', {
    times: 1,
    status: 400,
    description: "Bad Request: message can't be deleted for everyone",
  })
  await owner.say(`/otp add Deliveries ${seed}`)
  expect(owner.messages.map(({ text }) => text)).toEqual([
    expect.stringContaining('please delete yours'),
    expect.stringContaining('“Deliveries” is saved.'),
  ])
  expect(deleted()).toHaveLength(1)
})

test('/otp NAME gives the code and for how long it is good; near its end, the next one too', async () => {
  const { owner, passwords, leaving, at } = await start()
  await passwords.add('Deliveries', seed)
  const before = Date.now()
  expect((await owner.ask('/otp deliveries')).text).toBe('Deliveries\n287082\nGood for 21 s.')
  at(1_111_111_108)
  expect((await owner.ask('/otp deliveries')).text).toBe('Deliveries\n081804\nGood for 2 s. Then:\n050471')
  const seconds = leaving.map((each) => Math.floor((Date.parse(each.at) - before) / 1000))
  expect(seconds[0]).toBeGreaterThanOrEqual(21)
  expect(seconds[1]).toBeGreaterThanOrEqual(32)
  expect((await owner.ask('/otp nothing')).text).toBe('There is no one-time password of this name.')
})

test('a code that counts goes on by one for each time it is asked for, and not for an update that comes again', async () => {
  const { api, owner, passwords } = await start()
  await passwords.add('Supplier', `otpauth://hotp/A?secret=${seed}&counter=0`)
  await owner.ask('/otp')
  api.fail('sendMessage', { times: 1, status: 500, description: 'Internal Server Error' })
  await owner.press('Supplier')
  expect(owner.messages.slice(1).map(({ text }) => text)).toEqual([
    'Please try again in a moment.',
    'Supplier\n755224\nGood for one sign-in.',
  ])
  expect((await owner.press('Supplier')).text).toBe('Supplier\n287082\nGood for one sign-in.')
})

test('names are changed and passwords removed by buttons', async () => {
  const { owner, reply, passwords } = await start()
  await passwords.add('Deliveries', seed)
  await passwords.add('Supplier', seed)
  await owner.ask('/otp list')
  await owner.press('Rename…')
  await owner.press('otp:rename:1')
  expect((await reply({ text: 'Supplier' })).text).toBe('There is one of this name already.')
  await owner.ask('/otp rename')
  await owner.press('otp:rename:1')
  expect((await reply({ text: 'Couriers' })).text).toBe('It is called “Couriers” from now on.')
  await owner.ask('/otp remove')
  expect((await owner.press('otp:remove:1')).text).toContain('Remove “Couriers” for good?')
  await owner.press('Keep it')
  expect(await passwords.list()).toHaveLength(2)
  await owner.ask('/otp remove')
  await owner.press('otp:remove:1')
  expect((await owner.press('Remove it')).text).toBe('“Couriers” is removed.')
  expect((await passwords.list()).map(({ name }) => name)).toEqual(['Supplier'])
})

test('when as many are kept as can be, all are offered still', async () => {
  const { owner, passwords } = await start()
  let kept = 0
  while ((await passwords.add(`Account ${kept}`, seed)).ok) kept++
  const { buttons } = await owner.ask('/otp')
  expect(buttons.flat()).toHaveLength(kept + 2)
  expect(await passwords.add('One more', seed)).toEqual({ ok: false, why: 'too-many' })
})

test('whoever may only read them is offered nothing else', async () => {
  const { api, passwords } = await start()
  const cook = api.customer(3, 'Kim')
  expect((await cook.ask('/otp')).text).toBe('There are no one-time passwords yet.')
  await passwords.add('Deliveries', seed)
  expect((await cook.ask('/otp')).buttons.flat().map(({ text }) => text)).toEqual(['Deliveries'])
})

test('whoever may not is told so, a customer is a customer, and no code is said where others read along', async () => {
  const { api, desk, owner, passwords } = await start()
  await passwords.add('Deliveries', seed)
  const courier = api.customer(2, 'Cy')
  expect((await courier.ask('/otp Deliveries')).text).toBe('The role courier may not do this.')
  expect((await courier.ask('/otp add Mine')).text).toBe('The role courier may not do this.')
  await api.customer(9, 'Di').ask('/otp Deliveries')
  expect(desk.messages.map(({ from }) => from.id)).toEqual(['9'])
  const group = api.customer(-200)
  await owner.send({
    chat: { id: -200, type: 'group', title: 'Others' },
    text: '/otp Deliveries',
    entities: [{ type: 'bot_command', offset: 0, length: 4 }],
  })
  expect(group.messages.map(({ text }) => text)).toEqual(['Ask me in our own chat: here, others could read the code.'])
  const kitchen = api.customer(staffChat)
  await owner.send({
    chat: { id: staffChat, type: 'group', title: 'Staff' },
    text: '/otp Deliveries',
    entities: [{ type: 'bot_command', offset: 0, length: 4 }],
  })
  expect(kitchen.last()?.text).toContain('287082')
})
