import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { chatHistorySchema, chatSchema, isBefore } from '../../chats/chat.ts'
import { customerRefSchema } from '../../customers/customer.ts'
import { ifPresent } from '../../ops/system-error.ts'
import type { OldData } from '../../retention/old-data.ts'
import { parseJson } from '../../text/parse-json.ts'
import { documentsIn, namesIn } from './documents-in.ts'
import { setAsideAt } from './files/set-aside.ts'

const { userId } = chatHistorySchema.shape
/** No more of them than is asked for. */
const touchedSchema = customerRefSchema.extend({ updatedAt: z.iso.datetime() })
const usedSchema = z.object({ userId, chats: z.array(chatSchema.pick({ updatedAt: true })) })

/** `OldData` on files. @param folder the data directory */
export function createOldData(folder: string): OldData {
  async function* customerTexts(writtenBefore: Date): AsyncGenerator<string> {
    for await (const file of documentsIn(folder, 'customers')) {
      const path = join(folder, file)
      // To read them all would take long where there are many.
      const { mtime = writtenBefore } = (await ifPresent(stat(path))) ?? {}
      const text = mtime < writtenBefore ? await ifPresent(readFile(path, 'utf8')) : null
      if (text !== null) yield text
    }
  }

  return {
    async *customersBefore(time) {
      for await (const text of customerTexts(time)) {
        const customer = parseJson(touchedSchema, text)
        if (customer && Date.parse(customer.updatedAt) < time.getTime()) yield customer
      }
    },
    async *chattersBefore(time) {
      for await (const file of documentsIn(folder, 'chats')) {
        const text = await ifPresent(readFile(join(folder, file), 'utf8'))
        const history = text === null ? null : parseJson(usedSchema, text)
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
