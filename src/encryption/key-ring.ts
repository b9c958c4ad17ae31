import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { EncryptionError } from './encryption-error.ts'
import { type Keys, parseKeys } from './keys.ts'
import { parseSealed, writeSealed } from './sealed.ts'

export interface KeyRing {
  ids: readonly [string, ...string[]]
  /**
   * Encrypts under the first key (AES-256-GCM, with a new nonce each time).
   * @param place what it is and whose, such as `['customer', channel, id]`: it opens nowhere else
   */
  seal(plain: string, place: readonly string[]): string
  /** @throws EncryptionError */
  open(sealed: string, place: readonly string[]): string
}

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** @param text as in `ENCRYPTION_KEYS` */
export function readKeyRing(text: string): KeyRing {
  const keys = parseKeys(text)
  if (!keys) throw new EncryptionError('keys-missing', 'What was given as keys is not ID:KEY, separated by commas')
  return createKeyRing(keys)
}

export function createKeyRing(keys: Keys): KeyRing {
  const [first] = keys

  return {
    ids: [first.id, ...keys.slice(1).map(({ id }) => id)],
    seal(plain, place) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv(algorithm, first.bytes, nonce, { authTagLength: tagBytes })
      cipher.setAAD(bound(first.id, place))
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return writeSealed({ keyId: first.id, bytes: Buffer.concat([nonce, text, cipher.getAuthTag()]) })
    },
    open(sealed, place) {
      const what = place[0] ?? 'this'
      const notAuthentic = () =>
        new EncryptionError('not-authentic', `${what}: what is stored was changed, or its key is not the one it was`)
      const parsed = parseSealed(sealed)
      if (!parsed || parsed.bytes.length < nonceBytes + tagBytes) throw notAuthentic()
      const { keyId, bytes } = parsed
      const key = keys.find(({ id }) => id === keyId)
      if (!key) throw new EncryptionError('unknown-key', `${what}: it is under the key ${keyId}, which is not there`)
      const decipher = createDecipheriv(algorithm, key.bytes, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      })
      decipher.setAAD(bound(keyId, place)).setAuthTag(bytes.subarray(-tagBytes))
      try {
        const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        throw notAuthentic()
      }
    },
  }
}

/** As JSON, so that no two places are written the same. */
const bound = (keyId: string, place: readonly string[]): Buffer => Buffer.from(JSON.stringify([keyId, ...place]))
