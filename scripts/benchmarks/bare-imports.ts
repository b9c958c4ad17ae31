import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { bundleOptions, modulePackage } from '../../secure-docker-setup/bundle-options.ts'
import { root } from '../../src/testing/run.ts'

interface Wanted {
  folder: string
  /** With the packages that are loaded only where they are set up. */
  withOptional: boolean
}

/**
 * A program that imports the packages that the bot imports, bundled as the bot is, and does nothing.
 * @returns its file
 */
export async function bareImports({ folder, withOptional }: Wanted): Promise<string> {
  const packages = await packagesOfBot(withOptional)
  const imports = packages.map((name, index) => `import * as package${index} from '${name}'`)
  // Or else those would be left out of which nothing is used.
  const kept = `globalThis.kept = [${packages.map((_, index) => `package${index}`).join(', ')}]`
  const idle = `setInterval(() => {}, 60_000)\nconsole.log('serving')`
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), modulePackage)
  await build({
    ...bundleOptions,
    stdin: { contents: [...imports, kept, idle].join('\n'), resolveDir: root },
    outdir: folder,
    entryNames: 'imports',
  })
  return join(folder, 'imports.js')
}

/** What the bot imports of others, before its first line runs. */
export async function packagesOfBot(withOptional: boolean): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
  })
  return [...importedBy('out/main.js', metafile, withOptional)]
}

function importedBy(
  output: string,
  { outputs }: Metafile,
  withOptional: boolean,
  seen = new Set<string>(),
): Set<string> {
  const packages = new Set<string>()
  seen.add(output)
  for (const { path, external, kind } of outputs[output]?.imports ?? []) {
    if (path.startsWith('node:')) continue
    // A package that is loaded by itself is one for a tool, or for secrets that are elsewhere.
    if (kind === 'dynamic-import' && (external || !withOptional)) continue
    if (external) packages.add(path)
    else if (!seen.has(path))
      for (const each of importedBy(path, { inputs: {}, outputs }, withOptional, seen)) packages.add(each)
  }
  return packages
}
