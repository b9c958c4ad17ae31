import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type FakeBotApi, startFakeBotApi } from './bot-api/fake-bot-api.ts'
import { freePort } from './free-port.ts'
import { createFakeOpenAi, type FakeOpenAi } from './openai/fake-openai.ts'
import { type FakeSheets, startFakeSheets } from './sheets/fake-sheets.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** All that the bot talks to, on loopback, and the environment that points to it. */
export interface BotWorld {
  telegram: FakeBotApi
  openai: FakeOpenAi
  sheets: FakeSheets
  dataDir: string
  env: Record<string, string> & { PORT: string }
}

export const botToken = '42:canary-bot-token'
const webhookSecret = 'canary-webhook-secret'

/** @param mode how Telegram's updates reach the bot */
export async function botWorld(mode: 'webhook' | 'polling' = 'webhook'): Promise<BotWorld> {
  const [telegram, openai, sheets] = await Promise.all([
    startFakeBotApi(botToken),
    createFakeOpenAi(),
    startFakeSheets(),
  ])
  onTestFinished(async () => {
    await Promise.all([telegram.close(), openai.close(), sheets.close()])
  })
  const folder = await temporaryFolder()
  const PORT = await freePort()
  const dataDir = join(folder, 'data')
  return {
    telegram,
    openai,
    sheets,
    dataDir,
    env: {
      PORT,
      DATA_DIR: dataDir,
      TELEGRAM_BOT_TOKEN: botToken,
      TELEGRAM_API_ROOT: telegram.url,
      TELEGRAM_MODE: mode,
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${PORT}/telegram/webhook`,
      TELEGRAM_WEBHOOK_SECRET: webhookSecret,
      OPENAI_API_KEY: openai.apiKey,
      OPENAI_BASE_URL: openai.url,
      GOOGLE_SHEET_ID: sheets.sheetId,
      GOOGLE_ACCESS_TOKEN: sheets.accessToken,
      GOOGLE_API_ROOT: sheets.url,
      RATE_LIMIT_MESSAGES: '100000',
    },
  }
}
