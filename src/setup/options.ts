import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { environmentSchema } from '../config/environment.ts'
import { isManaged, type ManagedSecret, managedSecrets, type Pin, pinsSchema } from '../config/secret-pins.ts'
import { SetupError } from './setup-error.ts'

export const usage = `Usage: scripts/secrets-setup [OPTIONS]

Asks for the bot's secrets, checks each against its service, and puts them where the bot finds them. Nothing that is
typed shows. Run it again to change one; until the last question is answered, nothing changes.

  --to files|gcp         files for Docker Compose (the default), or GCP Secret Manager
  --env dev|staging|production
                         the environment, by its folder in /var/lib/order-bot; production with --to files
  --home FOLDER          the same, where its folder is elsewhere. With --to gcp, the versions to use are written into the
                         settings.env of --env or --home
  --project ID           the project of Secret Manager; by default GCP_PROJECT_ID of settings.env

  --only NAME            sets one secret alone
  --rotate NAME          replaces one secret. The webhook's is made here, and the old one stays good beside it until --finish
  --finish               ends the rotation of the webhook's secret, once Telegram uses the new one
  --retire               --to gcp: disables the versions that no release uses, and destroys those disabled before
  --status               shows which secrets are set, and since when

  --from-file NAME=PATH  takes a secret from a file instead of asking. Where there is no terminal, --only and --rotate take
                         theirs from standard input: scripts/secrets-setup --only NAME < FILE
  --sheet ID             the Google Sheet to check with; by default GOOGLE_SHEET_ID of settings.env
  --pins LIST            --to gcp: the versions in use now, if there is no settings.env to read them from
  --no-check             asks no service whether a secret is good
  --yes                  answers yes where it would ask
  --help

Secrets: ${Object.keys(managedSecrets).join(', ')}

TELEGRAM_API_ROOT, OPENAI_BASE_URL, GOOGLE_API_ROOT and HTTPS_PROXY count as they do for the bot.`

/** The one that is not asked for: it is what the webhook's secret was before. */
export const previousSecret = 'telegram-webhook-secret-previous'
export type AskedSecret = Exclude<ManagedSecret, typeof previousSecret>

export interface Options {
  task: 'set' | 'rotate' | 'finish' | 'retire' | 'status' | 'help'
  /** The one to set or to rotate; undefined: all of them. */
  only: AskedSecret | undefined
  to: 'files' | 'gcp'
  home: string | undefined
  project: string | undefined
  pins: Pin[] | undefined
  sheet: string | undefined
  /** The files of secrets that are not asked for. */
  sources: Map<AskedSecret, string>
  check: boolean
  yes: boolean
}

/** @throws SetupError */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const { values, positionals } = parse(args)
  // What was given may be a secret, and is not repeated.
  if (positionals.length > 0)
    throw wrong('a secret is never given on the command line, where every process can read it: --from-file or --only')
  const { to } = values
  if (to !== 'files' && to !== 'gcp') throw wrong('--to is files or gcp')
  const sources = new Map<AskedSecret, string>()
  for (const text of values['from-file'] ?? []) {
    const [name = '', path = ''] = text.split(/=(.*)/s)
    if (path === '') throw wrong('--from-file wants NAME=PATH')
    sources.set(asked(name), path)
  }
  const task = readTask(values)
  if (task === 'retire' && to !== 'gcp') throw wrong('--retire is for --to gcp: of files, there are no old versions')
  const one = values.rotate ?? values.only
  const only = one === undefined ? undefined : asked(one)
  if (only && [...sources.keys()].some((name) => name !== only)) throw wrong(`only ${only} was to be changed`)
  return {
    task,
    only,
    to,
    home: readHome(values, env),
    project: values.project,
    pins: values.pins === undefined ? undefined : readPins(values.pins),
    sheet: values.sheet === undefined ? undefined : readSheet(values.sheet),
    sources,
    check: !values['no-check'],
    yes: values.yes,
  }
}

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { ...text, default: 'files' },
        env: text,
        home: text,
        project: text,
        pins: text,
        sheet: text,
        only: text,
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
  const tasks = (['rotate', 'finish', 'retire', 'status'] as const).filter((task) => values[task])
  if (tasks.length + (values.only === undefined ? 0 : 1) > 1)
    throw wrong('--only, --rotate, --finish, --retire and --status are done one at a time')
  return tasks[0] ?? 'set'
}

function readHome({ to, env: name, home }: ReturnType<typeof parse>['values'], env: NodeJS.ProcessEnv) {
  if (name !== undefined && home !== undefined) throw wrong('--env and --home say the same: one of them')
  if (name !== undefined && !/^(dev|staging|production)$/.test(name)) throw wrong('--env is dev, staging or production')
  if (home !== undefined || (name === undefined && to === 'gcp')) return home
  return join(env.ORDER_BOT_STATE || '/var/lib/order-bot', name ?? 'production')
}

function readSheet(id: string): string {
  const sheet = environmentSchema.shape.GOOGLE_SHEET_ID.safeParse(id)
  if (!sheet.data) throw wrong(`--sheet ${sheet.error?.issues[0]?.message}`)
  return sheet.data
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
