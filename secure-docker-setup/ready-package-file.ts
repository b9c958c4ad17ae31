import { basename, join } from 'node:path'

/** Where the bundle, which is what this becomes a part of, has the file. */
export const packageFile = (specifier: string): string => join(import.meta.dirname, basename(specifier))
