import { z } from 'zod'
import { environmentSchema } from '../config/environment.ts'
import { type ManagedSecret, managedSecrets } from '../config/secret-pins.ts'
import { parseKeys } from '../encryption/keys.ts'
import type { GoogleAccount } from '../ledger/google-sign-in.ts'
import { LedgerError } from '../ledger/ledger.ts'

/** What a service says to a secret. `unknown`: it could not say, or something else than the secret is in the way. */
export type Verdict = { is: 'good' | 'wrong' | 'unknown'; why: string }

export interface Services {
  telegram: string
  openai: string
  sheets: string
  /** undefined: no sheet is looked at. */
  sheetId: string | undefined
}

/** @param settings of the environment; what the process has set goes first */
export function servicesOf(settings: Record<string, string>, env: NodeJS.ProcessEnv): Services {
  const setting = (name: string) => env[name] || settings[name]
  const root = (name: string, usual: string) => (setting(name) ?? usual).replace(/\/+$/, '')
  return {
    telegram: root('TELEGRAM_API_ROOT', 'https://api.telegram.org'),
    openai: root('OPENAI_BASE_URL', 'https://api.openai.com/v1'),
    sheets: root('GOOGLE_API_ROOT', 'https://sheets.googleapis.com'),
    sheetId: setting('GOOGLE_SHEET_ID'),
  }
}

/** Why it can't be one at all, as the bot would say; null: it has the form. */
export function formFault(secret: ManagedSecret, value: string): string | null {
  const { error } = environmentSchema.shape[managedSecrets[secret]].safeParse(value)
  return error?.issues[0]?.message ?? null
}

const patienceMs = 15_000
const good = (why: string): Verdict => ({ is: 'good', why })
const wrong = (why: string): Verdict => ({ is: 'wrong', why })
const unknown = (why: string): Verdict => ({ is: 'unknown', why })

const bot = z.object({ result: z.object({ username: z.string() }) })

export async function checkToken({ telegram }: Services, token: string): Promise<Verdict> {
  const answer = await ask(`${telegram}/bot${token}/getMe`)
  if (!answer) return unknown('Telegram could not be reached')
  if (answer.status === 401 || answer.status === 404) return wrong('Telegram knows no bot with this token')
  const me = bot.safeParse(answer.body)
  return me.success ? good(`it is the token of @${me.data.result.username}`) : unknown(answers('Telegram', answer))
}

export async function checkKey({ openai }: Services, key: string): Promise<Verdict> {
  const answer = await ask(`${openai}/models`, { authorization: `Bearer ${key}` })
  if (!answer) return unknown('OpenAI could not be reached')
  if (answer.status === 401) return wrong('OpenAI does not know this key')
  return answer.status === 200 ? good('OpenAI knows this key') : unknown(answers('OpenAI', answer))
}

const spreadsheet = z.object({
  properties: z.object({ title: z.string() }),
  sheets: z.array(z.object({ properties: z.object({ title: z.string() }) })).default([]),
})

/** Signs in, and reads the sheet's title where it is known which one. */
export async function checkAccount(services: Services, json: string): Promise<Verdict> {
  const signedIn = await signIn(json)
  if ('is' in signedIn) return signedIn
  const { name } = signedIn.account
  if (services.sheetId === undefined) return good(`Google lets ${name} sign in; --sheet ID looks at the sheet too`)
  const sheet = await lookAtSheet(services, signedIn)
  return 'is' in sheet ? sheet : good(`${name} reads the sheet “${sheet.properties.title}”`)
}

/** Whether the sheet has the tab; without an account, nobody can say. */
export async function checkTab(services: Services, tab: string, json: string): Promise<Verdict> {
  if (services.sheetId === undefined || json === '') return good('nothing to look at: no sheet, or no account for it')
  const signedIn = await signIn(json)
  if ('is' in signedIn) return unknown(signedIn.why)
  const sheet = await lookAtSheet(services, signedIn)
  if ('is' in sheet) return sheet
  const hasTab = sheet.sheets.some(({ properties }) => properties.title === tab)
  return good(hasTab ? 'the sheet has a tab of this name' : 'the sheet has no tab of this name yet: the bot makes it')
}

