import { expect, onTestFinished, test } from 'vitest'
import { newDraft } from '../conversation/draft/draft.ts'
import type { Customer, CustomerRef, DraftLine } from '../customers/customer.ts'
import type { CustomerStore } from '../customers/customer-store.ts'
import type { Need } from '../needs/need.ts'
import { aCustomer } from '../testing/a-customer.ts'
import { anOrder } from '../testing/an-order.ts'
import { describeCustomerStore } from '../testing/contracts/customer-store.ts'
import { openStorage } from '../testing/open-storage.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createLinks } from './links.ts'

const chat = { channel: 'telegram', id: '7' }
const account = { channel: 'web', id: 'ana@example.com' }
const now = new Date('2026-11-21T18:00:00Z')

const nuts: Need = { kind: 'without', words: 'nuts', allergens: ['nuts'] }
const vegan: Need = { kind: 'diet', diet: 'vegan' }

const aLine = (item: string, quantity = 1): DraftLine => ({
  key: 1,
  item,
  quantity,
  size: null,
  options: [],
  note: null,
  words: item,
  quantityConfirmed: false,
  accepted: [],
})

const aDraft = (id: string, touchedAt: string, ...lines: DraftLine[]) => ({
  ...newDraft(id, now),
  touchedAt: `2026-11-21T${touchedAt}Z`,
  lines: lines.map((line, index) => ({ ...line, key: index + 1 })),
  quotedTotal: 100,
})

const profile = { name: null, phone: null, address: null, fulfilment: null, needs: [] }

const onTelegram = (different: Partial<Customer> = {}) =>
  aCustomer({ ...chat, profile: { ...profile, name: 'Ana', phone: '+15550100', needs: [nuts] }, ...different })
const onWeb = (different: Partial<Customer> = {}) =>
  aCustomer({
    ...account,
    profile: { ...profile, name: 'ana', address: '5 Elm St', needs: [vegan, nuts] },
    updatedAt: '2026-11-21T17:30:00.000Z',
    ...different,
  })

async function openLinks(...known: Customer[]) {
  const { customers: store, orders, end } = await openStorage(await temporaryFolder())
  onTestFinished(end)
  for (const customer of known) await keep(store, customer)
  return { store, orders, links: createLinks({ store, orders, clock: () => now }) }
}

const keep = (store: CustomerStore, customer: Customer) =>
  store.change(customer, async () => ({ customer, result: undefined }))

const change = (store: CustomerStore, ref: CustomerRef, different: (customer: Customer) => Partial<Customer>) =>
  store.change(ref, async (customer) => ({
    customer: customer && { ...customer, ...different(customer) },
    result: null,
  }))

describeCustomerStore('one whose customers may be linked', async () => {
  const folder = await temporaryFolder()
  let open = await openStorage(folder)
  const linked = () => createLinks({ store: open.customers, orders: open.orders }).customers
  return {
    store: linked(),
    async reopen() {
      await open.end()
      open = await openStorage(folder)
      return linked()
    },
    close: () => open.end(),
  }
})

test('two who are linked have one document, each under their own name', async () => {
  const { links } = await openLinks(onTelegram(), onWeb())
  expect(await links.link(account, chat)).toBe('linked')
  await change(links.customers, account, ({ profile }) => ({ profile: { ...profile, phone: '+15550199' } }))
  expect(await links.customers.read(account)).toMatchObject({ ...account, linkedWith: chat })
  expect(await links.customers.read(chat)).toMatchObject({
    ...chat,
    linkedWith: account,
    // What was told last holds, nothing that was told is lost, and what is not eaten by either is not eaten.
    profile: { name: 'ana', phone: '+15550199', address: '5 Elm St', needs: [vegan, nuts] },
  })
})

test('of two orders that were begun, what is the same is there once, and nobody has seen the total', async () => {
  const { links } = await openLinks(
    onTelegram({ draft: aDraft('OLD', '16:00:00', aLine('soup', 2), aLine('toast')) }),
    onWeb({ draft: aDraft('NEW', '17:00:00', aLine('lemonade'), aLine('toast')) }),
  )
  await links.link(chat, account)
  const { draft } = (await links.customers.read(chat)) ?? {}
  expect(draft).toMatchObject({ id: 'NEW', quotedTotal: null })
  expect(draft?.lines.map(({ key, item, quantity }) => [key, item, quantity])).toEqual([
    [1, 'lemonade', 1],
    [2, 'toast', 1],
    [3, 'soup', 2],
  ])
})

test('what was begun long ago, placed already, or is only a change of an order, is not ordered', async () => {
  const amends = { order: 'K7F3MQ', version: 1 }
  const web = onWeb({ draft: aDraft('NEW', '12:00:00', aLine('toast')) })
  const drafts: [Customer['draft'], string][] = [
    [{ ...aDraft('OLD', '17:00:00', aLine('soup')), touchedAt: '2026-11-20T17:00:00Z' }, 'NEW'],
    [aDraft('K7F3MQ', '17:00:00', aLine('soup')), 'NEW'],
    [{ ...aDraft('OLD', '17:00:00', aLine('soup')), amends }, 'NEW'],
  ]
  for (const [draft, id] of drafts) {
    const { links, orders } = await openLinks(onTelegram({ draft }), web)
    await orders.place(anOrder())
    await links.link(chat, account)
    const joined = await links.customers.read(chat)
    expect([joined?.draft?.id, joined?.draft?.lines.length]).toEqual([id, 1])
  }
})

