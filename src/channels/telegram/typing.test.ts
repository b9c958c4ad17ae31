import { Api } from 'grammy'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startFakeBotApi } from '../../testing/bot-api/fake-bot-api.ts'
import { typing } from './typing.ts'

test('the indicator is shown at once, and again before Telegram takes it away', async () => {
  const telegram = await startFakeBotApi('42:a-token')
  onTestFinished(() => telegram.close())
  telegram.customer(7)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const indicator = typing(new Api('42:a-token', { apiRoot: telegram.url }), 7)
  onTestFinished(indicator.stop)
  indicator.start()
  indicator.start()
  const shown = () => telegram.callsOf('sendChatAction').length
  await expect.poll(shown).toBe(1)
  vi.advanceTimersByTime(4_999)
  await expect.poll(shown).toBe(2)
})
