import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { signInsFile, signInsSchema } from '../../board/sign-in-store.ts'
import { correctionsFile, correctionsSchema } from '../../corrections/correction.ts'
import { syncFolder } from '../../files/replace-file.ts'
import { linkCodesFile, linkCodesSchema } from '../../linking/link-code-store.ts'
import { soldOutFile, soldOutListSchema } from '../../menu/sold-out.ts'
import { specialFile, specialSchema } from '../../menu/special.ts'
import { staffPostsFile, staffPostsSchema } from '../../notices/staff-posts.ts'
import { isSystemError } from '../../ops/system-error.ts'
import { vaultFile, vaultPlace, vaultSchema } from '../../passwords/password.ts'
import { shortagesFile, shortagesSchema } from '../../shortages/shortage.ts'
import { memberListSchema, membersFile } from '../../staff/member-list.ts'
import { vanishingFile, vanishingListSchema } from '../../staff/vanishing-list.ts'
import { taskListSchema, tasksFile } from '../../tasks/task-store.ts'
import { pauseFile, pauseSchema } from '../../today/pause.ts'
import type { HeldLease } from '../lease.ts'
import { createChatStore } from './chat-store.ts'
import { createCustomerStore } from './customer-store.ts'
import { createDayStore } from './day-store.ts'
import { createDocumentStore } from './document-store.ts'
import type { Encryption } from './documents/customer-form.ts'
import { type LockedFiles, openLockedFiles } from './documents/locked-files.ts'
import { sealedForm } from './documents/sealed-form.ts'
import { sweep } from './files/sweep.ts'
import { noteKey } from './keys-in-use.ts'
import { openCommitLog } from './log/commit-log.ts'
import { type JsonOrderBook, openOrderBook } from './order-book.ts'
import type { Ports } from './ports.ts'
import type { Report } from './report.ts'

interface Dependencies {
  /** The data directory, by its real path. */
  folder: string
  held: HeldLease
  report: Report
  encryption: Encryption | null
  /** Called after each durable event. */
  notify: () => void
  sealAfterMs: number
  /** Ends what is done beside the work. */
  closing: AbortSignal
}

/** The ports with somebody behind them. */
export type OpenPorts = Omit<Ports, 'orders'> & {
  orders: JsonOrderBook
  /** Resolves when what was begun is kept. */
  close(): Promise<void>
}

/** Brings the data directory into order, whatever the last process left, and opens what is in it. */
export async function recover(dependencies: Dependencies): Promise<OpenPorts> {
  const { folder, held, report, encryption, notify, sealAfterMs, closing } = dependencies
  const folders = await makeFolders(folder)
  if (encryption) await noteKey(folder, encryption.ring, String(held.generation))
  const log = await openCommitLog({ folder, held, report })
  const files = openLockedFiles({ held, log, report })
  const orders = await openOrderBook({ dataDir: folder, held, log, files, report, notify, sealAfterMs })
  // Beside the work: a million names take a second or two, and nobody waits for them.
  const sweeping = sweepAll(folders, { held, report, closing })
  return {
    ...openDocuments(folder, files, encryption),
    orders,
    async close() {
      await sweeping
      await orders.close()
      await log.close()
    },
  }
}

/** The data directory itself comes last: what it names is there by then. */
async function makeFolders(folder: string): Promise<string[]> {
  const folders = ['customers', 'chats', 'days', 'cursors'].map((name) => join(folder, name))
  for (const path of folders) {
    await mkdir(path, { recursive: true, mode: 0o700 })
    // A rename that the last process could not make durable any more is seen, and so must be.
    await syncFolder(path)
  }
  await syncFolder(folder)
  return [...folders, folder]
}

function openDocuments(folder: string, files: LockedFiles, encryption: Encryption | null): Omit<Ports, 'orders'> {
  return {
    customers: createCustomerStore({ folder: join(folder, 'customers'), files, encryption }),
    chats: createChatStore({ folder: join(folder, 'chats'), files }),
    soldOut: createDocumentStore(soldOutFile, { folder, schema: soldOutListSchema, files }),
    corrections: createDocumentStore(correctionsFile, { folder, schema: correctionsSchema, files }),
    days: createDayStore({ folder: join(folder, 'days'), files }),
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
      form: sealedForm({ ring: encryption?.ring ?? null, place: vaultPlace, schema: vaultSchema }),
    }),
  }
}

async function sweepAll(
  folders: readonly string[],
  { held, report, closing }: Pick<Dependencies, 'held' | 'report' | 'closing'>,
): Promise<void> {
  try {
    for (const path of folders) await sweep(path, held.generation, closing)
  } catch (error) {
    report({ problem: 'sweep-failed', code: isSystemError(error) ? error.code : 'unknown' })
  }
}
