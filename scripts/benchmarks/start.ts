import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { build, type Metafile } from 'esbuild'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'

const rounds = 5
const idleMs = 1_000
const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/** From nothing to serving, as the image does it, against a process that only imports the same packages. */
export function start(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const app = join(folder, 'app')
    await run(process.execPath, [join(root, 'secure-docker-setup/bundle.ts'), app])
    const imports = join(folder, 'imports.mjs')
    await bundleImports(await packagesOf('src/main.ts'), imports)
    const [ours, bare]: [Start[], Start[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      ours.push(await measure(join(app, 'main.js'), join(folder, 'data')))
      bare.push(await measure(imports, folder))
    }
    const figure = (measure: string, unit: string, of: (start: Start) => number): Omit<Figure, 'goal'> => ({
      load: 'no customers yet',
      measure,
      unit,
      ours: ours.map(of),
      peer: { name: 'the same imports alone', values: bare.map(of) },
    })
    return [
      { ...figure('ready to serve', 'ms', ({ ms }) => ms), goal: { atMost: 1.5 } },
      { ...figure('idle memory', 'MB', ({ megabytes }) => megabytes), goal: { atMost: 1.3 } },
    ]
  })
}

interface Start {
  ms: number
  megabytes: number
}

/** Until it says that it is ready, each in its own words. */
async function measure(file: string, dataDir: string): Promise<Start> {
  const before = performance.now()
  const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir }
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'exit')
  try {
    await said(child, /serving/)
    const ms = performance.now() - before
    await sleep(idleMs)
    return { ms, megabytes: await megabytesOf(child) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

async function said({ stdout }: ChildProcess, words: RegExp): Promise<void> {
  let text = ''
  for await (const part of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += part
    if (words.test(text)) return
  }
  throw new Error('the process ended before it was ready')
}

const megabytesOf = async ({ pid }: ChildProcess): Promise<number> =>
  Number((await run('ps', ['-o', 'rss=', '-p', String(pid)])).stdout) / 1024

/** The packages that are there before the first line of the program runs. */
async function packagesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
  })
  return [...importedBy('out/main.js', metafile)]
}

function importedBy(output: string, { outputs }: Metafile, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  seen.add(output)
  for (const { path, external, kind } of outputs[output]?.imports ?? []) {
    if (kind === 'dynamic-import' || path.startsWith('node:')) continue
    if (external) packages.add(path)
    else if (!seen.has(path)) for (const each of importedBy(path, { inputs: {}, outputs }, seen)) packages.add(each)
  }
  return packages
}

async function bundleImports(packages: readonly string[], outfile: string): Promise<void> {
  const imports = packages.map((name, index) => `import * as package${index} from '${name}'`)
  const kept = `globalThis.kept = [${packages.map((_, index) => `package${index}`).join(', ')}]`
  const idle = `setInterval(() => {}, 60_000)\nconsole.log('serving')`
  await build({
    stdin: { contents: [...imports, kept, idle].join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    banner: {
      js: `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nconst __filename = import.meta.filename\nconst __dirname = import.meta.dirname`,
    },
  })
}
