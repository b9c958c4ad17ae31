/** What the chat page and the page that embeds it say to each other. */
export const frameMessages = {
  close: 'order-desk:close',
  /** The page asks for a token of the customer's; `token` is the answer. */
  tokenWanted: 'order-desk:token-wanted',
  token: 'order-desk:token',
} as const

export interface FrameMessage {
  type: string
  token?: unknown
}

export const isFrameMessage = (data: unknown): data is FrameMessage =>
  typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string'
