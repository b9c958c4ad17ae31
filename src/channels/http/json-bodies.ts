import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'

/** A character in two halves, a half alone, or any other escape, such as a backslash before the letters of one. */
const escapes = /\\(?:ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|(ud[89a-f][\da-f]{2})|.)/gi

/**
 * The JSON with U+FFFD for each half of a character. Only an escape can say one, and no file, sheet or chat takes a
 * text that it is in.
 */
export const withoutHalfCharacters = (json: string): string =>
  json.replace(escapes, (each, half: string | undefined) => (half === undefined ? each : '\\ufffd'))

/** Far more than in anything that is asked here, and far fewer than what calls itself for each of them can take. */
const mostLevels = 100

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)))

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** @throws HttpError 400: a name in another encoding would be kept, and called out, with its letters lost */
function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new HttpError(400, 'The body must be UTF-8')
  }
}

function refuseCompressed({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding']?.toLowerCase() ?? 'identity'
  if (encoding !== 'identity') throw new HttpError(415, 'The body must not be compressed')
}

/**
 * Has the server read JSON as usual, but refuse what is not UTF-8, is compressed, has half a surrogate pair, or is
 * nested too deeply.
 */
export function readJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => {
      refuseCompressed(request)
      // The routes say what they miss of it; many clients say JSON with whatever they send.
      if (bytes.length === 0) return undefined
      const body = await parsed(request, withoutHalfCharacters(textOf(bytes)))
      if (isDeeper(body, mostLevels)) throw new HttpError(400, 'The request is nested too deeply')
      return body
    },
  )

  const parsed = (request: FastifyRequest, text: string): Promise<unknown> =>
    new Promise((resolve, reject) => parse(request, text, (error, body) => (error ? reject(error) : resolve(body))))
}
