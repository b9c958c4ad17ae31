import type { SecretManagerServiceClient } from '@google-cloud/secret-manager'
import { ExponentialBackoff, handleWhen, isTaskCancelledError, retry, TimeoutStrategy, timeout, wrap } from 'cockatiel'
import { z } from 'zod'
import type { ConfigFault } from './config-error.ts'
import { crc32c } from './crc32c.ts'
import { type Found, withoutLineBreak } from './secret-files.ts'
import { managedSecrets, type Pin } from './secret-pins.ts'

export interface SecretSource {
  project: string
  pins: readonly Pin[]
  /** `host:port` of an emulator on this machine, spoken to without encryption; undefined: Google's. */
  endpoint: string | undefined
  /** Milliseconds for all of it, waiting and trying again included. */
  deadline?: number
}

/** For one attempt. */
const attemptTimeout = 5000

/**
 * The pinned versions from GCP Secret Manager, by the variables that they stand in for. A secret that can't be had is a
 * fault: never an empty value, never another version.
 */
export async function fetchSecrets({ project, pins, endpoint, deadline = 15_000 }: SecretSource): Promise<Found> {
  const client = await connect(endpoint)
  // Before the first call: a client that finds out by itself that it has no account rejects where nobody can catch it.
  const signedIn = endpoint === undefined ? client.auth.getClient() : undefined
  const bounded = wrap(
    timeout(deadline, TimeoutStrategy.Aggressive),
    retry(handleWhen(isTransient), { maxAttempts: 3, backoff: new ExponentialBackoff({ initialDelay: 200 }) }),
  )

  const values: Record<string, string> = {}
  const faults: ConfigFault[] = []
  await Promise.all(
    pins.map(async ({ secret, version }) => {
      const name = managedSecrets[secret]
      const resource = `projects/${project}/secrets/${secret}/versions/${version}`
      try {
        values[name] = textOf(await bounded.execute(() => access(client, resource, signedIn)))
      } catch (error) {
        const message = `could not be had from Secret Manager: ${secret}, version ${version}, ${explain(error)}`
        faults.push({ name, message })
      }
    }),
  )
  // Not waited for: with a sign-in that hangs, it would hang too.
  client.close().catch(() => {})
  return { values, faults }
}

/** @param endpoint as in `SecretSource` */
export async function connect(endpoint: string | undefined): Promise<SecretManagerServiceClient> {
  // Loaded only where it is used: it is the heaviest part of the whole bot.
  const { SecretManagerServiceClient } = await import('@google-cloud/secret-manager')
  if (endpoint === undefined) return new SecretManagerServiceClient()
  const { credentials } = await import('@grpc/grpc-js')
  const { hostname, port } = new URL(`http://${endpoint}`)
  return new SecretManagerServiceClient({
    apiEndpoint: hostname,
    port: Number(port),
    sslCreds: credentials.createInsecure(),
    // Told, so that it does not go and look for an account's.
    clientOptions: { universeDomain: 'googleapis.com' },
  })
}

async function access(
  client: SecretManagerServiceClient,
  name: string,
  signedIn: Promise<unknown> | undefined,
): Promise<Uint8Array> {
  await signedIn
  // The client's own way to try again hides what the failure was, and knows no deadline for the sign-in.
  const [{ payload }] = await client.accessSecretVersion({ name }, { timeout: attemptTimeout, retry: null })
  const data = payload?.data
  const bytes = typeof data === 'string' ? Buffer.from(data, 'base64') : (data ?? new Uint8Array())
  if (payload?.dataCrc32c != null && Number(payload.dataCrc32c) !== crc32c(bytes)) throw new Unusable('came garbled')
  return bytes
}

function textOf(bytes: Uint8Array): string {
  const text = withoutLineBreak(new TextDecoder('utf-8').decode(bytes))
  if (text === '') throw new Unusable('is empty')
  return text
}

/** It was fetched, but can't be a secret. */
class Unusable extends Error {}

const reasons: Record<number, string> = {
  4: 'did not come in time (DEADLINE_EXCEEDED)',
  5: 'does not exist (NOT_FOUND)',
  7: 'may not be read by this account (PERMISSION_DENIED)',
  9: 'is disabled or destroyed (FAILED_PRECONDITION)',
  14: 'could not be reached (UNAVAILABLE)',
  16: 'needs an account (UNAUTHENTICATED)',
}
const transient = [4, 8, 14]

const grpcErrorSchema = z.looseObject({ code: z.int() })
export const codeOf = (error: unknown): number | undefined => grpcErrorSchema.safeParse(error).data?.code

const isTransient = (error: unknown): boolean => transient.includes(codeOf(error) ?? -1)

/** Why a call failed, in words of our own: those of the error may quote what was sent. */
export function explain(error: unknown): string {
  if (error instanceof Unusable) return error.message
  if (isTaskCancelledError(error)) return 'did not come in time'
  const code = codeOf(error)
  if (code === undefined) return 'failed before it was asked for: is there an account to sign in with?'
  return reasons[code] ?? `failed with gRPC status ${code}`
}
