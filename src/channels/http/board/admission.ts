import type { FastifyReply, FastifyRequest } from 'fastify'
import { type SignIns, sessionMs } from '../../../board/sign-ins.ts'
import type { Actor } from '../../../staff/actor.ts'
import { mayNotCall, type Permissions } from '../../../staff/permissions.ts'
import { HttpError } from '../http-error.ts'
import type { Throttle } from '../throttle.ts'

/** The routes that `permissions.yaml` may name. */
export const boardEndpoints = ['GET /board/events', 'POST /board/commands', 'GET /board/day'] as const
export type BoardEndpoint = (typeof boardEndpoints)[number]

/** Somebody who has signed in, and still belongs to the staff. */
export interface Visitor {
  actor: Actor
  name: string
}

interface Dependencies {
  signIns: SignIns
  /** Which member of staff somebody is now; null: none, or no longer one. */
  findMember: (telegramId: string) => Promise<Actor | null>
  permissions: () => Permissions
  throttle: Throttle
  /** Whether browsers are to send the cookie over TLS alone: on a developer's own machine there is no TLS. */
  isSecure: boolean
}

/** Who may come to the board. */
export interface Admission {
  /** For a route's `onRequest`: whoever has no session is told so before anything is read. */
  admit(request: FastifyRequest): Promise<void>
  admitTo(endpoint: BoardEndpoint): (request: FastifyRequest) => Promise<void>
  /** Asked for by a page of ours, in a browser that says so. */
  fromOurPage(request: FastifyRequest): Promise<void>
  visitorOf(request: FastifyRequest): Visitor
  /** Whether somebody who was admitted before still would be. */
  isStillWelcome(request: FastifyRequest, endpoint: BoardEndpoint): Promise<boolean>
  signIn(reply: FastifyReply, sessionToken: string): void
  signOut(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

const cookie = 'board_session'
const path = '/board'

export function createAdmission(dependencies: Dependencies): Admission {
  const { signIns, findMember, permissions, throttle, isSecure } = dependencies
  const admitted = new WeakMap<FastifyRequest, Visitor>()
  const cookieOptions = { path, httpOnly: true, secure: isSecure, sameSite: 'strict' } as const

  async function find(request: FastifyRequest): Promise<Visitor | null> {
    const token = request.cookies[cookie]
    const person = token === undefined ? null : await signIns.find(token)
    const actor = person && (await findMember(person.member))
    return actor && { actor: { ...actor, isAtBoard: true }, name: person.name }
  }

  async function admit(request: FastifyRequest): Promise<Visitor> {
    await throttle.address(request)
    const visitor = await find(request)
    if (!visitor) throw new HttpError(401, 'Sign in first: send /board to the bot')
    admitted.set(request, visitor)
    return visitor
  }

  return {
    async admit(request) {
      await admit(request)
    },
    admitTo: (endpoint) => async (request) => {
      const { actor } = await admit(request)
      if (!permissions().mayCall(actor.role, endpoint)) throw new HttpError(403, mayNotCall(actor.role, endpoint))
      await throttle.customer(request, `staff ${actor.name}`)
    },
    async fromOurPage({ headers: { origin }, host }) {
      // Every browser in use sends the page's origin with a POST: a request without one doesn't come from our page.
      if (origin === undefined || !URL.canParse(origin) || new URL(origin).host !== host)
        throw new HttpError(403, 'Only the board itself may ask for this')
    },
    visitorOf(request) {
      const visitor = admitted.get(request)
      if (!visitor) throw new Error('a route without admission')
      return visitor
    },
    async isStillWelcome(request, endpoint) {
      const visitor = await find(request)
      return visitor !== null && permissions().mayCall(visitor.actor.role, endpoint)
    },
    signIn(reply, sessionToken) {
      reply.setCookie(cookie, sessionToken, { ...cookieOptions, maxAge: sessionMs / 1000 })
    },
    async signOut(request, reply) {
      const token = request.cookies[cookie]
      if (token !== undefined) await signIns.close(token)
      reply.clearCookie(cookie, cookieOptions)
    },
  }
}
