import type { z } from 'zod'
import { EncryptionError } from '../../../encryption/encryption-error.ts'
import type { KeyRing } from '../../../encryption/key-ring.ts'
import type { Form } from './documents.ts'

interface Options<T> {
  /** null: it can be neither written nor read. */
  ring: KeyRing | null
  /** As of `KeyRing`. */
  place: readonly [string, ...string[]]
  schema: z.ZodType<T>
}

/** All of a document encrypted, names included. It is never set aside: nobody may begin anew without it. */
export function sealedForm<T>({ ring, place, schema }: Options<T>): Form<T> {
  const [what] = place
  const needed = (): KeyRing => {
    if (!ring) throw new EncryptionError('keys-missing', `${what}: there is no key to encrypt with`)
    return ring
  }
  return {
    write: (document) => `${needed().seal(JSON.stringify(document), place)}\n`,
    read(text) {
      const { success, data } = schema.safeParse(JSON.parse(needed().open(text.replace(/\n$/, ''), place)))
      if (!success) throw new EncryptionError('unknown-form', `${what}: another version of the bot has written this`)
      return data
    },
  }
}
