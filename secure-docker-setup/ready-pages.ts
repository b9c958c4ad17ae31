import { join } from 'node:path'

/** Where the bundle, which is what this becomes a part of, has the pages. */
export async function pagesFolder(): Promise<string> {
  return join(import.meta.dirname, 'web')
}
