"""The same job as it is often done: python-telegram-bot, and all customers in one locked JSON file."""
import asyncio
import fcntl
import json
import os
import re

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

PATH = os.path.join(os.environ["DATA_DIR"], "customers.json")
PRICES = {"margherita": 1250, "pepperoni": 1400, "cola": 250}
NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3}
turn = asyncio.Lock()


def understand(text):
    lines = []
    for number, size, item in re.findall(r"\b(a|one|two|three|\d+)\s+(large|small)?\s*(\w+)", text.lower()):
        if item in PRICES:
            quantity = NUMBERS.get(number) or int(number)
            lines.append({"item": item, "size": size or None, "quantity": quantity})
    return lines


def keep(customer, name, lines):
    with open(PATH + ".lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with open(PATH, encoding="utf-8") as file:
            customers = json.load(file)
        document = customers.setdefault(customer, {"name": name, "lines": []})
        document["lines"] = (document["lines"] + lines)[-20:]
        with open(PATH + ".tmp", "w", encoding="utf-8") as file:
            json.dump(customers, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(PATH + ".tmp", PATH)
        return document["lines"]


async def answer(update: Update, _context: ContextTypes.DEFAULT_TYPE):
    person = update.effective_user
    lines = understand(update.message.text)
    async with turn:
        draft = keep(str(person.id), person.first_name, lines)
    total = sum(PRICES[line["item"]] * line["quantity"] for line in draft)
    summary = "\n".join(f"{line['quantity']} × {line['item']}" for line in draft)
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Place order", callback_data="place")]])
    await update.message.reply_text(f"Your order:\n{summary}\nTotal: ${total / 100:.2f}", reply_markup=buttons)


def main():
    somebody = {"name": "Ann Example", "phone": "+15550100", "address": "5 Elm St", "lines": [], "revision": 0}
    with open(PATH, "w", encoding="utf-8") as file:
        json.dump({f"known-{number}": somebody for number in range(1000)}, file)
    bot = ApplicationBuilder().token(os.environ["TELEGRAM_BOT_TOKEN"])
    application = bot.base_url(os.environ["TELEGRAM_API_ROOT"] + "/bot").concurrent_updates(True).build()
    application.add_handler(MessageHandler(filters.TEXT, answer))
    application.run_webhook(
        listen="127.0.0.1",
        port=int(os.environ["PORT"]),
        url_path="telegram/webhook",
        webhook_url=os.environ["TELEGRAM_WEBHOOK_URL"],
        secret_token=os.environ["TELEGRAM_WEBHOOK_SECRET"],
    )


main()
