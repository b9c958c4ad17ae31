import http from 'node:http'
import { ConfigError, type ConfigFault } from './config-error.ts'

const addresses = ['HTTPS_PROXY', 'HTTP_PROXY'] as const
const known = [...addresses, 'NO_PROXY'] as const

/**
 * Has all that goes out of this process go through the proxy that HTTPS_PROXY and HTTP_PROXY name, except to the hosts
 * of NO_PROXY; with none of them set, nothing changes.
 * @returns puts it back as it was
 * @throws ConfigError when one of them is not the address of a proxy
 */
export function useProxy(env: NodeJS.ProcessEnv): () => void {
  const faults = addresses.map((name) => faultOf(name, env)).filter((fault) => fault !== null)
  if (faults.length > 0) throw new ConfigError(faults)
  const direct = http.setGlobalProxyFromEnv(env)
  const missing = known.filter((name) => settingOf(name, env) !== undefined && !process.env[name.toLowerCase()])
  // gRPC looks for itself, and knows the names in lower case alone.
  for (const name of missing) process.env[name.toLowerCase()] = settingOf(name, env)
  return () => {
    direct()
    for (const name of missing) delete process.env[name.toLowerCase()]
  }
}

// As everywhere, the name in lower case wins.
const settingOf = (name: (typeof known)[number], env: NodeJS.ProcessEnv): string | undefined =>
  env[name.toLowerCase()] || env[name] || undefined

function faultOf(name: (typeof addresses)[number], env: NodeJS.ProcessEnv): ConfigFault | null {
  const address = settingOf(name, env)
  // gRPC speaks no TLS to a proxy: it would go around one that wants it.
  if (address === undefined || URL.parse(address)?.protocol === 'http:') return null
  return { name, message: 'must be the http URL of a proxy, such as http://egress:4750' }
}
