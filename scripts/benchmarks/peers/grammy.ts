// The baseline: a grammY bot on node:http that understands nothing, keeps nothing, and answers with a constant.
import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'

const { TELEGRAM_BOT_TOKEN = '', TELEGRAM_API_ROOT = '', TELEGRAM_WEBHOOK_SECRET = '' } = process.env
const { TELEGRAM_WEBHOOK_URL = '', PORT } = process.env

const bot = new Bot(TELEGRAM_BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message:text', (context) => context.reply('Your order:\n2 × Large Pizza  $25.00\nTotal: $25.00'))
await bot.init()
const handle = webhookCallback(bot, 'http', { secretToken: TELEGRAM_WEBHOOK_SECRET })
createServer(handle).listen(Number(PORT), '127.0.0.1', () => bot.api.setWebhook(TELEGRAM_WEBHOOK_URL))
