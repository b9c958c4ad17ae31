import { createHash, randomBytes } from 'node:crypto'

/** Whoever shows it is let in, so only its hash is kept. */
export const newToken = (bytes: number): string => randomBytes(bytes).toString('base64url')

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
