import type { ManagedSecret } from '../config/secret-pins.ts'

/** What may be shown of a secret. */
export interface SecretState {
  secret: ManagedSecret
  isSet: boolean
  /** When it was put there. */
  since?: Date | undefined
  /** Its number, where there are versions. */
  version?: string
}

/** Where the bot finds its secrets. */
export interface SecretStore {
  /** In words. */
  place: string
  states(): Promise<SecretState[]>
  /** Empty when it is not set. */
  read(secret: ManagedSecret): Promise<string>
  /** Puts them there in their order, each whole; an empty one is not set any more. */
  put(values: ReadonlyMap<ManagedSecret, string>): Promise<void>
}
