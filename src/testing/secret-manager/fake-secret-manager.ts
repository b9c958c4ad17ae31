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

const { AccessSecretVersionRequest, AccessSecretVersionResponse } = protos.google.cloud.secretmanager.v1
type Request = protos.google.cloud.secretmanager.v1.IAccessSecretVersionRequest
type Response = protos.google.cloud.secretmanager.v1.IAccessSecretVersionResponse

/** What happens to one request instead of an answer: an error, no answer at all, or one that was garbled on its way. */
type Mishap = status | 'silence' | 'garbled'

export interface FakeSecretManager {
  /** For GCP_SECRET_MANAGER_ENDPOINT. */
  endpoint: string
  /** The names that were asked for, in order. */
  requests: string[]
  /** What befalls the next requests for a secret, one each. */
  befall(secret: string, ...mishaps: Mishap[]): void
  close(): void
}

const accessSecretVersion: MethodDefinition<Request, Response> = {
  path: '/google.cloud.secretmanager.v1.SecretManagerService/AccessSecretVersion',
  requestStream: false,
  responseStream: false,
  requestSerialize: (request) => Buffer.from(AccessSecretVersionRequest.encode(request).finish()),
  requestDeserialize: (bytes) => AccessSecretVersionRequest.decode(bytes),
  responseSerialize: (response) => Buffer.from(AccessSecretVersionResponse.encode(response).finish()),
  responseDeserialize: (bytes) => AccessSecretVersionResponse.decode(bytes),
}

const resourceName = /^projects\/(.+)\/secrets\/(.+)\/versions\/(\d+)$/

/**
 * Secret Manager's own protocol on loopback.
 * @param secrets the versions of each secret, from version 1 on
 */
export async function startFakeSecretManager(
  project: string,
  secrets: Record<string, (string | Uint8Array)[]>,
): Promise<FakeSecretManager> {
  const requests: string[] = []
  const mishaps = new Map<string, Mishap[]>()

  function contentOf(name: string): Buffer | undefined {
    const [, owner, secret = '', version] = resourceName.exec(name) ?? []
    const content = owner === project ? secrets[secret]?.[Number(version) - 1] : undefined
    return content === undefined ? undefined : Buffer.from(content)
  }

  function answer({ request }: ServerUnaryCall<Request, Response>, callback: sendUnaryData<Response>): void {
    const name = request.name ?? ''
    requests.push(name)
    const mishap = mishaps.get(resourceName.exec(name)?.[2] ?? '')?.shift()
    const data = contentOf(name)
    if (mishap === 'silence') return
    if (typeof mishap === 'number') callback({ code: mishap, details: status[mishap] })
    else if (!data) callback({ code: status.NOT_FOUND, details: `Secret Version [${name}] not found.` })
    else
      callback(null, {
        name,
        payload: { data: mishap === 'garbled' ? data.toReversed() : data, dataCrc32c: crc32c(data) },
      })
  }

  const server = new Server()
  server.addService({ accessSecretVersion }, { accessSecretVersion: answer })
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    )
  })
  return {
    endpoint: `127.0.0.1:${port}`,
    requests,
    befall: (secret, ...next) => mishaps.set(secret, next),
    close: () => server.forceShutdown(),
  }
}
