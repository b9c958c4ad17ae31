import type { Messages } from '../notices/posted-orders.ts'
import type { StaffQuestion } from '../shortages/shortage.ts'
import type { StaffDeciders } from '../shortages/staff-questions.ts'

interface Dependencies {
  /** null: there is none, and the owners are asked, each in their own chat. */
  staffChat: number | null
  /** Sends something to every owner. */
  owners: (send: (telegramId: string) => Promise<unknown>) => Promise<void>
  messages: Messages
}

/** Who decides about an order that holds what has run out, where its customer does not. */
export const staffDeciders = ({ staffChat, owners, messages }: Dependencies): StaffDeciders => ({
  async ask(view) {
    const asked: StaffQuestion[] = []
    async function post(chat: number): Promise<void> {
      const message = await messages.post(chat, view)
      if (message !== null) asked.push({ chat, message })
    }
    if (staffChat !== null) await post(staffChat)
    else await owners((id) => post(Number(id)))
    return asked
  },
  rewrite: ({ chat, message }, view) => messages.edit(chat, message, view),
})
