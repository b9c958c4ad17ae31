import { randomUUID } from 'node:crypto'
import type { CustomerRef } from '../../customers/customer.ts'
import type { ChatRequest } from './chat-request.ts'

/** Who speaks: whoever knows a chat's id, which can't be guessed; without one, somebody new. */
export const authenticate = ({ chat_id }: ChatRequest): CustomerRef => ({
  channel: 'web',
  id: chat_id ?? randomUUID(),
})
