import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { chatHistorySchema, isBefore } from '../../chats/chat.ts'
import { customerRefSchema } from '../../customers/customer.ts'
import type { OldData } from '../../retention/old-data.ts'
import { ifPresent } from '../storage-unavailable.ts'
import { setAsideAt } from './atomic-file.ts'
import { documentsIn, namesIn, parsed } from './documents-in.ts'

const touchedSchema = customerRefSchema.extend({ updatedAt: z.iso.datetime() })

/** `OldData` on files. @param folder the data directory */
export function createOldData(folder: string): OldData {
  async function* texts(kind: string, skip: (path: string) => Promise<boolean>): AsyncGenerator<string> {
    for await (const file of documentsIn(folder, kind)) {
      const path = join(folder, file)
      const text = (await skip(path)) ? null : await ifPresent(readFile(path, 'utf8'))
      if (text !== null) yield text
    }
  }

  return {
    async *customersBefore(time) {
      // To read them all would take long where there are many.
      const isNew = async (path: string) => ((await ifPresent(stat(path)))?.mtime ?? time) >= time
      for await (const text of texts('customers', isNew)) {
        const customer = parsed(touchedSchema, text)
        if (customer && Date.parse(customer.updatedAt) < time.getTime()) yield customer
      }
    },
    async *chattersBefore(time) {
      for await (const text of texts('chats', async () => false)) {
        const history = parsed(chatHistorySchema, text)
        if (history?.chats.some((chat) => isBefore(chat, time))) yield history.userId
      }
    },
    async removeSetAside(time) {
      let removed = 0
      for (const kind of ['.', 'customers', 'chats', 'days']) {
        for await (const name of namesIn(join(folder, kind))) {
          const at = setAsideAt(name)
          if (at === null || at >= time) continue
          await rm(join(folder, kind, name), { force: true })
          removed += 1
        }
      }
      return removed
    },
  }
}
