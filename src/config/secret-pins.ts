import { z } from 'zod'

/** What Secret Manager or a folder of secrets may hold, and the variable that each stands in for. */
export const managedSecrets = {
  'telegram-bot-token': 'TELEGRAM_BOT_TOKEN',
  'telegram-webhook-secret': 'TELEGRAM_WEBHOOK_SECRET',
  'telegram-webhook-secret-previous': 'TELEGRAM_WEBHOOK_SECRET_PREVIOUS',
  'openai-api-key': 'OPENAI_API_KEY',
  'jwt-secret': 'JWT_SECRET',
  'google-service-account': 'GOOGLE_SERVICE_ACCOUNT_JSON',
  'sheet-name': 'GOOGLE_SHEET_NAME',
  'encryption-keys': 'ENCRYPTION_KEYS',
} as const
export type ManagedSecret = keyof typeof managedSecrets

export const isManaged = (name: string): name is ManagedSecret => Object.hasOwn(managedSecrets, name)
export const managedSecretNames = Object.keys(managedSecrets).filter(isManaged)

/** A secret and the one version of it to use: a new version takes effect when it is named, not when it is made. */
export interface Pin {
  secret: ManagedSecret
  version: string
}

/** `telegram-bot-token:3,openai-api-key:1` */
export const pinsSchema = z.string().transform((text, context): Pin[] => {
  const pins: Pin[] = []
  const fault = (message: string) => context.addIssue({ code: 'custom', message })
  for (const entry of text.split(',')) {
    const [name = '', version = '', ...more] = entry.trim().split(':')
    if (!isManaged(name)) fault(`must name secrets among: ${Object.keys(managedSecrets).join(', ')}`)
    else if (!/^[1-9]\d*$/.test(version) || more.length > 0)
      fault(`must give ${name} a version by its number, such as ${name}:1`)
    else if (pins.some(({ secret }) => secret === name)) fault(`must name ${name} only once`)
    else pins.push({ secret: name, version })
  }
  return pins
})
