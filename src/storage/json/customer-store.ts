import { opendir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Customer, type CustomerRef, customerSchema } from '../../customers/customer.ts'
import type { CustomerStore } from '../../customers/customer-store.ts'
import { inTurn } from '../../in-turn.ts'
import type { HeldLease } from '../lease.ts'
import { ifPresent, storing } from '../storage-unavailable.ts'
import { replaceFile, setAside, sharedFolderSync } from './atomic-file.ts'
import { lockFile } from './file-lock.ts'
import { fileNameOf } from './file-name.ts'
import type { Report } from './report.ts'

interface Dependencies {
  folder: string
  held: HeldLease
  report: Report
}

/** `CustomerStore` on files: one document a customer, changed under its lock. */
export function createCustomerStore({ folder, held, report }: Dependencies): CustomerStore {
  const queue = inTurn()
  const syncFolder = sharedFolderSync(folder)
  const fileOf = ({ channel, id }: CustomerRef) => join(folder, `${fileNameOf(channel)}-${fileNameOf(id)}.json`)

  async function read(ref: CustomerRef): Promise<Customer | null> {
    const stored = await load(fileOf(ref), ref)
    // What can't be read is set aside, which only the holder of its lock may do.
    if (stored?.customer === null) return change(ref, async (customer) => ({ customer, result: customer }))
    return stored?.customer ?? null
  }

  const change: CustomerStore['change'] = (ref, decide) => {
    const file = fileOf(ref)
    return queue(file, async () => {
      const lock = await storing(() => lockFile(file))
      try {
        const stored = await load(file, ref)
        const isBroken = stored?.customer === null
        if (isBroken) await keepAside(file)
        const { customer, result } = await decide(stored?.customer ?? null)
        const assertHeld = () => Promise.all([lock.assertHeld(), held.assertHeld()]).then(() => undefined)
        if (customer) await write(file, customer, stored?.text, assertHeld)
        // What was set aside just now is not what a change to nobody means to remove.
        else if (!isBroken) await remove(file, assertHeld)
        return result
      } finally {
        await lock.release()
      }
    })
  }

  /** null: no such document; `customer: null`: one that is not this customer's document as it should be. */
  async function load(file: string, ref: CustomerRef): Promise<{ text: string; customer: Customer | null } | null> {
    const text = await storing(() => ifPresent(readFile(file, 'utf8')))
    return text === null ? null : { text, customer: parse(text, ref) }
  }

  async function write(file: string, customer: Customer, stored: string | undefined, assertHeld: () => Promise<void>) {
    // What does not fit would be set aside when it is next read, and the customer forgotten.
    const text = `${JSON.stringify(customerSchema.parse(customer))}\n`
    if (text === stored) return
    const writer = String(held.generation)
    await storing(() => replaceFile(file, text, { writer, beforeRename: assertHeld, syncFolder }))
  }

  /** The customer's document, and what was ever set aside of it. */
  async function remove(file: string, assertHeld: () => Promise<void>): Promise<void> {
    await assertHeld()
    await storing(async () => {
      for await (const { name } of await opendir(folder)) {
        if (name.startsWith(`${basename(file)}.corrupt-`)) await rm(join(folder, name), { force: true })
      }
      await rm(file, { force: true })
      await syncFolder()
    })
  }

  async function keepAside(file: string): Promise<void> {
    await held.assertHeld()
    const keptAs = await storing(() => setAside(file))
    report({ problem: 'file-set-aside', file: basename(file), keptAs: basename(keptAs) })
  }

  return { read, change }
}

function parse(text: string, ref: CustomerRef): Customer | null {
  try {
    const { success, data } = customerSchema.safeParse(JSON.parse(text))
    return success && data.channel === ref.channel && data.id === ref.id ? data : null
  } catch {
    return null
  }
}
