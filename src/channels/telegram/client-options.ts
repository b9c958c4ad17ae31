import type { ApiClientOptions } from 'grammy'

/**
 * How to reach the Bot API.
 * @param apiRoot undefined: Telegram's own
 * @param timeoutSeconds for one call; grammY's default would wait 500 s
 */
export const clientOptions = (apiRoot: string | undefined, timeoutSeconds: number): ApiClientOptions => ({
  timeoutSeconds,
  ...(apiRoot !== undefined && { apiRoot }),
})
