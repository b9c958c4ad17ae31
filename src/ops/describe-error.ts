/** What may be logged of an error. */
export interface ErrorDescription {
  name: string
  /** Only where it holds nothing of a customer's: of errors that are our own. */
  message?: string
  code?: string | number
  status?: number
  /** Where it was thrown; the stack without the message that heads it. */
  at: string[]
  cause?: ErrorDescription
}

/** An error whose message may be logged and shown: it names things, never what a customer wrote, nor a secret. */
export abstract class SafeError extends Error {}

const deepest = 4

/** Of the platform's fetch: its message holds a proxy's status, and nothing else tells that a proxy was in the way. */
const refusedByProxy = 'UND_ERR_ABORTED'

/** An error as far as it is safe to log: messages of others quote URLs with tokens, bodies, and unparsable text. */
export function describeError(error: unknown, depth = 1): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { code, status, error_code } = fieldsOf(error)
  return {
    name: error.name,
    ...((error instanceof SafeError || code === refusedByProxy) && { message: error.message }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof (status ?? error_code) === 'number' && { status: Number(status ?? error_code) }),
    at: framesOf(error),
    ...(error.cause !== undefined && depth < deepest && { cause: describeError(error.cause, depth + 1) }),
  }
}

const fieldsOf = (error: Error): Record<string, unknown> => ({ ...error })

/** The stack begins with the message, some lines of which may look like frames. Real ones end in a place in a file. */
const framesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/.test(line))
    .map((line) => line.trim())
    .slice(0, 8)
