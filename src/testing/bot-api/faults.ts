import type { ServerResponse } from 'node:http'
import { BotApiError } from './bot-api-error.ts'

/** How a method fails, instead of doing what it should. */
export interface Fault {
  /** How often; then it works again. */
  times: number
  /** Only calls for this chat fail. */
  chat?: number
  status?: number
  description?: string
  /** Seconds, for a 429. */
  retryAfter?: number
  /** Never answers. */
  hang?: boolean
  /** Breaks the connection off. */
  cut?: boolean
  /** The call is done all the same, before it fails: what a client can't tell from a call that was not. */
  done?: boolean
}

/** The faults that tests have asked for, by method. */
export function createFaults() {
  const faults: (Fault & { method: string })[] = []
  return {
    add: (method: string, fault: Fault): void => void faults.push({ method, ...fault }),
    /** The one that this call runs into; it counts as used. */
    take(method: string, { chat_id }: Record<string, unknown>): Fault | undefined {
      const fault = faults.find(
        (candidate) =>
          candidate.method === method &&
          candidate.times > 0 &&
          (candidate.chat === undefined || candidate.chat === Number(chat_id)),
      )
      if (fault) fault.times--
      return fault
    },
  }
}

/** @throws BotApiError where the fault is a refusal */
export function misbehave({ cut, hang, status, description, retryAfter }: Fault, response: ServerResponse): void {
  if (hang) return
  if (cut) response.destroy()
  else if (retryAfter === undefined) throw new BotApiError(status ?? 500, description ?? 'Internal Server Error')
  else throw new BotApiError(429, `Too Many Requests: retry after ${retryAfter}`, retryAfter)
}
