import type { SecretManagerServiceClient } from '@google-cloud/secret-manager'
import { crc32c } from '../config/crc32c.ts'
import { withoutLineBreak } from '../config/secret-files.ts'
import { codeOf, connect, explain } from '../config/secret-manager.ts'
import { type ManagedSecret, managedSecretNames, type Pin } from '../config/secret-pins.ts'
import type { SecretState, SecretStore } from './secret-store.ts'
import { SetupError } from './setup-error.ts'

export interface SecretManagerPlace {
  project: string
  /** `host:port` of an emulator on this machine; undefined: Google's. */
  endpoint: string | undefined
  /** The versions that are in use; undefined: the newest one of each secret is. */
  pins: readonly Pin[] | undefined
}

/** Secret Manager, where nothing is overwritten: what is put becomes a new version, in use once it is named. */
export interface SecretManagerStore extends SecretStore {
  project: string
  /** For GCP_SECRET_VERSIONS: the versions in use, with what was put. */
  pins(): Promise<string>
  /** What a clean-up would do to versions that are not among these: disable those that work, destroy the disabled. */
  unused(kept: readonly Pin[]): Promise<UnusedVersion[]>
  retire(version: UnusedVersion): Promise<void>
}

export interface UnusedVersion extends Pin {
  fate: 'disable' | 'destroy'
}

interface Version {
  number: string
  state: string
  created: Date | undefined
}

/** Milliseconds for one call. */
const limit = 15_000
const notFound = 5

export async function secretManagerStore({ project, endpoint, pins }: SecretManagerPlace): Promise<SecretManagerStore> {
  const client = await connect(endpoint)
  if (endpoint === undefined) await signIn(client)
  /** Numbers by name; null until it has to be known. */
  let inUse = pins ? new Map(pins.map(({ secret, version }) => [secret, version])) : null
  const nameOf = (secret: ManagedSecret, version?: string) =>
    `projects/${project}/secrets/${secret}${version === undefined ? '' : `/versions/${version}`}`

  async function versionsOf(secret: ManagedSecret): Promise<Version[]> {
    const found = await unlessMissing(client.listSecretVersions({ parent: nameOf(secret) }, { timeout: limit }))
    return (found?.[0] ?? []).map(({ name, state, createTime }) => ({
      number: numberIn(name),
      state: String(state),
      created: createTime?.seconds == null ? undefined : new Date(Number(createTime.seconds) * 1000),
    }))
  }

  /** Without a list of those in use, it is the newest one that works. */
  async function current(secret: ManagedSecret): Promise<Version | undefined> {
    const versions = await versionsOf(secret)
    if (inUse) return versions.find(({ number }) => number === inUse?.get(secret))
    return newestThatWorks(versions)
  }

  const states = () =>
    Promise.all(
      managedSecretNames.map(async (secret): Promise<SecretState> => {
        const version = await current(secret)
        return version
          ? { secret, isSet: true, since: version.created, version: version.number }
          : { secret, isSet: false }
      }),
    )

  /** @returns the number of the version */
  async function add(secret: ManagedSecret, value: string): Promise<string> {
    const parent = nameOf(secret)
    const existing = await unlessMissing(client.getSecret({ name: parent }, { timeout: limit }))
    if (!existing) {
      const request = { parent: `projects/${project}`, secretId: secret, secret: { replication: { automatic: {} } } }
      await explained(client.createSecret(request, { timeout: limit }))
    }
    const data = Buffer.from(value)
    const payload = { data, dataCrc32c: crc32c(data) }
    const [{ name }] = await explained(client.addSecretVersion({ parent, payload }, { timeout: limit }))
    return numberIn(name)
  }

  return {
    project,
    place: `Secret Manager of ${project}`,
    states,
    async read(secret) {
      const version = await current(secret)
      if (!version) return ''
      const name = nameOf(secret, version.number)
      const [{ payload }] = await explained(client.accessSecretVersion({ name }, { timeout: limit }))
      return withoutLineBreak(Buffer.from(payload?.data ?? '').toString('utf8'))
    },
    async put(values) {
      // Known before anything changes, so that what is put now is all that changes among them.
      inUse ??= new Map((await states()).map(({ secret, version = '' }) => [secret, version]))
      for (const [secret, value] of values) inUse.set(secret, value === '' ? '' : await add(secret, value))
    },
    async pins() {
      return (await states()).flatMap(({ secret, version }) => (version ? [`${secret}:${version}`] : [])).join(',')
    },
    async unused(kept) {
      const isKept = (secret: string, number: string) =>
        kept.some((pin) => pin.secret === secret && pin.version === number)
      const found: UnusedVersion[] = []
      for (const secret of managedSecretNames) {
        for (const { number, state } of await versionsOf(secret)) {
          if (isKept(secret, number) || state === 'DESTROYED') continue
          found.push({ secret, version: number, fate: state === 'ENABLED' ? 'disable' : 'destroy' })
        }
      }
      return found
    },
    async retire({ secret, version, fate }) {
      const request = { name: nameOf(secret, version) }
      if (fate === 'disable') await explained(client.disableSecretVersion(request, { timeout: limit }))
      else await explained(client.destroySecretVersion(request, { timeout: limit }))
    },
  }
}

/** A version is named `projects/…/secrets/…/versions/NUMBER`. */
const numberIn = (name: string | null | undefined): string => name?.split('/').at(-1) ?? ''

const newestThatWorks = (versions: Version[]): Version | undefined =>
  versions
    .filter(({ state }) => state === 'ENABLED')
    .toSorted((one, other) => Number(other.number) - Number(one.number))[0]

/** By itself, the client rejects where nobody can catch it. */
async function signIn(client: SecretManagerServiceClient): Promise<void> {
  try {
    await client.auth.getClient()
  } catch {
    throw new SetupError('refused', 'Google wants to know who you are: gcloud auth application-default login')
  }
}

async function unlessMissing<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (codeOf(error) === notFound) return null
    throw refusal(error)
  }
}

async function explained<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw refusal(error)
  }
}

// Without the cause: it may hold what was sent.
const refusal = (error: unknown) => new SetupError('refused', `Secret Manager: what was asked for ${explain(error)}`)
