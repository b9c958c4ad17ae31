import { errorOf } from '../error-of.ts'
import { askForToken } from './embedding-page.ts'

export interface Action {
  label: string
  value: string
}

export interface Message {
  role: 'user' | 'assistant'
  content: string
  /** Not said of what is old. */
  id?: string
  at?: string
}

interface Price {
  text: string
}

export interface Order {
  id: string | null
  status: string
  fulfilment: 'pickup' | 'delivery' | null
  /** null: the shop has not said. */
  ready_at: string | null
  lines: { title: string; quantity: number; details: string; total: Price | null }[]
  delivery_fee: Price & { amount: number }
  total: Price
  complete: boolean
}

/** A chat as it stands. */
export interface Snapshot {
  /** The shop's name. */
  shop: string
  timezone: string
  actions: Action[]
  order: Order | null
  /** null: there is nothing to link. */
  telegram_linked: boolean | null
  chat: { id: string; messages: Message[] }
}

export type Answer =
  | ({ ok: true } & Snapshot)
  /** `again`: it may work if it is sent again, `pauseMs` from now. `gone`: the chat no longer exists. */
  | { ok: false; reason: string; again: boolean; gone: boolean; pauseMs: number }

interface Question {
  prompt: string
  /** Stays the same when it is sent again, so that it has its effect once. */
  messageId: string
  chatId: string | null
}

/** Longer than the desk ever takes. */
const patienceMs = 45_000

export const askDesk = ({ prompt, messageId, chatId }: Question): Promise<Answer> =>
  call('/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt, message_id: messageId, ...(chatId !== null && { chat_id: chatId }) }),
  })

/** What was said, and how the order stands. */
export const readChat = (chatId: string): Promise<Answer> => call(`/chats/${chatId}`, {})

/** Where customers sign in, the page around knows who they are. */
let token: string | null = null

async function call(path: string, request: RequestInit): Promise<Answer> {
  try {
    let response = await send(path, request)
    if (response.status === 401) {
      token = await askForToken()
      if (token !== null) response = await send(path, request)
    }
    const { status } = response
    const body: unknown = await response.json()
    if (response.ok && isSnapshot(body)) return { ok: true, ...body }
    if (status === 401) return failure('Please sign in to order here.')
    const pauseMs = Number(response.headers.get('retry-after') ?? 0) * 1000
    const again = status === 429 || status >= 500
    return failure(errorOf(body), { again, gone: status === 404, pauseMs })
  } catch {
    return failure(navigator.onLine ? "The shop can't be reached." : 'You are offline.')
  }
}

const failure = (reason: string, { again = true, gone = false, pauseMs = 0 } = {}): Answer => ({
  ok: false,
  reason,
  again,
  gone,
  pauseMs,
})

const send = (path: string, request: RequestInit): Promise<Response> =>
  fetch(path, {
    ...request,
    headers: { ...request.headers, ...(token !== null && { authorization: `Bearer ${token}` }) },
    signal: AbortSignal.timeout(patienceMs),
  })

const isSnapshot = (body: unknown): body is Snapshot =>
  typeof body === 'object' && body !== null && 'order' in body && 'actions' in body && 'chat' in body
