/** What is encrypted, as a text: `sealed.KEY_ID.BASE64URL`. */
export interface Sealed {
  keyId: string
  /** Nonce, ciphertext and tag. */
  bytes: Buffer
}

export const keyIdPattern = /^[a-z0-9][a-z0-9-]{0,31}$/
const form = /^sealed\.([a-z0-9][a-z0-9-]{0,31})\.([A-Za-z0-9_-]+)$/

export const writeSealed = ({ keyId, bytes }: Sealed): string => `sealed.${keyId}.${bytes.toString('base64url')}`

/** null: the text is not sealed. */
export function parseSealed(text: string): Sealed | null {
  const [, keyId, data] = form.exec(text) ?? []
  if (keyId === undefined || data === undefined) return null
  const bytes = Buffer.from(data, 'base64url')
  // Base64 has bits to spare at its end: one content, one text.
  return bytes.toString('base64url') === data ? { keyId, bytes } : null
}
