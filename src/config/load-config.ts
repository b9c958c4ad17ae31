import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { buildConfig, type Complain } from './build-config.ts'
import type { Config } from './config.ts'
import { ConfigError, type ConfigFault } from './config-error.ts'
import { type Environment, readVariables, type Variables } from './environment.ts'
import { type Found, readSecretFiles } from './secret-files.ts'
import { readSecretFolder } from './secret-folder.ts'
import { fetchSecrets, type SecretSource } from './secret-manager.ts'
import { managedSecrets } from './secret-pins.ts'

/**
 * The settings from the environment, from the files that it names and from Secret Manager where it is told to.
 * @throws ConfigError with every fault at once, by the variables' names
 */
export async function loadConfig(env: NodeJS.ProcessEnv): Promise<Config> {
  const faults = new Map<string, ConfigFault>()
  const complain: Complain = (name, message) => note({ name, message })
  const note = (fault: ConfigFault) => {
    if (!faults.has(fault.name)) faults.set(fault.name, fault)
  }

  const set = withoutEmpty(env)
  const files = await readSecretFiles(set)
  const given = { ...set, ...files.values }
  const first = readVariables(given)
  for (const fault of [...files.faults, ...first.faults]) note(fault)
  // Not with half of its settings: without the endpoint, another Secret Manager would be asked.
  const askable = !first.faults.some(({ name }) => name.startsWith('GCP_'))
  const provided = askable ? await provide(given, first.environment, complain) : nothing
  const { environment, faults: malformed } = readVariables({ ...given, ...provided.values })
  for (const fault of [...provided.faults, ...malformed]) note(fault)
  const config = buildConfig(environment, complain)
  if (config.environment === 'production') await checkDataDir(config.dataDir, complain)

  if (faults.size > 0) throw new ConfigError([...faults.values()])
  return config
}

/** `NAME=` in a file of variables says that it is not set. */
function withoutEmpty(env: NodeJS.ProcessEnv): Variables {
  const set: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value !== undefined && value.trim() !== '') set[name] = value
  return set
}

const nothing: Found = { values: {}, faults: [] }

/** The secrets that are kept elsewhere. */
async function provide(given: Variables, environment: Environment, complain: Complain): Promise<Found> {
  if (environment.SECRETS_PROVIDER === 'env') return nothing
  if (environment.SECRETS_PROVIDER === 'gcp') return fetchPinned(given, environment, complain)
  const found = await readSecretFolder(environment.SECRETS_DIR)
  for (const [secret, name] of Object.entries(managedSecrets)) {
    if (name in found.values && given[name] !== undefined)
      complain(name, `is set, and SECRETS_DIR holds ${secret}: keep one of them`)
  }
  return found
}

async function fetchPinned(given: Variables, environment: Environment, complain: Complain): Promise<Found> {
  const source = secretSource(environment, complain)
  if (!source) return nothing
  for (const { secret } of source.pins) {
    const name = managedSecrets[secret]
    if (given[name] !== undefined) complain(name, `is set, and GCP_SECRET_VERSIONS names ${secret}: keep one of them`)
  }
  return fetchSecrets(source)
}

function secretSource(environment: Environment, complain: Complain): SecretSource | null {
  const { GCP_PROJECT_ID: project, GCP_SECRET_VERSIONS: pins, GCP_SECRET_MANAGER_ENDPOINT: endpoint } = environment
  if (!project) complain('GCP_PROJECT_ID', 'is missing: SECRETS_PROVIDER=gcp needs it')
  if (!pins) complain('GCP_SECRET_VERSIONS', 'is missing: SECRETS_PROVIDER=gcp needs the secrets and their versions')
  return project && pins ? { project, pins, endpoint } : null
}

/** A missing folder may be a disk that is not mounted: to start with an empty one would lose sight of all orders. */
async function checkDataDir(folder: string, complain: Complain): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory()) complain('DATA_DIR', 'is not a folder')
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    complain('DATA_DIR', 'is not a folder that can be read and written')
  }
}
