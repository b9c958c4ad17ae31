/** How much one customer may write in a span of time. */
export interface RateLimit {
  messages: number
  windowSeconds: number
}
