import { parseArgs } from 'node:util'
import { isManaged, type ManagedSecret, managedSecrets, type Pin, pinsSchema } from '../config/secret-pins.ts'
import { SetupError } from './setup-error.ts'

export const usage = `Usage: scripts/secrets-setup [OPTIONS] [NAME=-]

Asks for the bot's secrets, checks each against its service, and puts them where the bot finds them. Nothing that is
typed shows. Run it again to change one; until the last question is answered, nothing changes.

  --to files|gcp         files for Docker Compose (the default), or GCP Secret Manager
  --home FOLDER          the environment's folder; /var/lib/order-bot/production with --to files. With --to gcp, the
                         versions to use are written into its settings.env
  --project ID           the project of Secret Manager; by default GCP_PROJECT_ID of settings.env

  --rotate NAME          replaces one secret. The webhook's old one stays good beside the new one until --finish
  --finish               ends the rotation of the webhook's secret, once Telegram uses the new one
  --retire               --to gcp: disables the versions that no release uses, and destroys those disabled before
  --status               shows which secrets are set, and since when

  --from-file NAME=PATH  takes a secret from a file instead of asking; PATH - is standard input, as is NAME=- alone
  --pins LIST            --to gcp: the versions in use now, if there is no settings.env to read them from
  --no-check             asks no service whether a secret is good
  --yes                  answers yes where it would ask
  --help

Secrets: ${Object.keys(managedSecrets).join(', ')}

To check the sheet, it has to be known: GOOGLE_SHEET_ID in settings.env or in the environment, or when it is asked for.
TELEGRAM_API_ROOT, OPENAI_BASE_URL, GOOGLE_API_ROOT and HTTPS_PROXY count as they do for the bot.`

/** The one that is not asked for: it is what the webhook's secret was before. */
export const previousSecret = 'telegram-webhook-secret-previous'
export type AskedSecret = Exclude<ManagedSecret, typeof previousSecret>

export interface Options {
  task: 'set' | 'finish' | 'retire' | 'status' | 'help' | { rotate: AskedSecret }
  to: 'files' | 'gcp'
  home: string | undefined
  project: string | undefined
  pins: Pin[] | undefined
  /** Where secrets come from that are not asked for; `-` is standard input. */
  sources: Map<AskedSecret, string>
  check: boolean
  yes: boolean
}

/** @throws SetupError */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args)
  const { to } = values
  if (to !== 'files' && to !== 'gcp') throw wrong('--to is files or gcp')
  const sources = new Map<AskedSecret, string>()
  for (const text of positionals) if (!/^[a-z-]+=-$/.test(text)) throw wrong(whyNot)
  for (const text of [...(values['from-file'] ?? []), ...positionals]) {
    const [name = '', path = ''] = text.split(/=(.*)/s)
    if (path === '') throw wrong('--from-file wants NAME=PATH')
    sources.set(asked(name), path)
  }
  if ([...sources.values()].filter((path) => path === '-').length > 1) throw wrong('standard input has one secret')
  const task = readTask(values)
  if (task === 'retire' && to !== 'gcp') throw wrong('--retire is for --to gcp: of files, there are no old versions')
  if (typeof task === 'object' && [...sources.keys()].some((name) => name !== task.rotate))
    throw wrong(`--rotate ${task.rotate} replaces that one alone`)
  return {
    task,
    to,
    home: values.home ?? (to === 'files' ? '/var/lib/order-bot/production' : undefined),
    project: values.project,
    pins: values.pins === undefined ? undefined : readPins(values.pins),
    sources,
    check: !values['no-check'],
    yes: values.yes,
  }
}

// What was given may be a secret, and is not repeated.
const whyNot = 'a secret is never given on the command line, where every process can read it: NAME=- or --from-file'

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { ...text, default: 'files' },
        home: text,
        project: text,
        pins: text,
        rotate: text,
        'from-file': { ...text, multiple: true },
        finish: flag,
        retire: flag,
        status: flag,
        'no-check': flag,
        yes: flag,
        help: flag,
      },
    })
  } catch {
    throw wrong('an option is unknown, or lacks its value')
  }
}

function readTask(values: ReturnType<typeof parse>['values']): Options['task'] {
  if (values.help) return 'help'
  const tasks = (['finish', 'retire', 'status'] as const).filter((task) => values[task])
  if (tasks.length + (values.rotate === undefined ? 0 : 1) > 1)
    throw wrong('--rotate, --finish, --retire and --status are done one at a time')
  return values.rotate === undefined ? (tasks[0] ?? 'set') : { rotate: asked(values.rotate) }
}

function asked(name: string): AskedSecret {
  if (!isManaged(name)) throw wrong(`secrets are: ${Object.keys(managedSecrets).join(', ')}`)
  if (name === previousSecret) throw wrong(`${name} is set by --rotate telegram-webhook-secret`)
  return name
}

/** @throws SetupError */
export function readPins(text: string): Pin[] {
  const pins = pinsSchema.safeParse(text)
  if (!pins.success) throw wrong(`the list of versions ${pins.error.issues[0]?.message}`)
  return pins.data
}

const wrong = (message: string) => new SetupError('usage', message)
