import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { signInsFile, signInsSchema } from '../board/sign-in-store.ts'
import { chatHistorySchema } from '../chats/chat.ts'
import { correctionsFile, correctionsSchema } from '../corrections/correction.ts'
import { type CustomerRef, customerSchema } from '../customers/customer.ts'
import { daySchema } from '../day/day.ts'
import { parseSealed } from '../encryption/sealed.ts'
import { linkCodesFile, linkCodesSchema } from '../linking/link-code-store.ts'
import { soldOutFile, soldOutListSchema } from '../menu/sold-out.ts'
import { specialFile, specialSchema } from '../menu/special.ts'
import { staffPostsFile, staffPostsSchema } from '../notices/staff-posts.ts'
import { vaultFile } from '../passwords/password.ts'
import { shortagesFile, shortagesSchema } from '../shortages/shortage.ts'
import { memberListSchema, membersFile } from '../staff/member-list.ts'
import { pauseFile, pauseSchema } from '../staff/pause.ts'
import { vanishingFile, vanishingListSchema } from '../staff/vanishing-list.ts'
import { documentsIn, parsed } from '../storage/json/documents-in.ts'
import { keysInUseFile, keysInUseSchema } from '../storage/json/keys-in-use.ts'
import { ifPresent } from '../storage/storage-unavailable.ts'
import { taskListSchema, tasksFile } from '../tasks/task-store.ts'

/** Whose document it is, and since when there has been something in it. */
interface Life {
  /** null: the shop's. */
  owner: CustomerRef | null
  since: string
}

/** By their folders: what the text of a document says; null when it can't be read. */
const kinds: Record<string, (text: string) => Life | null> = {
  customers: (text) => {
    const customer = parsed(customerSchema, text)
    return customer && { owner: customer, since: customer.createdAt }
  },
  chats: (text) => {
    const history = parsed(chatHistorySchema, text)
    const since = history?.chats.map(({ createdAt }) => createdAt).toSorted()[0] ?? ''
    return history && { owner: { channel: 'web', id: history.userId }, since }
  },
  days: (text) => parsed(daySchema, text) && { owner: null, since: '' },
}

/** The shop's single documents: whether a text can be one. What is encrypted can only be looked at from outside. */
const singles: Record<string, (text: string) => boolean> = {
  [specialFile]: fits(specialSchema),
  [soldOutFile]: fits(soldOutListSchema),
  [signInsFile]: fits(signInsSchema),
  [linkCodesFile]: fits(linkCodesSchema),
  [tasksFile]: fits(taskListSchema),
  [staffPostsFile]: fits(staffPostsSchema),
  [pauseFile]: fits(pauseSchema),
  [shortagesFile]: fits(shortagesSchema),
  [membersFile]: fits(memberListSchema),
  [correctionsFile]: fits(correctionsSchema),
  [vanishingFile]: fits(vanishingListSchema),
  [keysInUseFile]: fits(keysInUseSchema),
  [vaultFile]: (text) => parseSealed(text.trim()) !== null,
}

interface DocumentsSummary {
  customers: number
  /** Those that can't be read, as they were when the backup was made: the bot will set them aside, and say so. */
  unreadable: string[]
  /** How many were taken out because their owners had been forgotten by the end of the backup. */
  forgotten: number
}

/** @param forgottenAt by `keyOf` */
export async function checkDocuments(folder: string, forgottenAt: Map<string, string>): Promise<DocumentsSummary> {
  const summary: DocumentsSummary = { customers: 0, unreadable: [], forgotten: 0 }
  for (const [kind, lifeIn] of Object.entries(kinds)) {
    for await (const name of documentsIn(folder, kind)) {
      const life = lifeIn(await readFile(join(folder, name), 'utf8'))
      if (!life) summary.unreadable.push(name)
      else if (life.owner && life.since <= (forgottenAt.get(keyOf(life.owner)) ?? '')) {
        // Copied before its owner was forgotten, where the journal was copied after it.
        await rm(join(folder, name))
        summary.forgotten += 1
      } else if (kind === 'customers') summary.customers += 1
    }
  }
  for (const [name, isOne] of Object.entries(singles)) {
    const text = await ifPresent(readFile(join(folder, name), 'utf8'))
    if (text !== null && !isOne(text)) summary.unreadable.push(name)
  }
  return summary
}

/** A customer as a key of a map. */
export const keyOf = ({ channel, id }: CustomerRef): string => JSON.stringify([channel, id])

function fits(schema: z.ZodType) {
  return (text: string): boolean => parsed(schema, text) !== null
}
