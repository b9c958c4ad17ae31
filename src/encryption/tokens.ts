import { createHash, randomBytes } from 'node:crypto'

/** Whoever bears it is let in; so it is kept as its hash alone. */
export const newToken = (bytes: number): string => randomBytes(bytes).toString('base64url')

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
