import { execFile } from 'node:child_process'
import { isIP } from 'node:net'
import { promisify } from 'node:util'

export interface Certificate {
  key: string
  cert: string
}

/**
 * A certificate for these names and addresses that nobody else vouches for, with its key; made anew, so that no key is
 * kept.
 */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const names = [
    '-subj',
    '/CN=test',
    '-addext',
    `subjectAltName=${hosts.map((host) => `${isIP(host) ? 'IP' : 'DNS'}:${host}`).join(',')}`,
  ]
  const { stdout } = await promisify(execFile)('openssl', ['req', ...kind, ...names, '-keyout', '-', '-out', '-'])
  return { key: block('PRIVATE KEY', stdout), cert: block('CERTIFICATE', stdout) }
}

function block(label: string, pem: string): string {
  const [found] = new RegExp(`-----BEGIN ${label}-----[^]*-----END ${label}-----\n`).exec(pem) ?? []
  if (!found) throw new Error(`openssl gave no ${label}`)
  return found
}
