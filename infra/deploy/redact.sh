# shellcheck shell=bash

# Takes out what looks like a secret, whatever let it in: tokens of Telegram, OpenAI and Google, keys, also those that we
# encrypt with, and headers that carry one.
redact() {
  sed --unbuffered --regexp-extended \
    -e 's/[0-9]{6,}:[A-Za-z0-9_-]{30,}/[redacted]/g' \
    -e 's/\bsk-[A-Za-z0-9_-]{10,}/[redacted]/g' \
    -e 's/\b([a-z0-9-]{1,32}):[A-Za-z0-9+\/]{43}=/\1:[redacted]/g' \
    -e 's/\bAGE-SECRET-KEY-[A-Z0-9-]+/[redacted]/g' \
    -e 's/\bya29\.[A-Za-z0-9._-]+/[redacted]/g' \
    -e 's/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/[redacted]/g' \
    -e 's/(-----BEGIN [A-Z ]*PRIVATE KEY-----)[^"]*/\1[redacted]/g' \
    -e 's/\b(bearer|basic) +[^" ,]+/\1 [redacted]/gI' \
    -e 's/("?(authorization|x-api-key|id_token|cookie|x-telegram-bot-api-secret-token)"? *[:=] *)(\["[^"]*"\]|"[^"]*"|[^" ,}]+)/\1"[redacted]"/gI' \
    9>&-
}
