import { SafeError } from '../../ops/describe-error.ts'

interface Options extends ErrorOptions {
  /** In seconds: when to try again. */
  retryAfter?: number
  /** The methods that the path knows. */
  allow?: string
  /** How to prove who one is (RFC 9110, WWW-Authenticate). */
  challenge?: string
}

/** What a client is told: the message as it is, with its status. */
export class HttpError extends SafeError {
  override readonly name = 'HttpError'
  readonly status: number
  readonly headers: Record<string, string>
  constructor(status: number, message: string, { retryAfter, allow, challenge, ...options }: Options = {}) {
    super(message, options)
    this.status = status
    this.headers = {
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
      ...(allow !== undefined && { Allow: allow }),
      ...(challenge !== undefined && { 'WWW-Authenticate': challenge }),
    }
  }
}
