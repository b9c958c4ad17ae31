import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DocumentStore } from '../../storage/document-store.ts'

interface Numbers {
  numbers: number[]
}

/** A store without a document. */
export interface DocumentStoreUnderTest {
  store: DocumentStore<Numbers>
  /** Another one over the same data, after the first has ended. */
  reopen(): Promise<DocumentStore<Numbers>>
  close(): Promise<void>
}

/** Adds a number, and gives how many there were. */
const add = (number: number) => async (before: Numbers | null) => {
  const numbers = before?.numbers ?? []
  return { document: { numbers: [...numbers, number] }, result: numbers.length }
}

/** What every `DocumentStore` keeps to. */
export function describeDocumentStore(name: string, make: () => Promise<DocumentStoreUnderTest>): void {
  describe(`document store: ${name}`, () => {
    let subject: DocumentStoreUnderTest
    let store: DocumentStore<Numbers>
    beforeEach(async () => {
      subject = await make()
      store = subject.store
    })
    afterEach(() => subject.close())

    test('a change gives its result, and is there for the next process', async () => {
      expect(await store.read()).toBeNull()
      expect(await store.change(add(7))).toBe(0)
      expect(await (await subject.reopen()).read()).toEqual({ numbers: [7] })
    })

    test('changes at the same time are all kept', async () => {
      const before = await Promise.all(Array.from({ length: 20 }, (_, number) => store.change(add(number))))
      expect(before.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, number) => number))
      expect((await store.read())?.numbers).toHaveLength(20)
    })

    test('null removes it, and one that throws changes nothing', async () => {
      await store.change(add(1))
      await expect(store.change(() => Promise.reject(new Error('undecided')))).rejects.toThrow('undecided')
      expect(await store.read()).toEqual({ numbers: [1] })
      await store.change(async () => ({ document: null, result: null }))
      expect(await store.read()).toBeNull()
    })
  })
}