test('whoever is linked already is not linked with another', async () => {
  const { links } = await openLinks(onTelegram(), onWeb())
  await links.link(chat, account)
  expect(await links.link(account, { channel: 'telegram', id: '8' })).toBe('taken')
  expect(await links.link(chat, { channel: 'web', id: 'bob' })).toBe('taken')
  expect(await links.customers.read({ channel: 'web', id: 'bob' })).toBeNull()
  expect(await links.link(chat, account)).toBe('linked')
})

test('parted, both know what was told; the draft is where it was asked for, and the last order where it was placed', async () => {
  const { links, orders } = await openLinks(onTelegram(), onWeb({ draft: aDraft('NEW', '17:00:00', aLine('toast')) }))
  await orders.place(anOrder({ channel: 'telegram', customerId: chat.id }))
  await links.link(chat, account)
  const lastOrder = { id: 'K7F3MQ', placedAt: now.toISOString(), lines: [aLine('soup')] }
  await change(links.customers, account, () => ({ lastOrder }))
  expect(await links.unlink(account)).toEqual(chat)
  const [telegram, web] = [await links.customers.read(chat), await links.customers.read(account)]
  expect(telegram).toMatchObject({ ...chat, draft: null, lastOrder })
  expect(web).toMatchObject({ ...account, draft: { id: 'NEW' }, lastOrder: null })
  expect(web?.profile).toEqual(telegram?.profile)
  expect([telegram?.linkedWith, web?.linkedWith]).toEqual([undefined, undefined])
  expect(await links.unlink(account)).toBeNull()
})

test('whoever is forgotten is forgotten on both sides', async () => {
  for (const ref of [chat, account]) {
    const { links, store } = await openLinks(onTelegram(), onWeb())
    await links.link(chat, account)
    await links.customers.change(ref, async () => ({ customer: null, result: null }))
    expect([await store.read(chat), await store.read(account)]).toEqual([null, null])
  }
})

/** The store of a process that dies before its so-manieth write. */
function dying(store: CustomerStore, writes: number): CustomerStore {
  let left = writes
  return {
    read: store.read,
    change: (ref, decide) =>
      store.change(ref, async (customer, transaction) => {
        const decided = await decide(customer, transaction)
        if (left-- <= 0) throw new Error('killed')
        return decided
      }),
  }
}

test.each([0, 1, 2])(
  'killed before write %d of linking, it is as before or as after, and can be done again',
  async (writes) => {
    const draft = aDraft('NEW', '17:00:00', aLine('toast'))
    const { store, orders, links } = await openLinks(onTelegram(), onWeb({ draft }))
    const doomed = createLinks({ store: dying(store, writes), orders, clock: () => now })
    await expect(doomed.link(chat, account)).rejects.toThrow('killed')
    const seen = await links.customers.read(account)
    expect(seen?.draft?.lines.map(({ item }) => item)).toEqual(['toast'])
    expect(await links.link(chat, account)).toBe('linked')
    const both = await links.customers.read(chat)
    expect(both).toMatchObject({ linkedWith: account, draft: { id: 'NEW' }, profile: { needs: [vegan, nuts] } })
    expect(both?.draft?.lines).toHaveLength(1)
    expect((await store.read(account))?.profile).toEqual(profile)
  },
)

test.each([0, 1])(
  'killed before write %d of parting, nobody has lost anything, and it can be done again',
  async (writes) => {
    const draft = aDraft('NEW', '17:00:00', aLine('toast'))
    const { store, orders, links } = await openLinks(onTelegram({ draft }), onWeb())
    await links.link(chat, account)
    const doomed = createLinks({ store: dying(store, writes), orders, clock: () => now })
    await expect(doomed.unlink(chat)).rejects.toThrow('killed')
    await links.unlink(chat)
    expect(await links.customers.read(chat)).toMatchObject({ draft: { id: 'NEW' }, profile: { needs: [vegan, nuts] } })
    expect(await links.customers.read(account)).toMatchObject({ profile: { needs: [vegan, nuts] } })
    expect((await links.customers.read(chat))?.linkedWith).toBeUndefined()
  },
)

test('a version that knows of no links leaves them as they are, or parted', async () => {
  const forget = ({ linkedWith: _, follows: __, ...customer }: Customer): Customer => customer
  for (const [ref, isLinked] of [
    [chat, true],
    [account, false],
  ] as const) {
    const { links, store } = await openLinks(onTelegram(), onWeb())
    await links.link(chat, account)
    await store.change(ref, async (customer) => ({ customer: customer && forget(customer), result: null }))
    const [telegram, web] = [await links.customers.read(chat), await links.customers.read(account)]
    const linked = [await links.customers.read(chat), web].map((customer) => customer?.linkedWith !== undefined)
    expect(linked).toEqual([isLinked, isLinked])
    expect(telegram?.profile.phone).toBe('+15550100')
    expect(await links.link(chat, account)).toBe('linked')
  }
})

test('nothing is lost, and nobody waits for ever, when both speak while they are linked and parted', async () => {
  const { links } = await openLinks(onTelegram(), onWeb())
  const words = Array.from({ length: 20 }, (_, index) => `word ${index}`)
  const needs = words.map((word, index) =>
    change(links.customers, index % 2 === 0 ? chat : account, ({ profile }) => ({
      profile: { ...profile, needs: [...profile.needs, { kind: 'without', words: word, allergens: [] }] },
    })),
  )
  await Promise.all([...needs, links.link(chat, account), links.unlink(account), links.link(account, chat)])
  const known = await Promise.all([chat, account].map(links.customers.read))
  const told = known.flatMap((customer) => customer?.profile.needs ?? [])
  const kept = new Set(told.flatMap((need) => (need.kind === 'without' ? [need.words] : [])))
  expect(words.filter((word) => !kept.has(word))).toEqual([])
})
