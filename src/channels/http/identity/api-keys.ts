import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../../staff/actor.ts'
import { credentialIn } from './credential.ts'

/** A service that may call: only the hash of its key is kept. */
export interface ApiKey {
  name: string
  role: string
  /** Hexadecimal. */
  sha256: string
}

/** Whose key the request holds, in `Authorization: Bearer` or `X-API-Key`; null: nobody's. */
export type FindService = (request: FastifyRequest) => Actor | null

const keyOf = ({ headers }: FastifyRequest): string | undefined => credentialIn(headers, 'x-api-key')

/** Why it found nobody. */
export const whyNobody = (request: FastifyRequest): string =>
  keyOf(request) === undefined ? 'No API key: send it as X-API-Key, or as Authorization: Bearer' : 'Unknown API key'

export function createKeyCheck(keys: readonly ApiKey[]): FindService {
  const known = keys.map(({ name, role, sha256 }) => ({ actor: actorOf(name, role), hash: Buffer.from(sha256, 'hex') }))
  return (request) => {
    const key = keyOf(request)
    if (key === undefined) return null
    const hash = createHash('sha256').update(key).digest()
    // Compared with all of them: how long it takes says nothing of which one it is.
    const [found] = known.filter((each) => timingSafeEqual(each.hash, hash))
    return found?.actor ?? null
  }
}

const actorOf = (name: string, role: string): Actor => ({ kind: 'service', name, role })
