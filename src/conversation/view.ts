/** What a customer sees, in plain text and buttons; each channel draws it in its own way. */
export interface View {
  /** Plain text, lines divided by "\n"; as long as it has to be: a channel divides what it can't send whole. */
  text: string
  /** Rows of buttons, the most likely answer first. */
  buttons: Button[][]
  /** What a history keeps in place of the text, where the text must not be kept. */
  kept?: string
  /** It answers what the last reply found unclear: a channel that can take that one away does. */
  replacesLast?: boolean
}

export interface Button {
  label: string
  /** What a tap sends back: opaque to channels, at most 64 bytes (Telegram's limit for callback data). */
  value: string
}
