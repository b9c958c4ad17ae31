import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

interface Page {
  /** Its folder here. */
  source: string
  /** Where browsers find it. */
  path: string
  /** The oldest that it is for. */
  browsers: string[]
}

const pages: Page[] = [
  { source: 'chat', path: '.', browsers: ['es2022'] },
  // Old tablets hang in kitchens: what was current in 2018.
  { source: 'board', path: 'board', browsers: ['chrome70', 'firefox63', 'safari12'] },
]

/** What another site loads to have the chat page in it: one script, on its own. */
const embed = 'embed.js'

const built = join(import.meta.dirname, '../../dist/web')

/** Once in a process: two at a time would be in each other's way. */
let building: Promise<void> | null = null

/**
 * The folder to serve. Where esbuild is installed, as it is wherever the source is worked on, the pages in it are as
 * new as their source; an image brings them along.
 */
export async function pagesFolder(): Promise<string> {
  try {
    building ??= buildPages(built)
    await building
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
  }
  return built
}

async function buildPages(target: string): Promise<void> {
  await Promise.all([...pages.map((page) => buildPage(page, target)), buildEmbed(target)])
}

/** Its styles are a text in it, for a style sheet that only the script's own elements have. */
async function buildEmbed(target: string): Promise<void> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'embed/embed.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    loader: { '.css': 'text' },
    target: ['es2022'],
    logLevel: 'warning',
    write: false,
  })
  await mkdir(target, { recursive: true })
  await Promise.all(outputFiles.map(({ contents }) => replace(join(target, embed), contents)))
}

/** Makes what a browser gets: one script, one style sheet, one page. */
async function buildPage({ source, path, browsers }: Page, target: string): Promise<void> {
  const { build } = await import('esbuild')
  const from = join(import.meta.dirname, source)
  const folder = join(target, path)
  const { outputFiles } = await build({
    entryPoints: ['ts', 'css'].map((kind) => join(from, `${source}.${kind}`)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: browsers,
    // Safari has it since long before 14.1, but for rare forms that nobody here writes.
    supported: { destructuring: true },
    logLevel: 'warning',
    write: false,
  })
  await mkdir(folder, { recursive: true })
  await Promise.all([
    ...outputFiles.map(({ path, contents }) => replace(join(folder, basename(path)), contents)),
    replace(join(folder, 'index.html'), await readFile(join(from, 'index.html'))),
  ])
}

/** Another process that serves the same folder never sees half a file. */
async function replace(path: string, contents: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, contents)
  await rename(temporary, path)
}

if (import.meta.main) await buildPages(built)
