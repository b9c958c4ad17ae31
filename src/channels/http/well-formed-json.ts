import type { FastifyInstance } from 'fastify'

/** A character in two halves, a half alone, or any other escape, such as a backslash before the letters of one. */
const escapes = /\\(?:ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|(ud[89a-f][\da-f]{2})|.)/gi

/**
 * The JSON with U+FFFD for each half of a character. Only an escape can say one, and no file, sheet or chat takes a text
 * that it is in.
 */
export const withoutHalfCharacters = (json: string): string =>
  json.replace(escapes, (each, half: string | undefined) => (half === undefined ? each : '\\ufffd'))

/** Has the server read JSON as it does by itself, but for that. */
export function readWellFormedJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    parse(request, withoutHalfCharacters(body), done),
  )
}
