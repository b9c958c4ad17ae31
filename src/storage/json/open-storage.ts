import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type SignInStore, signInsFile, signInsSchema } from '../../board/sign-in-store.ts'
import type { ChatStore } from '../../chats/chat-store.ts'
import { type Corrections, correctionsFile, correctionsSchema } from '../../corrections/correction.ts'
import type { CustomerStore } from '../../customers/customer-store.ts'
import type { DayStore } from '../../day/day.ts'
import { type LinkCodeStore, linkCodesFile, linkCodesSchema } from '../../linking/link-code-store.ts'
import { type SoldOutList, soldOutFile, soldOutListSchema } from '../../menu/sold-out.ts'
import { type Special, specialFile, specialSchema } from '../../menu/special.ts'
import { type StaffPostList, staffPostsFile, staffPostsSchema } from '../../notices/staff-posts.ts'
import { isSystemError } from '../../ops/system-error.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import { type Vault, vaultFile, vaultPlace, vaultSchema } from '../../passwords/password.ts'
import type { OldData } from '../../retention/old-data.ts'
import { type ShortageList, shortagesFile, shortagesSchema } from '../../shortages/shortage.ts'
import { type MemberStore, memberListSchema, membersFile } from '../../staff/member-list.ts'
import { type VanishingList, vanishingFile, vanishingListSchema } from '../../staff/vanishing-list.ts'
import { type TaskStore, taskListSchema, tasksFile } from '../../tasks/task-store.ts'
import { type PauseNote, pauseFile, pauseSchema } from '../../today/pause.ts'
import type { DocumentStore } from '../document-store.ts'
import type { HeldLease, Lease } from '../lease.ts'
import { StorageUnavailableError } from '../storage-unavailable.ts'
import { createChatStore } from './chat-store.ts'
import { createCustomerStore } from './customer-store.ts'
import { checkDataDirectory } from './data-directory.ts'
import { createDayStore } from './day-store.ts'
import { createDocumentStore } from './document-store.ts'
import type { Encryption } from './documents/customer-form.ts'
import { openFilesInHand } from './documents/files-in-hand.ts'
import { sealedForm } from './documents/sealed-form.ts'
import { sweep, syncFolder } from './files/atomic-file.ts'
import { checkKeys, noteKey } from './keys-in-use.ts'
import { createFileLease } from './lease.ts'
import { type CommitLog, openCommitLog } from './log/commit-log.ts'
import { createOldData } from './old-data.ts'
import { type JsonOrderBook, openOrderBook } from './order-book.ts'
import type { Report } from './report.ts'

interface Options {
  dataDir: string
  /** A missing data directory is a fault, not a first start. */
  mustExist: boolean
  report: Report
  /** null, or not said: there are no keys, and what is never kept in the clear can't be kept. */
  encryption?: Encryption | null
  /** After how many milliseconds without a sign of life another process is taken for dead; at least 2,000. */
  leaseStaleMs?: number
  /**
   * For how many milliseconds nothing is sealed. A deploy that is taken back soon leaves a journal that the release
   * before can read, even if that knows of no sealed months.
   */
  sealAfterMs?: number
}

export interface JsonStorage {
  lease: Lease
  /** What is asked of the ports before `open` is answered after it. */
  customers: CustomerStore
  chats: ChatStore
  soldOut: DocumentStore<SoldOutList>
  corrections: DocumentStore<Corrections>
  days: DayStore
  tasks: TaskStore
  signIns: SignInStore
  linkCodes: LinkCodeStore
  staffPosts: DocumentStore<StaffPostList>
  pause: DocumentStore<PauseNote>
  shortages: DocumentStore<ShortageList>
  members: MemberStore
  special: DocumentStore<Special>
  /** Rejects with `EncryptionError` where there is no key. */
  passwords: DocumentStore<Vault>
  vanishing: DocumentStore<VanishingList>
  orders: OrderBook
  oldData: OldData
  /**
   * Recovers from whatever the last process left, and begins to serve. Only for the holder of the lease.
   * @throws JournalBrokenError when somebody has to look at the journal first
   */
  open(held: HeldLease): Promise<void>
  /** Resolves when what was begun is kept; release the lease then. */
  close(): Promise<void>
}

/** What there is once it is open: the same ports, behind which somebody is. */
type Opened = Omit<JsonStorage, 'lease' | 'open' | 'close' | 'orders' | 'oldData'> & {
  log: CommitLog
  orders: JsonOrderBook
}

/**
 * Checks the data directory, making it where it may be missing, and changes nothing else before `open`.
 * @throws EncryptionError when it holds what can't be read with these keys
 */
