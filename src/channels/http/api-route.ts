import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'

/** How the documentation describes a route; its method and path are those it is registered with. */
export interface ApiRoute {
  /** Unique. */
  id: string
  summary: string
  description?: string
  /** Who may call: anybody, a customer who has signed in, or a service with a key. */
  caller: 'anybody' | 'customer' | 'service'
  params?: Record<string, z.ZodType>
  query?: Record<string, z.ZodType>
  headers?: Record<string, z.ZodType>
  body?: { schema: z.ZodType; examples?: Record<string, { summary?: string; value: unknown }> }
  /** By status, without the answers that every such route has: those are added. */
  answers: Record<number, ApiAnswer>
}

export interface ApiAnswer {
  description: string
  /** By media type; without any the answer is empty. */
  content?: Record<string, z.ZodType>
  /** Headers that such an answer always has, with what they say. */
  headers?: Record<string, string>
}

export interface RegisteredRoute {
  method: string
  /** As the router knows it, such as `/chats/:id`. */
  path: string
  /** undefined: it is not part of the API for others. */
  api: ApiRoute | undefined
}

declare module 'fastify' {
  interface FastifyContextConfig {
    api?: ApiRoute
  }
}

/** The routes that are added from now on, as they come. */
export function collectRoutes(server: FastifyInstance): readonly RegisteredRoute[] {
  const routes: RegisteredRoute[] = []
  server.addHook('onRoute', ({ method, url, config }) => {
    for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, path: url, api: config?.api })
  })
  return routes
}

export const jsonAnswer = (description: string, schema: z.ZodType): ApiAnswer => ({
  description,
  content: { 'application/json': schema },
})
