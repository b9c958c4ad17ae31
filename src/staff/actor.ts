/** Who asks for something: another service by its key, or a member of staff. */
export interface Actor {
  kind: 'service' | 'person'
  /** For the audit: the key's name, or the person's id on Telegram. No personal data. */
  name: string
  role: string
  /** At a board, where others may stand as well. */
  isAtBoard?: true
}
