import type { Meaning } from './meaning.ts'
import type { OrderSoFar } from './order-so-far.ts'

/** What the conversation asks: what does this text mean? It knows no customer, no price and no channel. */
export interface Understanding {
  /**
   * Never throws: where the model fails, it is the local parser's answer.
   * @param text what the customer wrote, without name, phone and address
   */
  understand(text: string, setting?: Setting): Promise<Meaning>

  /** The local parser alone: for texts that may be a name or an address, and so must not leave this process. */
  understandLocally(text: string): Meaning

  /** Reads a text in step with those of others, so that `understandLocally` finds it read. Nobody has to call it. */
  readAhead(text: string): Promise<void>
}

export interface Setting {
  /** What a model is shown of the draft; null, or not said: there is none. */
  soFar?: OrderSoFar | null
  /** Called when a model is asked, which takes seconds: time to show that somebody is typing. */
  onModel?: (() => void) | undefined
}
