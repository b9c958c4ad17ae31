import type { Chats, SentMessage } from './chats.ts'
import type { Queries } from './queries.ts'
import type { UpdateQueue } from './updates.ts'

/** Somebody on Telegram, in a chat with the bot: their own, or a group. */
export interface FakeCustomer {
  id: number
  /** All that the bot has sent, oldest first; its buttons as they are now. */
  messages: SentMessage[]
  last(): SentMessage | undefined
  /** Writes to the bot. Resolves, where there is a webhook, when it has taken the update; gives the update's id. */
  say(text: string): Promise<number>
  /** Sends anything else: `{ sticker: … }`. */
  send(content: Record<string, unknown>): Promise<number>
  /** Shares a phone number: by default the customer's own. */
  sharePhone(phone: string, owner?: number): Promise<number>
  /** Taps the newest button of this label, or the one with this data. */
  tap(button: string): Promise<number>
  /** Delivers an update of this customer's again, under its id or, as clients may cause, under a new one. */
  again(updateId: number, under?: 'the same id' | 'a new id'): Promise<number>
  /** What the bot sends next, from now on. */
  next(): Promise<SentMessage>
  /** Writes, and waits for the answer. */
  ask(text: string): Promise<SentMessage>
  /** Taps, and waits for the answer. */
  press(button: string): Promise<SentMessage>
}

interface Dependencies {
  id: number
  firstName: string
  /** Where they write and tap; by default in their own chat. */
  group?: number | undefined
  updates: UpdateQueue
  chats: Chats
  queries: Queries
}

const date = 1_700_000_000

export function createCustomer({ id, firstName, group, updates, chats, queries }: Dependencies): FakeCustomer {
  const person = { id, is_bot: false, first_name: firstName }
  const chat =
    group === undefined
      ? { id, type: 'private', first_name: firstName }
      : { id: group, type: 'supergroup', title: 'Staff' }
  const messages = chats.open(chat.id)
  const sent = new Map<number, Record<string, unknown>>()

  async function add(body: Record<string, unknown>, update_id = updates.newId()): Promise<number> {
    // Known before it is delivered, so that it can be delivered again while its first delivery is under way.
    sent.set(update_id, body)
    await updates.add({ update_id, chat: chat.id, body })
    return update_id
  }

  const send = (content: Record<string, unknown>) =>
    add({ message: { message_id: chats.receive(chat.id), date, chat, from: person, ...content } })

  function tap(button: string): Promise<number> {
    for (const { message_id, text, buttons } of messages.toReversed()) {
      const found = buttons.flat().find((known) => known.text === button || known.callback_data === button)
      if (!found) continue
      const query = { id: queries.ask(), from: person, chat_instance: '1', data: found.callback_data }
      return add({
        callback_query: {
          ...query,
          message: { message_id, date, chat, text, reply_markup: { inline_keyboard: buttons } },
        },
      })
    }
    const last = messages.at(-1)
    throw new Error(`no button “${button}”; the last message is: ${last?.text}\n${JSON.stringify(last?.buttons)}`)
  }

  function next(): Promise<SentMessage> {
    return new Promise((resolve) => {
      const end = chats.onMessage(chat.id, (message) => {
        end()
        resolve(message)
      })
    })
  }

  async function answered(act: () => Promise<number>): Promise<SentMessage> {
    const answer = next()
    await act()
    return answer
  }

  function say(text: string): Promise<number> {
    const [command] = /^\/\S+/.exec(text) ?? []
    return send(command ? { text, entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : { text })
  }

  return {
    id,
    messages,
    last: () => messages.at(-1),
    say,
    send,
    sharePhone: (phone_number, owner = id) =>
      send({ contact: { phone_number, first_name: firstName, user_id: owner } }),
    tap,
    again(updateId, under = 'the same id') {
      const body = sent.get(updateId)
      if (!body) throw new Error(`there was no update ${updateId} of this customer`)
      return add(body, under === 'the same id' ? updateId : undefined)
    },
    next,
    ask: (text) => answered(() => say(text)),
    press: (button) => answered(() => tap(button)),
  }
}
