import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./chat/chat.ts', import.meta.url))
const styles = fileURLToPath(new URL('./chat/chat.css', import.meta.url))
const page = fileURLToPath(new URL('./chat/index.html', import.meta.url))
const built = join(import.meta.dirname, '../../dist/web')

/**
 * The folder to serve. Where esbuild is installed, as it is wherever the source is worked on, the pages in it are as new
 * as their source; an image brings them along.
 */
export async function pagesFolder(): Promise<string> {
  try {
    await buildPages(built)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
  }
  return built
}

/** Makes what a browser gets: one script, one style sheet, one page. */
async function buildPages(target: string): Promise<void> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [script, styles],
    outdir: target,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    write: false,
  })
  await mkdir(target, { recursive: true })
  await Promise.all([
    ...outputFiles.map(({ path, contents }) => replace(join(target, basename(path)), contents)),
    replace(join(target, 'index.html'), await readFile(page)),
  ])
}

/** Another process that serves the same folder never sees half a file. */
async function replace(path: string, contents: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, contents)
  await rename(temporary, path)
}

if (import.meta.main) await buildPages(built)
