import type { Api } from 'grammy'

// Telegram shows the indicator for five seconds at most.
const repeatMs = 4_500

/** Shows the customer that somebody is typing, from `start` to `stop`. It is a courtesy: failures are ignored. */
export function typing(api: Api, chat: number): { start(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const show = () => void api.sendChatAction(chat, 'typing').catch(() => undefined)
  return {
    start() {
      if (timer) return
      show()
      timer = setInterval(show, repeatMs)
    },
    stop: () => clearInterval(timer),
  }
}
