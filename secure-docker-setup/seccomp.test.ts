import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeWithEngine } from '../src/testing/docker/engine.ts'
import { run } from '../src/testing/run.ts'

interface Call {
  name: string
  /** Its number, by process.arch. */
  x64: number
  arm64: number
  args?: readonly number[]
}

const newUserNamespace = 0x10000000
const sigchld = 17

/** What a program that has taken over the bot would like to do next. */
const forbidden: readonly Call[] = [
  { name: 'setns', x64: 308, arm64: 268, args: [-1, 0] },
  { name: 'mount', x64: 165, arm64: 40 },
  { name: 'pivot_root', x64: 155, arm64: 41 },
  { name: 'fsopen', x64: 430, arm64: 430 },
  { name: 'ptrace', x64: 101, arm64: 117, args: [99] },
  { name: 'process_vm_readv', x64: 310, arm64: 270 },
  { name: 'bpf', x64: 321, arm64: 280, args: [99] },
  { name: 'keyctl', x64: 250, arm64: 219, args: [99] },
  { name: 'add_key', x64: 248, arm64: 217 },
  { name: 'io_uring_setup', x64: 425, arm64: 425 },
  { name: 'perf_event_open', x64: 298, arm64: 241 },
  { name: 'userfaultfd', x64: 323, arm64: 282, args: [-1] },
  { name: 'init_module', x64: 175, arm64: 105 },
  { name: 'kexec_load', x64: 246, arm64: 104, args: [0, 0, 0, 99] },
  { name: 'open_by_handle_at', x64: 304, arm64: 265, args: [-1] },
  { name: 'memfd_create', x64: 319, arm64: 279 },
  { name: 'clone of a process', x64: 56, arm64: 220, args: [sigchld | newUserNamespace] },
  { name: 'socket AF_PACKET', x64: 41, arm64: 198, args: [17, 3, 0] },
  { name: 'socket AF_ALG', x64: 41, arm64: 198, args: [38, 5, 0] },
  { name: 'socket AF_VSOCK', x64: 41, arm64: 198, args: [40, 1, 0] },
  // Last: where it is let, root is root no more.
  { name: 'unshare', x64: 272, arm64: 97, args: [newUserNamespace] },
]

const debian = process.env.DEBIAN_IMAGE ?? 'debian:bookworm-slim'
const profile = join(import.meta.dirname, 'seccomp.json')

// Root's, by which these calls go: so that only the filter can be in the way.
const capabilities = ['SYS_ADMIN', 'SYS_PTRACE', 'SYS_MODULE', 'SYS_BOOT', 'NET_RAW', 'DAC_READ_SEARCH']

/** Each call's error by its number; 0 for none. */
async function errorsOf(calls: readonly Call[], filter: string): Promise<Map<string, number>> {
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64'
  const lines = calls.map(
    (call) => `print "${call.name}\\t", syscall(${[call[arch], ...padded(call.args)]}) == -1 ? $!+0 : 0, "\\n";`,
  )
  const rights = ['--rm', '--network', 'none', ...capabilities.flatMap((name) => ['--cap-add', name])]
  const { status, stdout, stderr } = await run('docker', [
    'run',
    ...rights,
    // Without it, the filter is there before Docker has done what it does itself, and refuses that too.
    '--security-opt',
    'no-new-privileges',
    '--security-opt',
    `seccomp=${filter}`,
    debian,
    'perl',
    '-e',
    `$| = 1; ${lines.join(' ')}`,
  ])
  if (status !== 0) throw new Error(stderr)
  return new Map(
    stdout
      .trimEnd()
      .split('\n')
      .map((line): [string, number] => [line.split('\t')[0] ?? '', Number(line.split('\t')[1])]),
  )
}

const padded = (args: readonly number[] = []) => [...args, 0, 0, 0, 0, 0].slice(0, 5)

const EPERM = 1
const ENOSYS = 38

describeWithEngine('the filter of system calls', () => {
  test('refuses what a bot never does', async () => {
    const errors = await errorsOf(forbidden, profile)
    expect(Object.fromEntries(errors)).toEqual(Object.fromEntries(forbidden.map(({ name }) => [name, EPERM])))
  })

  test('is what refuses: without it, the same calls get further', async () => {
    // A child process would say it all twice.
    const calls = forbidden.filter(({ name }) => name !== 'clone of a process')
    const errors = await errorsOf(calls, 'unconfined')
    expect([...errors].filter(([, error]) => error === EPERM).map(([name]) => name)).toEqual([])
  })

  test('has libc take the way of making threads that it can look into', async () => {
    const clone3 = { name: 'clone3', x64: 435, arm64: 435 }
    expect((await errorsOf([clone3], profile)).get('clone3')).toBe(ENOSYS)
  })
})
