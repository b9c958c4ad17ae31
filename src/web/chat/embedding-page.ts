import { frameMessages, isFrameMessage } from '../frame-messages.ts'

/** The chat is in a frame of another page; only sites that the shop allows can have it there. */
export const isEmbedded = parent !== window

export const closeChat = (): void => parent.postMessage({ type: frameMessages.close }, '*')

/** Longer than a shop takes to make a token. */
const patienceMs = 10_000

/** A new token of the customer's from the page around; null when it has none. */
export function askForToken(): Promise<string | null> {
  if (!isEmbedded) return Promise.resolve(null)
  let resolve: (token: string | null) => void = () => {}
  const promise = new Promise<string | null>((settle) => {
    resolve = settle
  })
  const answered = new AbortController()
  addEventListener(
    'message',
    ({ source, data }) => {
      if (source !== parent || !isFrameMessage(data) || data.type !== frameMessages.token) return
      resolve(typeof data.token === 'string' ? data.token : null)
    },
    { signal: answered.signal },
  )
  const timer = setTimeout(() => resolve(null), patienceMs)
  parent.postMessage({ type: frameMessages.tokenWanted }, '*')
  return promise.finally(() => {
    clearTimeout(timer)
    answered.abort()
  })
}
