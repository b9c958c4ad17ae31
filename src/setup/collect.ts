import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { leastSecret } from '../config/build-config.ts'
import { withoutLineBreak } from '../config/secret-files.ts'
import { type ManagedSecret, managedSecretNames } from '../config/secret-pins.ts'
import { formFault, type Services, type Verdict } from './checks.ts'
import { type AskedSecret, type Options, previousSecret } from './options.ts'
import { questions } from './questions.ts'
import type { SecretStore } from './secret-store.ts'
import { SetupError } from './setup-error.ts'
import type { Terminal } from './terminal.ts'

/** What a run of the setup works with. */
export interface Setup {
  options: Options
  store: SecretStore
  services: Services
  /** null: nobody is there to be asked. */
  terminal: Terminal | null
  say(text: string): void
}

/** The new values of the secrets, checked; nothing is put anywhere yet. What is to stay as it is is not among them. */
export async function collect(setup: Setup): Promise<Map<ManagedSecret, string>> {
  const { task, only } = setup.options
  const values = new Map<ManagedSecret, string>()
  const other = async (name: AskedSecret) => values.get(name) ?? (await setup.store.read(name))
  for (const secret of managedSecretNames) {
    if (secret === previousSecret || (only && secret !== only)) continue
    if (task === 'rotate') setup.say(questions[secret].rotation)
    const value = await newValue(setup, secret, other)
    if (value !== null) values.set(secret, value)
  }
  return values
}

type Other = (secret: AskedSecret) => Promise<string>

/** null: it stays as it is. */
async function newValue(setup: Setup, secret: AskedSecret, other: Other): Promise<string | null> {
  const { terminal, options } = setup
  const source = options.sources.get(secret)
  if (source !== undefined) return given(setup, secret, await readSecret(source, secret), other)
  const { make } = questions[secret]
  if (options.task === 'rotate' && make) return make(await setup.store.read(secret))
  if (terminal) return asked(setup, terminal, secret, other)
  return options.only ? given(setup, secret, await text(process.stdin), other) : null
}

async function given(setup: Setup, secret: AskedSecret, content: string, other: Other): Promise<string> {
  const value = withoutLineBreak(content)
  // Most likely its source has failed; it does not mean that the bot is to do without.
  if (value === '') throw new SetupError('refused', `What was given for ${secret} is empty. Nothing was changed.`)
  if (!(await isAccepted(setup, secret, value, other))) throw new SetupError('refused', 'Nothing was changed.')
  return value
}

async function asked(setup: Setup, terminal: Terminal, secret: AskedSecret, other: Other): Promise<string | null> {
  const { where, without, make, isFile } = questions[secret]
  const mayKeep = setup.options.task !== 'rotate'
  const before = await setup.store.read(secret)
  setup.say(`\n${secret}\n  ${where}`)
  for (;;) {
    const otherwise = make ? 'makes one' : `leaves it: ${without}`
    const onEnter = before !== '' && mayKeep ? 'keeps the one that is there' : otherwise
    const what = isFile ? 'Path of the file, or all of its text. It will not show' : 'It will not show'
    const typed = await terminal.askHidden(`  ${what} (Enter ${onEnter}): `)
    if (typed === '' && before !== '' && mayKeep) return null
    if (typed === '' && make) return make(before)
    if (typed === '') return null
    const value = isFile ? await fileOf(setup, terminal, secret, typed) : typed
    if (value !== null && value === before) setup.say('  That is the one that is there already.')
    else if (value !== null && (await isAccepted(setup, secret, value, other))) return value
  }
}

async function fileOf(setup: Setup, terminal: Terminal, secret: AskedSecret, typed: string): Promise<string | null> {
  if (typed.startsWith('{')) return restOfText(terminal, typed)
  try {
    return withoutLineBreak(await readSecret(typed, secret))
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    setup.say(`  ${error.message}`)
    return null
  }
}

/** Of a pasted JSON text each line arrives like an answer, and none must be taken for the next one. */
async function restOfText(terminal: Terminal, firstLine: string): Promise<string> {
  let json = firstLine
  for (let line = json; line !== '' && !/}$/.test(line); json += `\n${line}`) line = await terminal.askHidden('')
  return json.trim()
}

async function readSecret(path: string, secret: AskedSecret): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    // The path is not repeated: it may be the secret itself, typed in the wrong place.
    throw new SetupError('refused', `What was given for ${secret} is not the path of a file that can be read.`)
  }
}

async function isAccepted(setup: Setup, secret: AskedSecret, value: string, other: Other): Promise<boolean> {
  const form = formFault(secret, value) ?? tooShort(secret, value)
  if (form) setup.say(`  ${secret} ${form}`)
  const { check } = questions[secret]
  if (form || !check || !setup.options.check) return form === null
  return believe(setup, await check(setup.services, value, other), 'Use it all the same?')
}

const tooShort = (secret: AskedSecret, value: string): string | null =>
  secret === 'telegram-webhook-secret' && value.length < leastSecret
    ? `must have at least ${leastSecret} characters; better have one made`
    : null

/** Says what was found out, and asks whether to go on where that is not certain. */
export async function believe(
  { say, terminal, options }: Pick<Setup, 'say' | 'terminal' | 'options'>,
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
