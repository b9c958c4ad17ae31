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
  // A client that has none may send the header all the same, empty.
  return typeof shown === 'string' && shown !== '' ? shown : /^Bearer +(\S+)$/i.exec(authorization)?.[1]
}
