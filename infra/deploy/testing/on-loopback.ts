import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../../src/testing/free-port.ts'
import { run } from '../../../src/testing/run.ts'

const sshd = '/usr/sbin/sshd'
const registry = '/usr/bin/docker-registry'

/** What is missing of Debian's packages for the two below; empty where they can run. */
export const missing = [
  ...(existsSync(sshd) ? [] : ['openssh-server']),
  ...(existsSync(registry) ? [] : ['docker-registry']),
]

interface Server {
  close(): void
}

/** A machine that is reached by ssh: this one, by a server and keys of its own. */
export async function startSshServer(folder: string): Promise<Server & { env: Record<string, string> }> {
  const port = await freePort()
  const file = (name: string) => join(folder, name)
  for (const name of ['host-key', 'key']) {
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)])
  }
  await copyFile(file('key.pub'), file('authorized'))
  await chmod(file('authorized'), 0o600)
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${file('host-key')}`,
    `AuthorizedKeysFile ${file('authorized')}`,
    `PidFile ${file('sshd.pid')}`,
    'StrictModes no',
    'PasswordAuthentication no',
    'UsePAM no',
  ]
  await writeFile(file('sshd_config'), settings.join('\n'))
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true })
  const child = spawn(sshd, ['-D', '-e', '-f', file('sshd_config')], { stdio: 'ignore' })
  await listening(child, port)
  const options = `-i ${file('key')} -o StrictHostKeyChecking=no -o LogLevel=ERROR -o UserKnownHostsFile=${file('known')}`
  return {
    env: { DOCKER_HOST: `ssh://${userInfo().username}@127.0.0.1:${port}`, ORDER_BOT_SSH_OPTS: options },
    close: () => void child.kill(),
  }
}

/** A registry for images, as `HOST:PORT`. */
export async function startRegistry(folder: string): Promise<Server & { host: string }> {
  const host = `127.0.0.1:${await freePort()}`
  const config = join(folder, 'registry.yml')
  await writeFile(
    config,
    `version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: ${join(folder, 'registry')}}}\nhttp: {addr: "${host}"}\n`,
  )
  const child = spawn(registry, ['serve', config], { stdio: 'ignore' })
  await listening(child, host.split(':')[1] ?? '')
  return { host, close: () => void child.kill() }
}

async function listening(child: ChildProcess, port: string): Promise<void> {
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`)
    await sleep(50)
  }
}

const accepts = (port: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