/** Whether all keys are among them that were there before: what is under one that is lost can never be read again. */
export function checkKeys(keys: string, before: string): Verdict {
  const ids = (text: string) => parseKeys(text)?.map(({ id }) => id) ?? []
  const missing = ids(before).filter((id) => !ids(keys).includes(id))
  return missing.length === 0
    ? good('each key has its form, and none is missing that was there before')
    : unknown(
        `without ${missing.join(', ')}, what is under it is lost: scripts/keys check says whether there is anything`,
      )
}

interface SignedIn {
  account: GoogleAccount
  headers: Headers
}

async function signIn(json: string): Promise<SignedIn | Verdict> {
  // Loaded only where it is used: it takes longer to load than all else here.
  const { googleAccount } = await import('../ledger/google-sign-in.ts')
  try {
    const account = googleAccount({ by: 'service-account', json })
    return { account, headers: await account.auth.getRequestHeaders() }
  } catch (error) {
    if (error instanceof LedgerError) return wrong('it is not the key file of a service account')
    if (isKeyFault(error)) return wrong('the private key in it is not whole')
    return isRefusal(error)
      ? wrong('Google does not let this account sign in: the key may be deleted, or the clock of this machine wrong')
      : unknown('Google could not be reached to sign in')
  }
}

/** What the answer says to a key (`invalid_grant`); 403 and 429 are about something else. */
const refused = z.object({ response: z.object({ status: z.literal([400, 401]) }) })
const isRefusal = (error: unknown): boolean => refused.safeParse(error).success
/** What OpenSSL says to a private key that is none. */
const isKeyFault = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /OSSL/.test(String(error.code))

async function lookAtSheet(
  { sheets, sheetId = '' }: Services,
  { account: { name }, headers }: SignedIn,
): Promise<z.infer<typeof spreadsheet> | Verdict> {
  const fields = 'properties.title,sheets.properties.title'
  const answer = await ask(
    `${sheets}/v4/spreadsheets/${encodeURIComponent(sheetId)}?fields=${fields}`,
    Object.fromEntries(headers),
  )
  if (!answer) return unknown('Google Sheets could not be reached')
  if (answer.status === 404) return unknown(`Google knows no sheet ${sheetId}`)
  if (answer.status === 403)
    return unknown(`${name} may not read the sheet: share it with that address as an editor, and enable the Sheets API`)
  const found = spreadsheet.safeParse(answer.body)
  return found.success ? found.data : unknown(answers('Google Sheets', answer))
}

const webhook = z.object({
  result: z.object({
    url: z.string(),
    last_error_date: z.number().optional(),
    last_error_message: z.string().optional(),
  }),
})

/** Whether Telegram's own record speaks against it that the webhook's new secret is in use. */
export async function checkWebhook({ telegram }: Services, token: string, now = Date.now()): Promise<Verdict> {
  if (token === '') return unknown('there is no token to ask Telegram with')
  const answer = await ask(`${telegram}/bot${token}/getWebhookInfo`)
  if (!answer) return unknown('Telegram could not be reached')
  const info = webhook.safeParse(answer.body).data?.result
  if (!info) return unknown(answers('Telegram', answer))
  if (info.url === '') return good('Telegram calls no webhook')
  const minutes = (now / 1000 - (info.last_error_date ?? 0)) / 60
  return minutes < 10 && /\b401\b/.test(info.last_error_message ?? '')
    ? wrong("the bot refused Telegram's secret in the last minutes: deploy it first")
    : good('Telegram calls the webhook, and was not refused')
}

interface Answer {
  status: number
  body: unknown
}

/** null when there is no answer. What went wrong is not told further: it may quote the URL, and with it a token. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer | null> {
  try {
    const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
    const body: unknown = await response.json().catch(() => null)
    return { status: response.status, body }
  } catch {
    return null
  }
}

const answers = (who: string, { status }: Answer) => `${who} answers ${status}`
