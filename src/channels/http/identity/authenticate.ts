import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { HttpError } from '../http-error.ts'
import { credentialIn } from './credential.ts'
import type { CheckToken } from './id-token.ts'

/** Who speaks on the web channel. */
export interface User {
  /** The customer's id. */
  id: string
  name: string | null
  /** Nobody has proven who they are: knowing the chat's id, which can't be guessed, is enough. */
  isAnonymous: boolean
}

/** @param chatId the chat that the request is about, if it says so */
export type Authenticate = (request: FastifyRequest, chatId?: string) => Promise<User>

/** By token; without a check of tokens, by the chat's id. */
export function createAuthenticate(checkToken: CheckToken | null): Authenticate {
  if (!checkToken) return async (_request, chatId = randomUUID()) => ({ id: chatId, name: null, isAnonymous: true })
  return async ({ headers }) => {
    const token = credentialIn(headers, 'id_token')
    if (token === undefined) throw new HttpError(401, 'Invalid id_token: token is missing', { challenge: 'Bearer' })
    const { id, username } = await checkToken(token)
    return { id, name: username, isAnonymous: false }
  }
}
