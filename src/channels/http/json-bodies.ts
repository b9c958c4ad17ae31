import type { FastifyInstance } from 'fastify'
import { HttpError } from './http-error.ts'

/** A character in two halves, a half alone, or any other escape, such as a backslash before the letters of one. */
const escapes = /\\(?:ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|(ud[89a-f][\da-f]{2})|.)/gi

/**
 * The JSON with U+FFFD for each half of a character. Only an escape can say one, and no file, sheet or chat takes a text
 * that it is in.
 */
export const withoutHalfCharacters = (json: string): string =>
  json.replace(escapes, (each, half: string | undefined) => (half === undefined ? each : '\\ufffd'))

/** Far more than in anything that is asked here, and far fewer than what calls itself for each of them can take. */
const mostLevels = 100

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)))

/** Has the server read JSON as it does by itself, but for halves of characters, and for what is nested without end. */
export function readJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) =>
    parse(request, withoutHalfCharacters(text), (error, body) => {
      if (isDeeper(body, mostLevels)) done(new HttpError(400, 'The request is nested too deeply'))
      else done(error, body)
    }),
  )
}
