import type { ApiClientOptions } from 'grammy'
import { platformAgent } from '../../ops/platform-agent.ts'

/**
 * How to reach the Bot API.
 * @param apiRoot undefined: Telegram's own
 * @param timeoutSeconds for one call; grammY's default would wait 500 s
 */
export const clientOptions = (apiRoot: string | undefined, timeoutSeconds: number): ApiClientOptions => ({
  timeoutSeconds,
  baseFetchConfig: { agent: platformAgent },
  ...(apiRoot !== undefined && { apiRoot }),
})
