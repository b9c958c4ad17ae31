// A telegraf bot on node:http that understands nothing, keeps nothing, and answers with a constant.
import { createServer } from 'node:http'
import { Telegraf } from 'telegraf'
import { message } from 'telegraf/filters'

const { TELEGRAM_BOT_TOKEN = '', TELEGRAM_API_ROOT = '', TELEGRAM_WEBHOOK_SECRET = '' } = process.env
const { TELEGRAM_WEBHOOK_URL = '', PORT } = process.env

// Not in the answer to the webhook, which hides what goes wrong: each bot here calls the API.
const telegram = { apiRoot: TELEGRAM_API_ROOT, webhookReply: false }
const bot = new Telegraf(TELEGRAM_BOT_TOKEN, { telegram })
bot.on(message('text'), (context) => context.reply('Your order:\n2 × Large Pizza  $25.00\nTotal: $25.00'))
bot.botInfo = await bot.telegram.getMe()
const handle = bot.webhookCallback(new URL(TELEGRAM_WEBHOOK_URL).pathname, { secretToken: TELEGRAM_WEBHOOK_SECRET })
createServer(handle).listen(Number(PORT), '127.0.0.1', () => bot.telegram.setWebhook(TELEGRAM_WEBHOOK_URL))
