import http, { type RequestOptions } from 'node:http'
import https from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { HttpError, type RawApi, type Transformer } from 'grammy'

interface Options {
  token: string
  /** undefined: Telegram's own. */
  apiRoot: string | undefined
  timeoutSeconds: number
}

/** What is called for each message, and never holds a file. */
const methods = new Set<keyof RawApi>([
  'sendMessage',
  'answerCallbackQuery',
  'editMessageReplyMarkup',
  'deleteMessage',
  'sendChatAction',
])

type Signal = Parameters<Transformer>[3]

/**
 * Makes the calls that each message needs without grammY's `fetch`, which serves any purpose and takes several times as
 * long. They go by the platform's agent, which reuses connections and knows of the proxy.
 */
export function directCalls({ token, apiRoot = 'https://api.telegram.org', timeoutSeconds }: Options): Transformer {
  const { protocol, hostname, port, path } = urlToHttpOptions(new URL(`${apiRoot}/bot${token}/`))
  const { request } = protocol === 'https:' ? https : http
  const headers = { 'Content-Type': 'application/json' }

  function call(method: string, payload: unknown, signal: Signal): Promise<string> {
    return new Promise((resolve, reject) => {
      const options: RequestOptions = {
        protocol,
        hostname,
        port,
        path: `${path}${method}`,
        method: 'POST',
        headers,
      }
      const sent = request(options, (answer) => {
        let text = ''
        answer
          .setEncoding('utf8')
          .on('data', (part) => {
            text += part
          })
          .on('end', () => resolve(text))
          .on('error', reject)
      })
      const giveUp = () => sent.destroy(new Error('the call was given up'))
      const timer = setTimeout(giveUp, timeoutSeconds * 1_000)
      signal?.addEventListener('abort', giveUp)
      sent
        .on('error', reject)
        .on('close', () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', giveUp)
        })
        .end(JSON.stringify(payload))
      if (signal?.aborted) giveUp()
    })
  }

  return async (previous, method, payload, signal) => {
    if (!methods.has(method)) return previous(method, payload, signal)
    try {
      return JSON.parse(await call(method, payload, signal))
    } catch (error) {
      // As grammY says it, for whoever tries such calls again.
      throw new HttpError(`Network request for '${method}' failed!`, error)
    }
  }
}
