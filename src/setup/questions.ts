import { randomBytes } from 'node:crypto'
import { makeKey, parseKeys, writeKeys } from '../encryption/keys.ts'
import { checkAccount, checkKey, checkKeys, checkTab, checkToken, type Services, type Verdict } from './checks.ts'
import type { AskedSecret } from './options.ts'

/** The keys as they are, behind a new one. */
function withNewKey(before: string): string {
  const keys = parseKeys(before) ?? []
  return writeKeys([makeKey(keys, new Date()), ...keys])
}

export interface Question {
  /** Where to get it, in a sentence. */
  where: string
  /** What Enter means where there is none yet. */
  without: string
  /** Makes a good one, to replace the one before or none (""); for those that only have to be hard to guess. */
  make?: (before: string) => string
  /** It has lines, and is given as a file. */
  isFile?: true
  /** What replacing it means, for whoever is about to. */
  rotation: string
  /** @param other another secret, as it will be */
  check?: (services: Services, value: string, other: (secret: AskedSecret) => Promise<string>) => Promise<Verdict>
}

const make = () => randomBytes(32).toString('hex')

/** In the order in which they are asked for. */
export const questions: Record<AskedSecret, Question> = {
  'telegram-bot-token': {
    where: 'In Telegram, write to @BotFather: /newbot makes a bot, /token shows the token of one that you have.',
    without: 'no Telegram',
    rotation:
      'In @BotFather, /revoke makes a new token and ends the old one at once: from then until the next deploy the bot is deaf,' +
      ' and Telegram keeps what customers write, for 24 hours.',
    check: checkToken,
  },
  'telegram-webhook-secret': {
    where: 'Nothing to get: by it the bot knows that it is Telegram who calls. Enter makes one.',
    without: 'one is made',
    make,
    rotation: 'The bot takes the old one and the new one until --finish, so that no message is lost.',
  },
  'openai-api-key': {
    where: 'On platform.openai.com, under API keys: a key of a project of its own, with a budget.',
    without: 'the local parser works alone (PARSER=local)',
    rotation: 'The old key works until you revoke it on platform.openai.com, under API keys: deploy the new one first.',
    check: checkKey,
  },
  'jwt-secret': {
    where: 'What your shop signs the tokens of its customers with, if POST /chat takes them and not from a JWKS.',
    without: 'no tokens of this kind',
    rotation: 'Tokens signed with the old one are refused from the next deploy on.',
  },
  'google-service-account': {
    where:
      "In the Cloud console, under IAM, Service accounts, Keys: a key file (JSON). On a machine of Google's, its own account needs none.",
    without: "the machine's own account",
    isFile: true,
    rotation:
      "The old key works until you delete it in the Cloud console, under the account's Keys: deploy the new one first.",
    check: checkAccount,
  },
  'sheet-name': {
    where: 'At the bottom of the Google Sheet: the name of the tab for orders.',
    without: 'GOOGLE_SHEET_NAME of settings.env, or Orders',
    rotation: 'Orders go on in the new tab; rows that are in the old one stay there.',
    check: async (services, tab, other) => checkTab(services, tab, await other('google-service-account')),
  },
  'encryption-keys': {
    where:
      "Nothing to get: under these, staff's one-time passwords are encrypted. Enter makes one. Keep a copy of them elsewhere.",
    without: 'one is made',
    make: withNewKey,
    rotation:
      'A new key goes first, and the old ones stay, so that all can still be read: scripts/keys reencrypt comes after the deploy.',
    check: async (_, keys, other) => checkKeys(keys, await other('encryption-keys')),
  },
}
