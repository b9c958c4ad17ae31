import { readFile } from 'node:fs/promises'
import type { ConfigFault } from './config-error.ts'
import type { Variables } from './environment.ts'

/** Secrets, or for each the path of a file in NAME_FILE: environments are easily seen, files less so. */
export const secretNames = [
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
  'TELEGRAM_WEBHOOK_SECRET_PREVIOUS',
  'OPENAI_API_KEY',
  'JWT_SECRET',
  'GOOGLE_SERVICE_ACCOUNT_JSON',
  'GOOGLE_ACCESS_TOKEN',
  'ENCRYPTION_KEYS',
] as const

/** What found values, by variable, and what went wrong with the others. */
export interface Found {
  values: Variables
  faults: ConfigFault[]
}

/** The secrets that were given as files, without the line break at their end. */
export async function readSecretFiles(variables: Variables): Promise<Found> {
  const values: Record<string, string> = {}
  const faults: ConfigFault[] = []
  for (const name of secretNames) {
    const file = variables[`${name}_FILE`]
    if (file === undefined) continue
    const value = await readFile(file, 'utf8').then(withoutLineBreak, () => undefined)
    const fault = (message: string) => faults.push({ name, message })
    if (variables[name] !== undefined) fault(`is set, and ${name}_FILE too: keep one of them`)
    else if (value === undefined) fault(`is missing: the file that ${name}_FILE names cannot be read`)
    else if (value === '') fault(`is missing: the file that ${name}_FILE names is empty`)
    else values[name] = value
  }
  return { values, faults }
}

/** Editors and `echo` end a file with one; no secret does. */
export const withoutLineBreak = (text: string): string => text.replace(/[\r\n]+$/, '')
