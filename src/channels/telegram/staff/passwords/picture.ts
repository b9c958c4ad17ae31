import { z } from 'zod'

/** Where files of a bot are. */
export interface FileRoot {
  /** undefined: Telegram's own. */
  apiRoot: string | undefined
  token: string
}

/** Telegram makes photos smaller, to less than one megabyte: this leaves room. */
const mostBytes = 5_000_000
const patienceMs = 15_000

/** A picture that was sent, by the path that `getFile` gives; null where it is too large or can't be had now. */
export type FetchPicture = (path: string) => Promise<Uint8Array | null>

export function fetchPicturesFrom({ apiRoot = 'https://api.telegram.org', token }: FileRoot): FetchPicture {
  return async (path) => {
    try {
      // What goes wrong is not told further: the address holds the token.
      const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      return response.ok && response.body ? await bytesOf(response.body) : null
    } catch {
      return null
    }
  }
}

async function bytesOf(body: AsyncIterable<unknown>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    const bytes = z.instanceof(Uint8Array).parse(chunk)
    size += bytes.length
    if (size > mostBytes) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
