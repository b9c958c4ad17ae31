import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadStream } from 'node:tty'
import { environmentSchema } from '../config/environment.ts'
import type { ManagedSecret } from '../config/secret-pins.ts'
import { useProxy } from '../config/use-proxy.ts'
import { plainMessage } from '../ops/plain-message.ts'
import { ifPresent } from '../ops/system-error.ts'
import { checkWebhook, servicesOf } from './checks.ts'
import { believe, collect, type Setup } from './collect.ts'
import { filesStore, requireRoot } from './files-store.ts'
import { nextSteps } from './next-steps.ts'
import { type Options, previousSecret, readOptions, readPins, usage } from './options.ts'
import { retire } from './retire.ts'
import { type SecretManagerStore, secretManagerStore } from './secret-manager-store.ts'
import type { SecretState } from './secret-store.ts'
import { readSettings, writeSettings } from './settings-file.ts'
import { SetupError } from './setup-error.ts'
import { openTerminal, type Terminal } from './terminal.ts'

// What is asked and said goes where a pipe does not take it away; what may be of use in a script goes to stdout.
const say = (text: string) => console.error(text)

async function main(args: string[]): Promise<void> {
  const options = readOptions(args, process.env)
  if (options.task === 'help') return console.log(usage)
  if (options.to === 'files') requireRoot()
  useProxy(process.env)
  const settingsFile = options.home === undefined ? null : join(options.home, 'settings.env')
  const settings = settingsFile === null ? {} : await readSettings(settingsFile)
  if (options.to === 'gcp' && settingsFile && !(await ifPresent(stat(settingsFile))))
    throw new SetupError('refused', `there is no ${settingsFile}: first ./deploy.sh setup, or do without --home`)
  if (options.to === 'files' && settings.SECRETS_PROVIDER === 'gcp')
    throw new SetupError('refused', `${settingsFile} says SECRETS_PROVIDER=gcp: --to gcp, or change it there first`)
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
    const states = await store.states()
    show(store.place, states)
    const isRotating = states.some(({ secret, isSet }) => secret === previousSecret && isSet)
    for (const line of await nextSteps({ home: options.home, manager, isRotating })) console.log(line)
  } finally {
    terminal?.close()
  }
}

/** @returns whether anything was changed */
async function change(setup: Setup): Promise<boolean> {
  const { terminal, options, store } = setup
  if (options.task === 'set' && !options.only && !terminal && options.sources.size === 0)
    throw new SetupError('usage', 'nobody is there to be asked: --from-file NAME=PATH, or --only NAME < FILE')
  const values = options.task === 'finish' ? await finish(setup) : await withPrevious(setup, await collect(setup))
  // Where all is kept, the files of those that are not set may still be missing.
  if (values.size === 0 && options.task !== 'set') return false
  // From here on it is done, and Ctrl-C is the system's again: each secret is the old one or the new one, and whole.
  terminal?.close()
  await store.put(values)
  return true
}

/** Where the webhook's secret is replaced, the old one goes first to where the bot still accepts it. */
async function withPrevious(setup: Setup, values: Map<ManagedSecret, string>): Promise<Map<ManagedSecret, string>> {
  const secret = values.get('telegram-webhook-secret')
  const before = await setup.store.read('telegram-webhook-secret')
  if (secret === undefined || before === '' || secret === before) return values
  const previous = await setup.store.read(previousSecret)
  // The same: a run that was cut short between the two.
  if (previous !== '' && previous !== before)
    throw new SetupError(
      'refused',
      'The last rotation of telegram-webhook-secret has to end first: --finish. Nothing was changed.',
    )
  return new Map([[previousSecret, before], ...values])
}

async function finish(setup: Setup): Promise<Map<ManagedSecret, string>> {
  const { store, options, services, terminal } = setup
  const none = new Map<ManagedSecret, string>()
  // Ended by no longer naming it: where no names are known, the newest would count as named again.
  if (options.to === 'gcp' && !options.home && !options.pins)
    throw new SetupError('usage', 'which versions are in use? --env ENV, --home FOLDER or --pins LIST')
  if ((await store.read(previousSecret)) === '') {
    say('No rotation of telegram-webhook-secret is under way.')
    return none
  }
  if (options.check) {
    const verdict = await checkWebhook(services, await store.read('telegram-bot-token'))
    if (!(await believe(setup, verdict, 'Go on all the same?'))) return none
  }
  const question = 'Has the bot been deployed since the rotation?'
  const isDeployed = options.yes || (terminal ? await terminal.confirm(question) : false)
  if (!isDeployed) say(`${question} Deploy it first, then answer with --yes.`)
  return isDeployed ? new Map([[previousSecret, '']]) : none
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
