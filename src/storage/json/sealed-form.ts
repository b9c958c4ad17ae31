import { EncryptionError } from '../../encryption/encryption-error.ts'
import type { KeyRing } from '../../encryption/key-ring.ts'
import type { Form } from './documents.ts'

/** All of a document encrypted, so that not even names can be seen. Without keys, it can be neither written nor read. */
export function sealedForm<T>(ring: KeyRing | null, place: readonly string[]): Form<T> {
  const needed = (): KeyRing => {
    if (!ring) throw new EncryptionError('keys-missing', `${place[0]}: there is no key to encrypt with`)
    return ring
  }
  return {
    write: (document) => `${needed().seal(JSON.stringify(document), place)}\n`,
    read: (text) => JSON.parse(needed().open(text.replace(/\n$/, ''), place)),
  }
}
