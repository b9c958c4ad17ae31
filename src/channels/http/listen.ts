import type { FastifyInstance } from 'fastify'
import { SafeError } from '../../ops/describe-error.ts'
import { isSystemError } from '../../ops/system-error.ts'

class ListenError extends SafeError {
  override readonly name = 'ListenError'
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'is in use by another process',
  EACCES: 'is not allowed to this user',
  EADDRNOTAVAIL: 'is not on an address of this machine',
  ENOTFOUND: 'is on a host that is not known',
}

/**
 * Listens, and resolves to the address, as in `http://127.0.0.1:8080`.
 * @param variable the setting that names the port, for whoever has to change it
 * @throws SafeError when the port can't be had
 */
export async function listen(
  server: FastifyInstance,
  address: { host: string; port: number },
  variable: string,
): Promise<string> {
  try {
    return await server.listen(address)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const reason = reasons[error.code] ?? `can't be had (${error.code})`
    throw new ListenError(`${variable}: ${address.host}:${address.port} ${reason}`, { cause: error })
  }
}