export async function createJsonStorage({
  dataDir,
  mustExist,
  report,
  encryption = null,
  leaseStaleMs,
  sealAfterMs = 10 * 60_000,
}: Options): Promise<JsonStorage> {
  const folder = await checkDataDirectory(dataDir, mustExist)
  const ring = encryption?.ring ?? null
  await checkKeys(folder, ring)
  const listeners = new Set<() => void>()
  const opened = Promise.withResolvers<Opened>()
  // A failure to open is the caller's of `open`; nobody else need be waiting.
  opened.promise.catch(() => undefined)
  const closing = new AbortController()
  let sweeping = Promise.resolve()

  async function recover(held: HeldLease): Promise<Opened> {
    const customersFolder = join(folder, 'customers')
    const chatsFolder = join(folder, 'chats')
    const daysFolder = join(folder, 'days')
    const folders = [customersFolder, chatsFolder, daysFolder, join(folder, 'cursors')]
    for (const path of folders) {
      await mkdir(path, { recursive: true, mode: 0o700 })
      // A rename that the last process could not make durable any more is seen, and so must be.
      await syncFolder(path)
    }
    await syncFolder(folder)
    if (ring) await noteKey(folder, ring, String(held.generation))
    const notify = () => {
      for (const listener of listeners) listener()
    }
    const log = await openCommitLog({ folder, held, report })
    const files = openFilesInHand({ held, log, report })
    const orders = await openOrderBook({ dataDir: folder, held, log, files, report, notify, sealAfterMs })
    // Beside the work: a million names take a second or two, and nobody waits for them.
    sweeping = sweepAll([folder, ...folders], held.generation)
    return {
      customers: createCustomerStore({ folder: customersFolder, files, encryption }),
      chats: createChatStore({ folder: chatsFolder, files }),
      soldOut: createDocumentStore(soldOutFile, { folder, schema: soldOutListSchema, files }),
      corrections: createDocumentStore(correctionsFile, { folder, schema: correctionsSchema, files }),
      days: createDayStore({ folder: daysFolder, files }),
      tasks: createDocumentStore(tasksFile, { folder, schema: taskListSchema, files }),
      signIns: createDocumentStore(signInsFile, { folder, schema: signInsSchema, files }),
      linkCodes: createDocumentStore(linkCodesFile, { folder, schema: linkCodesSchema, files }),
      shortages: createDocumentStore(shortagesFile, { folder, schema: shortagesSchema, files }),
      pause: createDocumentStore(pauseFile, { folder, schema: pauseSchema, files }),
      special: createDocumentStore(specialFile, { folder, schema: specialSchema, files }),
      members: createDocumentStore(membersFile, { folder, schema: memberListSchema, files }),
      staffPosts: createDocumentStore(staffPostsFile, { folder, schema: staffPostsSchema, files }),
      vanishing: createDocumentStore(vanishingFile, { folder, schema: vanishingListSchema, files }),
      passwords: createDocumentStore(vaultFile, {
        folder,
        schema: vaultSchema,
        files,
        form: sealedForm({ ring, place: vaultPlace, schema: vaultSchema }),
      }),
      log,
      orders,
    }
  }

  async function sweepAll(folders: string[], generation: number): Promise<void> {
    try {
      for (const path of folders) await sweep(path, generation, closing.signal)
    } catch (error) {
      report({ problem: 'sweep-failed', code: isSystemError(error) ? error.code : 'unknown' })
    }
  }

  const whenOpen = () => opened.promise
  const whenOpened = <T>(of: (opened: Opened) => DocumentStore<T>): DocumentStore<T> => ({
    read: async () => of(await whenOpen()).read(),
    change: async (decide) => of(await whenOpen()).change(decide),
  })
  return {
    lease: createFileLease({ file: join(folder, 'desk.lease'), staleMs: leaseStaleMs }),
    customers: {
      read: async (ref) => (await whenOpen()).customers.read(ref),
      change: async (ref, decide) => (await whenOpen()).customers.change(ref, decide),
    },
    chats: {
      read: async (userId) => (await whenOpen()).chats.read(userId),
      change: async (userId, decide) => (await whenOpen()).chats.change(userId, decide),
    },
    corrections: whenOpened((opened) => opened.corrections),
    soldOut: whenOpened((opened) => opened.soldOut),
    days: {
      read: async (date) => (await whenOpen()).days.read(date),
      change: async (date, decide) => (await whenOpen()).days.change(date, decide),
      orderNotes: async (date) => (await whenOpen()).days.orderNotes(date),
      addOrderNotes: async (date, notes) => (await whenOpen()).days.addOrderNotes(date, notes),
      forgetBefore: async (date) => (await whenOpen()).days.forgetBefore(date),
    },
    tasks: whenOpened((opened) => opened.tasks),
    signIns: whenOpened((opened) => opened.signIns),
    linkCodes: whenOpened((opened) => opened.linkCodes),
    shortages: whenOpened((opened) => opened.shortages),
    pause: whenOpened((opened) => opened.pause),
    members: whenOpened((opened) => opened.members),
    special: whenOpened((opened) => opened.special),
    staffPosts: whenOpened((opened) => opened.staffPosts),
    vanishing: whenOpened((opened) => opened.vanishing),
    passwords: whenOpened((opened) => opened.passwords),
    orders: {
      place: async (...placing) => (await whenOpen()).orders.place(...placing),
      changeStatus: async (id, step) => (await whenOpen()).orders.changeStatus(id, step),
      takeBack: async (...step) => (await whenOpen()).orders.takeBack(...step),
      change: async (...change) => (await whenOpen()).orders.change(...change),
      find: async (id) => (await whenOpen()).orders.find(id),
      openOrders: async () => (await whenOpen()).orders.openOrders(),
      ordersOf: async (customer) => (await whenOpen()).orders.ordersOf(customer),
      forget: async (customer, at) => (await whenOpen()).orders.forget(customer, at),
      blankBefore: async (time) => (await whenOpen()).orders.blankBefore(time),
      eventsAfter: async (cursor, limit) => (await whenOpen()).orders.eventsAfter(cursor, limit),
      cursorOf: async (follower) => (await whenOpen()).orders.cursorOf(follower),
      keepCursor: async (follower, cursor) => (await whenOpen()).orders.keepCursor(follower, cursor),
      onEvent(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    oldData: createOldData(folder),
    async open(held) {
      opened.resolve(recover(held))
      await opened.promise
    },
    async close() {
      closing.abort()
      opened.reject(new StorageUnavailableError('ECLOSED'))
      await sweeping
      const served = await opened.promise.catch(() => null)
      await served?.orders.close()
      await served?.log.close()
    },
  }
}
