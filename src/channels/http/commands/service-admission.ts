import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../../staff/actor.ts'
import { mayNotCall, type Permissions } from '../../../staff/permissions.ts'
import { HttpError } from '../http-error.ts'
import { type FindService, whyNobody } from '../identity/api-keys.ts'
import type { Throttle } from '../throttle.ts'

export interface ServiceAdmissionOptions {
  findService: FindService
  permissions: () => Permissions
  throttle: Throttle
}

/** Lets other services in, by their keys. */
export interface ServiceAdmission {
  /**
   * For a route's `onRequest`: before the body is read, since a stranger's is none of our business.
   * @param endpoint as `permissions.yaml` names it
   */
  admit(endpoint: string): (request: FastifyRequest) => Promise<void>
  actorOf(request: FastifyRequest): Actor
}

export function createServiceAdmission(options: ServiceAdmissionOptions): ServiceAdmission {
  const { findService, permissions, throttle } = options
  const admitted = new WeakMap<FastifyRequest, Actor>()
  return {
    admit: (endpoint) => async (request) => {
      await throttle.address(request)
      const actor = findService(request)
      if (!actor) throw new HttpError(401, whyNobody(request), { challenge: 'Bearer' })
      if (!permissions().mayCall(actor.role, endpoint)) {
        throw new HttpError(403, mayNotCall(actor.role, endpoint))
      }
      await throttle.customer(request, `service ${actor.name}`)
      admitted.set(request, actor)
    },
    actorOf(request) {
      const actor = admitted.get(request)
      if (!actor) throw new Error('a route without admission')
      return actor
    },
  }
}
