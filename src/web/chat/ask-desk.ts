export interface Action {
  label: string
  value: string
}

export type Answer =
  | { ok: true; text: string; actions: Action[]; chatId: string }
  /** `again`: it may work if it is sent again. */
  | { ok: false; reason: string; again: boolean }

export interface Question {
  prompt: string
  /** Stays the same when it is sent again, so that it has its effect once. */
  messageId: string
  chatId: string | null
}

/** Longer than the desk ever takes. */
const patienceMs = 45_000

export async function askDesk({ prompt, messageId, chatId }: Question): Promise<Answer> {
  try {
    const response = await fetch('/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prompt, message_id: messageId, ...(chatId !== null && { chat_id: chatId }) }),
      signal: AbortSignal.timeout(patienceMs),
    })
    const body: unknown = await response.json()
    return response.ok && isReply(body)
      ? { ok: true, text: body.response, actions: body.actions, chatId: body.chat.id }
      : { ok: false, reason: errorOf(body), again: response.status === 429 || response.status >= 500 }
  } catch {
    return { ok: false, reason: navigator.onLine ? 'The shop can’t be reached.' : 'You are offline.', again: true }
  }
}

interface Reply {
  response: string
  actions: Action[]
  chat: { id: string }
}

const isReply = (body: unknown): body is Reply =>
  typeof body === 'object' && body !== null && 'response' in body && 'actions' in body && 'chat' in body

const errorOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : 'That went wrong.'
