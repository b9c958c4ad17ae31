import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { leastSecret } from '../config/build-config.ts'
import { withoutLineBreak } from '../config/secret-files.ts'
import type { ManagedSecret } from '../config/secret-pins.ts'
import { fault, type Services, type Verdict } from './checks.ts'
import type { AskedSecret, Options } from './options.ts'
import { questions } from './questions.ts'
import type { SecretStore } from './secret-store.ts'
import { SetupError } from './setup-error.ts'
import type { Terminal } from './terminal.ts'

export interface Desk {
  options: Pick<Options, 'sources' | 'check' | 'yes'>
  store: SecretStore
  services: Services
  /** null: nobody is there to be asked. */
  terminal: Terminal | null
  say(text: string): void
}

/** The new values of these secrets, checked; nothing is put anywhere yet. What is to stay as it is is not among them. */
export async function collect(
  desk: Desk,
  secrets: readonly AskedSecret[],
  mayKeep: boolean,
): Promise<Map<ManagedSecret, string>> {
  const values = new Map<ManagedSecret, string>()
  for (const secret of secrets) {
    const source = desk.options.sources.get(secret)
    if (source === undefined && !desk.terminal) continue
    const other = async (name: AskedSecret) => values.get(name) ?? (await desk.store.read(name))
    const value =
      source === undefined ? await asked(desk, secret, mayKeep, other) : await given(desk, secret, source, other)
    if (value !== null) values.set(secret, value)
  }
  return values
}

type Other = (secret: AskedSecret) => Promise<string>

async function given(desk: Desk, secret: AskedSecret, source: string, other: Other): Promise<string> {
  const value = withoutLineBreak(source === '-' ? await text(process.stdin) : await readSecret(source))
  if (value === '') return value
  if (!(await isAccepted(desk, secret, value, other))) throw new SetupError('refused', 'Nothing was changed.')
  return value
}

async function asked(desk: Desk, secret: AskedSecret, mayKeep: boolean, other: Other): Promise<string | null> {
  const { where, without, make, isFile } = questions[secret]
  const { terminal } = desk
  if (!terminal) return null
  const before = await desk.store.read(secret)
  desk.say(`\n${secret}\n  ${where}`)
  for (;;) {
    const onEnter =
      before !== '' && mayKeep ? 'keeps the one that is there' : make ? 'makes one' : `leaves it: ${without}`
    const prompt = isFile ? `  Path of the file (Enter ${onEnter}): ` : `  It will not show (Enter ${onEnter}): `
    const typed = isFile ? await terminal.ask(prompt) : await terminal.askHidden(prompt)
    if (typed === '' && before !== '' && mayKeep) return null
    if (typed === '' && make) return make()
    if (typed === '') return null
    const value = await typedValue(desk, typed, isFile === true)
    if (value === before && value !== '') desk.say('  That is the one that is there already.')
    else if (value !== null && (await isAccepted(desk, secret, value, other))) return value
  }
}

async function typedValue(desk: Desk, typed: string, isFile: boolean): Promise<string | null> {
  if (!isFile) return typed
  try {
    return withoutLineBreak(await readSecret(typed))
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    desk.say(`  ${error.message}`)
    return null
  }
}

async function readSecret(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new SetupError('refused', `There is no file at this path that can be read: ${path}`)
  }
}

async function isAccepted(desk: Desk, secret: AskedSecret, value: string, other: Other): Promise<boolean> {
  const form = fault(secret, value) ?? tooShort(secret, value)
  if (form) desk.say(`  ${secret} ${form}`)
  const { check } = questions[secret]
  if (form || !check || !desk.options.check) return form === null
  return believe(desk, await check(desk.services, value, other), 'Use it all the same?')
}

const tooShort = (secret: AskedSecret, value: string): string | null =>
  secret === 'telegram-webhook-secret' && value.length < leastSecret
    ? `must have at least ${leastSecret} characters; better have one made`
    : null

/** What was found out is said; whether to go on without being sure is asked. */
export async function believe(
  { say, terminal, options }: Pick<Desk, 'say' | 'terminal' | 'options'>,
  { is, why }: Verdict,
  question: string,
): Promise<boolean> {
  if (is === 'good') say(`  Checked: ${why}.`)
  if (is === 'wrong') say(`  Wrong: ${why}.`)
  if (is !== 'unknown') return is === 'good'
  say(`  Not checked: ${why}.`)
  if (options.yes) return true
  if (terminal) return terminal.confirm(`  ${question}`)
  say('  Give --no-check to do without.')
  return false
}
