import type { FastifyRequest } from 'fastify'

/**
 * What a request shows of itself: in a header that is for nothing else, or else as `Authorization: Bearer`. undefined:
 * nothing.
 */
export function credentialIn(
  { authorization = '', ...headers }: FastifyRequest['headers'],
  own: string,
): string | undefined {
  const shown = headers[own]
  // An empty one is what a client sends that has none to show there.
  return typeof shown === 'string' && shown !== '' ? shown : /^Bearer +(\S+)$/i.exec(authorization)?.[1]
}
