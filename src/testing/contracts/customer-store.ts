import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Customer, CustomerRef } from '../../customers/customer.ts'
import type { CustomerStore } from '../../customers/customer-store.ts'
import { aCustomer } from '../a-customer.ts'

/** A store with nothing in it. */
export interface StoreUnderTest {
  store: CustomerStore
  /** Another one over the same data, after the first has ended. */
  reopen(): Promise<CustomerStore>
  close(): Promise<void>
}

const ann = { channel: 'telegram', id: '1001' }
const bob = { channel: 'telegram', id: '1002' }

/** Changes nothing but the revision, by one; a stranger begins at 1. */
const count = (ref: CustomerRef) => async (customer: Customer | null) => {
  const revision = (customer?.revision ?? 0) + 1
  return { customer: customer ? { ...customer, revision } : aCustomer({ ...ref, revision }), result: revision }
}

/** What every `CustomerStore` keeps to. */
export function describeCustomerStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`customer store: ${name}`, () => {
    let subject: StoreUnderTest
    let store: CustomerStore
    beforeEach(async () => {
      subject = await make()
      store = subject.store
    })
    afterEach(() => subject.close())

    test('a stranger has no document', async () => {
      expect(await store.read(ann)).toBeNull()
      expect(await store.change(ann, async (customer) => ({ customer, result: customer }))).toBeNull()
      expect(await store.read(ann)).toBeNull()
    })

    test('a change gives its result, and is there for the next process', async () => {
      expect(await store.change(ann, count(ann))).toBe(1)
      expect(await store.change(ann, count(ann))).toBe(2)
      expect(await store.read(ann)).toEqual(aCustomer({ revision: 2 }))
      expect(await (await subject.reopen()).read(ann)).toEqual(aCustomer({ revision: 2 }))
    })

    test('a change that throws leaves the document as it was, and the next one goes on', async () => {
      await store.change(ann, count(ann))
      const failing = store.change(ann, () => Promise.reject(new Error('undecided')))
      await expect(failing).rejects.toThrow('undecided')
      expect(await store.change(ann, count(ann))).toBe(2)
    })

    test('a document that could not be read back is refused, and the old one stays', async () => {
      await store.change(ann, count(ann))
      const broken = store.change(ann, async () => ({ customer: aCustomer({ revision: -1 }), result: null }))
      await expect(broken).rejects.toThrow()
      expect(await store.read(ann)).toEqual(aCustomer({ revision: 1 }))
    })

    test('null removes the document', async () => {
      await store.change(ann, count(ann))
      await store.change(ann, async () => ({ customer: null, result: null }))
      expect(await store.read(ann)).toBeNull()
      expect(await (await subject.reopen()).read(ann)).toBeNull()
    })

    test('changes of one customer run one after another, in the order of their calls', async () => {
      const calls = Array.from({ length: 50 }, () => store.change(ann, count(ann)))
      expect(await Promise.all(calls)).toEqual(calls.map((_, index) => index + 1))
    })

    test('one customer does not wait for another', async () => {
      const { promise: gate, resolve } = Promise.withResolvers<void>()
      const held = store.change(ann, async (customer) => {
        await gate
        return count(ann)(customer)
      })
      expect(await store.change(bob, count(bob))).toBe(1)
      resolve()
      expect(await held).toBe(1)
    })

    test('any text is an id, and no two are the same', async () => {
      const ids = ['', '.', '..', '../1001', 'a', 'A', 'ä', 'a\u0308', '%61', 'a/b', 'a\\b', '~', 'a'.repeat(500)]
      ids.push('a'.repeat(501), '😀', 'a.json', 'a.json.lock', 'con', ' ', '-', '\u202e')
      const refs = [...ids.map((id) => ({ channel: 'web', id })), { channel: 'telegram', id: 'a' }]
      await Promise.all(refs.map((ref) => store.change(ref, count(ref))))
      const again = await subject.reopen()
      for (const ref of refs) expect(await again.read(ref)).toEqual(aCustomer({ ...ref, revision: 1 }))
    })
  })
}
