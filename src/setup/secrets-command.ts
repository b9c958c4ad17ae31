import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadStream } from 'node:tty'
import { environmentSchema } from '../config/environment.ts'
import { useProxy } from '../config/use-proxy.ts'
import { plainMessage } from '../ops/plain-message.ts'
import { ifPresent } from '../ops/system-error.ts'
import { servicesOf } from './checks.ts'
import { collect, type Setup } from './collect.ts'
import { filesStore, requireRoot } from './files-store.ts'
import { nextSteps } from './next-steps.ts'
import { type Options, previousSecret, readOptions, readPins, usage } from './options.ts'
import { retire } from './retire.ts'
import { type SecretManagerStore, secretManagerStore } from './secret-manager-store.ts'
import type { SecretState, SecretStore } from './secret-store.ts'
import { readSettings, writeSettings } from './settings-file.ts'
import { SetupError } from './setup-error.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import { endRotation, withPrevious } from './webhook-rotation.ts'

// Questions and messages go to stderr: a pipe takes what is of use to a script, which goes to stdout.
const say = (text: string) => console.error(text)

async function main(args: string[]): Promise<void> {
  const options = readOptions(args, process.env)
  if (options.task === 'help') return console.log(usage)
  if (options.to === 'files') requireRoot()
  useProxy(process.env)
  const settingsFile = options.home === undefined ? null : join(options.home, 'settings.env')
  const settings = settingsFile === null ? {} : await settingsFor(options, settingsFile)
  const manager = options.to === 'gcp' ? await openSecretManager(options, settings) : null
  const store = manager ?? (await filesStore(options.home ?? ''))
  const terminal = options.task === 'status' ? null : openIfThere()
  const services = servicesOf(settings, process.env)
  const setup: Setup = {
    options,
    store,
    services: { ...services, sheetId: options.sheet ?? services.sheetId },
    terminal,
    say,
  }
  try {
    if (options.task === 'retire') return await retire(setup, manager, options.home, options.pins)
    if (options.task === 'status') return show(store.place, await store.states())
    if (!(await change(setup))) return say('Nothing was changed.')
    if (manager) await namePins(manager, settingsFile)
    await showWhatIsNext(options, store, manager)
  } finally {
    terminal?.close()
  }
}

/** @throws SetupError where the secrets would go elsewhere than the bot looks for them */
async function settingsFor({ to }: Options, file: string): Promise<Record<string, string>> {
  const settings = await readSettings(file)
  if (to === 'gcp' && !(await ifPresent(stat(file))))
    throw new SetupError('refused', `there is no ${file}: first ./deploy.sh setup, or do without --home`)
  if (to === 'files' && settings.SECRETS_PROVIDER === 'gcp')
    throw new SetupError('refused', `${file} says SECRETS_PROVIDER=gcp: --to gcp, or change it there first`)
  return settings
}

/** @returns whether anything was changed */
async function change(setup: Setup): Promise<boolean> {
  const { terminal, options, store } = setup
  if (options.task === 'set' && !options.only && !terminal && options.sources.size === 0)
    throw new SetupError('usage', 'nobody is there to be asked: --from-file NAME=PATH, or --only NAME < FILE')
  const values = options.task === 'finish' ? await endRotation(setup) : await withPrevious(setup, await collect(setup))
  // Where all is kept, the files of those that are not set may still be missing.
  if (values.size === 0 && options.task !== 'set') return false
  // From here on it is done, and Ctrl-C is the system's again: each secret is the old one or the new one, and whole.
  terminal?.close()
  await store.put(values)
  return true
}

async function openSecretManager(options: Options, settings: Record<string, string>): Promise<SecretManagerStore> {
  const project = options.project ?? process.env.GCP_PROJECT_ID ?? settings.GCP_PROJECT_ID
  const valid = environmentSchema.shape.GCP_PROJECT_ID.safeParse(project).data
  if (!valid) throw new SetupError('usage', 'which project? --project ID')
  const pins = settings.GCP_SECRET_VERSIONS ? readPins(settings.GCP_SECRET_VERSIONS) : undefined
  const endpoint = environmentSchema.shape.GCP_SECRET_MANAGER_ENDPOINT.parse(process.env.GCP_SECRET_MANAGER_ENDPOINT)
  return secretManagerStore({ project: valid, endpoint, pins: options.pins ?? pins })
}

async function namePins(manager: SecretManagerStore, settingsFile: string | null): Promise<void> {
  const settings = {
    SECRETS_PROVIDER: 'gcp',
    GCP_PROJECT_ID: manager.project,
    GCP_SECRET_VERSIONS: await manager.pins(),
    // The bot signs in as the machine that it is on, and learns from the machine's metadata how.
    EGRESS_METADATA: 'on',
  }
  if (settingsFile) await writeSettings(settingsFile, settings)
  say(settingsFile ? `\nWritten into ${settingsFile}:` : '\nFor settings.env:')
  for (const [name, value] of Object.entries(settings)) console.log(`${name}=${value}`)
}

function show(place: string, states: readonly SecretState[]): void {
  console.log(`\n${place}:`)
  for (const { secret, isSet, since, version } of states) {
    const date = since ? `, since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC` : ''
    const what = isSet ? `set${version === undefined ? '' : `, version ${version}`}${date}` : 'not set'
    console.log(`  ${secret.padEnd(34)}${what}`)
  }
}

async function showWhatIsNext(
  { home }: Options,
  store: SecretStore,
  manager: SecretManagerStore | null,
): Promise<void> {
  const states = await store.states()
  show(store.place, states)
  const isRotating = states.some(({ secret, isSet }) => secret === previousSecret && isSet)
  for (const line of await nextSteps({ home, manager, isRotating })) console.log(line)
}

function openIfThere(): Terminal | null {
  const { stdin } = process
  const interrupted = () => {
    say('\nNothing was changed.')
    process.exit(130)
  }
  return stdin instanceof ReadStream ? openTerminal(stdin, process.stderr, interrupted) : null
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof SetupError && error.code === 'usage'
  say(`secrets-setup: ${plainMessage(error)}${isUsage ? '; see scripts/secrets-setup --help' : ''}`)
  process.exitCode = isUsage ? 2 : 1
})
