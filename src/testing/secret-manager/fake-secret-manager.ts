import { protos } from '@google-cloud/secret-manager'
import {
  type MethodDefinition,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type sendUnaryData,
  status,
} from '@grpc/grpc-js'
import { crc32c } from '../../config/crc32c.ts'

const api = protos.google.cloud.secretmanager.v1
const { State } = api.SecretVersion

/**
 * What happens to one request for a secret's value instead of an answer: an error, none at all, or one that was garbled
 * on its way.
 */
type Mishap = status | 'silence' | 'garbled'

export interface FakeSecretManager {
  /** For GCP_SECRET_MANAGER_ENDPOINT. */
  endpoint: string
  /** The names whose values were asked for, in order. */
  requests: string[]
  /** All versions of all secrets: what it holds, and whether it can be had. */
  versions(secret: string): { text: string; state: string }[]
  /** What befalls the next requests for a secret's value, one each. */
  befall(secret: string, ...mishaps: Mishap[]): void
  close(): void
}

interface Version {
  data: Buffer
  state: protos.google.cloud.secretmanager.v1.SecretVersion.State
}

interface Coder<T> {
  encode(message: T): { finish(): Uint8Array }
  decode(bytes: Uint8Array): T
}

function method<Request, Response>(
  name: string,
  request: Coder<Request>,
  response: Coder<Response>,
): MethodDefinition<Request, Response> {
  return {
    path: `/google.cloud.secretmanager.v1.SecretManagerService/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (message) => Buffer.from(request.encode(message).finish()),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (message) => Buffer.from(response.encode(message).finish()),
    responseDeserialize: (bytes) => response.decode(bytes),
  }
}

const methods = {
  accessSecretVersion: method('AccessSecretVersion', api.AccessSecretVersionRequest, api.AccessSecretVersionResponse),
  getSecret: method('GetSecret', api.GetSecretRequest, api.Secret),
  createSecret: method('CreateSecret', api.CreateSecretRequest, api.Secret),
  addSecretVersion: method('AddSecretVersion', api.AddSecretVersionRequest, api.SecretVersion),
  listSecretVersions: method('ListSecretVersions', api.ListSecretVersionsRequest, api.ListSecretVersionsResponse),
  disableSecretVersion: method('DisableSecretVersion', api.DisableSecretVersionRequest, api.SecretVersion),
  destroySecretVersion: method('DestroySecretVersion', api.DestroySecretVersionRequest, api.SecretVersion),
}

class Refusal extends Error {
  readonly code: status
  constructor(code: status, message: string) {
    super(message)
    this.code = code
  }
}

const resourceName = /^projects\/([^/]+)\/secrets\/([^/]+)(?:\/versions\/(\d+))?$/

/**
 * Secret Manager's own protocol on loopback.
 * @param given the versions of each secret, from version 1 on
 */
export async function startFakeSecretManager(
  project: string,
  given: Record<string, (string | Uint8Array)[]>,
): Promise<FakeSecretManager> {
  const requests: string[] = []
  const mishaps = new Map<string, Mishap[]>()
  const made = (content: string | Uint8Array): Version => ({ data: Buffer.from(content), state: State.ENABLED })
  const secrets = new Map(Object.entries(given).map(([name, contents]) => [name, contents.map(made)]))

  function find(name = ''): { versions: Version[]; version: Version | undefined } {
    const [, owner, secret = '', number] = resourceName.exec(name) ?? []
    const versions = owner === project ? secrets.get(secret) : undefined
    if (!versions) throw new Refusal(status.NOT_FOUND, `Secret [${name}] not found.`)
    return { versions, version: versions[Number(number) - 1] }
  }

  function findVersion(name = ''): Version {
    const { version } = find(name)
    if (!version) throw new Refusal(status.NOT_FOUND, `Secret Version [${name}] not found.`)
    return version
  }

  function change(name: string | null | undefined, state: Version['state']) {
    const version = findVersion(name ?? '')
    if (version.state === State.DESTROYED) throw new Refusal(status.FAILED_PRECONDITION, 'It is destroyed.')
    version.state = state
    return { name: name ?? '', state }
  }

  function access(name: string) {
    const { data, state } = findVersion(name)
    if (state !== State.ENABLED)
      throw new Refusal(status.FAILED_PRECONDITION, `Secret Version [${name}] is not enabled.`)
    return { name, payload: { data, dataCrc32c: crc32c(data) } }
  }

  const answering =
    <Request, Response>(answer: (request: Request) => Response) =>
    ({ request }: ServerUnaryCall<Request, Response>, callback: sendUnaryData<Response>): void => {
      try {
        callback(null, answer(request))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        callback({ code: error.code, details: error.message })
      }
    }

  const server = new Server()
  server.addService(methods, {
    accessSecretVersion(
      call: ServerUnaryCall<protos.google.cloud.secretmanager.v1.IAccessSecretVersionRequest, unknown>,
      callback: sendUnaryData<unknown>,
    ) {
      const name = call.request.name ?? ''
      requests.push(name)
      const mishap = mishaps.get(resourceName.exec(name)?.[2] ?? '')?.shift()
      if (mishap === 'silence') return
      if (typeof mishap === 'number') return callback({ code: mishap, details: status[mishap] })
      answering(() => {
        const answer = access(name)
        if (mishap === 'garbled') answer.payload.data = Buffer.from(answer.payload.data.toReversed())
        return answer
      })(call, callback)
    },
    getSecret: answering(({ name }: protos.google.cloud.secretmanager.v1.IGetSecretRequest) => {
      find(name ?? '')
      return { name }
    }),
    createSecret: answering(
      ({ parent, secretId, secret }: protos.google.cloud.secretmanager.v1.ICreateSecretRequest) => {
        if (parent !== `projects/${project}`) throw new Refusal(status.PERMISSION_DENIED, 'Not this project.')
        if (!secretId || !secret?.replication)
          throw new Refusal(status.INVALID_ARGUMENT, 'Name and replication, please.')
        if (secrets.has(secretId)) throw new Refusal(status.ALREADY_EXISTS, `Secret [${secretId}] already exists.`)
        secrets.set(secretId, [])
        return { name: `${parent}/secrets/${secretId}` }
      },
    ),
    addSecretVersion: answering(
      ({ parent, payload }: protos.google.cloud.secretmanager.v1.IAddSecretVersionRequest) => {
        const { versions } = find(parent ?? '')
        const { data } = made(payload?.data ?? '')
        if (Number(payload?.dataCrc32c) !== crc32c(data)) throw new Refusal(status.INVALID_ARGUMENT, 'It came garbled.')
        versions.push(made(data))
        return { name: `${parent}/versions/${versions.length}`, state: State.ENABLED }
      },
    ),
    listSecretVersions: answering(({ parent }: protos.google.cloud.secretmanager.v1.IListSecretVersionsRequest) => {
      const { versions } = find(parent ?? '')
      const createTime = { seconds: 1_790_000_000 }
      const all = versions.map(({ state }, index) => ({ name: `${parent}/versions/${index + 1}`, state, createTime }))
      return { versions: all.toReversed() }
    }),
    disableSecretVersion: answering(({ name }: protos.google.cloud.secretmanager.v1.IDisableSecretVersionRequest) =>
      change(name, State.DISABLED),
    ),
    destroySecretVersion: answering(({ name }: protos.google.cloud.secretmanager.v1.IDestroySecretVersionRequest) =>
      change(name, State.DESTROYED),
    ),
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    )
  })
  return {
    endpoint: `127.0.0.1:${port}`,
    requests,
    versions: (secret) =>
      (secrets.get(secret) ?? []).map(({ data, state }) => ({ text: data.toString(), state: State[state] })),
    befall: (secret, ...next) => mishaps.set(secret, next),
    close: () => server.forceShutdown(),
  }
}
