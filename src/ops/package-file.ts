import { fileURLToPath } from 'node:url'

/** Where a package has a file that is read and not imported; in an image it stands beside the bundle. */
export const packageFile = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier))
