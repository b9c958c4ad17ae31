/** A refusal in the Bot API's own words. */
export class BotApiError extends Error {
  readonly code: number
  /** Seconds. */
  readonly retryAfter: number | undefined
  constructor(code: number, description: string, retryAfter?: number) {
    super(description)
    this.code = code
    this.retryAfter = retryAfter
  }
}

export const badRequest = (reason: string): BotApiError => new BotApiError(400, `Bad Request: ${reason}`)

/** The body of a refusal. */
export const refusal = ({ code: error_code, message: description, retryAfter }: BotApiError) => ({
  ok: false,
  error_code,
  description,
  ...(retryAfter !== undefined && { parameters: { retry_after: retryAfter } }),
})
