import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import wordListFile from 'word-list'
import { pictureFiles } from '../src/day/to-png.ts'
import { photosBeside, sampleMenuFile } from '../src/menu/load-menu.ts'
import { packageFile } from '../src/ops/package-file.ts'
import { qrReaderFile } from '../src/passwords/read-qr.ts'
import { defaultPermissionsFile } from '../src/staff/permissions.ts'
import { pagesFolder } from '../src/web/build-pages.ts'
import { pageFiles } from '../src/web/page-files.ts'
import { bundleOptions, modulePackage } from './bundle-options.ts'
import { licenceNotices } from './licence-notices.ts'

/** What modules read of packages, beside what they import. */
const packageFiles = [...pictureFiles, qrReaderFile]

const root = join(import.meta.dirname, '..')
/** Where it is put, if not into dist/app. */
const [, , target = join(root, 'dist/app')] = process.argv

/** The image holds the pages ready made, and of packages only what is needed: these say where. */
const readyParts: Plugin = {
  name: 'ready-parts',
  setup({ onResolve }) {
    const ready = (url: string) => () => ({ path: fileURLToPath(url) })
    onResolve({ filter: /\/build-pages\.ts$/ }, ready(import.meta.resolve('./ready-pages.ts')))
    onResolve({ filter: /\/package-file\.ts$/ }, ready(import.meta.resolve('./ready-package-file.ts')))
  },
}

const bot = 'src/main.ts'
const commands = ['src/backup/backup-command.ts', 'src/keys/keys-command.ts', 'secure-docker-setup/healthcheck.ts']

/** Bundles all that the image needs beside Node into a few files, which load faster than many. */
async function bundle(): Promise<void> {
  await rm(target, { recursive: true, force: true })
  // The bot by itself: with what it shares with commands in files of their own, its start takes longer.
  const inputs = [...(await bundled([bot])), ...(await bundled(commands))]
  const read = packageFiles.map((file) => `node_modules/${file}`)
  const files = [...inputs.filter((path) => !path.includes(':')), ...read]
  await writeFile(join(target, 'THIRD-PARTY-LICENSES.txt'), await licenceNotices(files, root))
  await copyFile(join(root, 'LICENSE'), join(target, 'LICENSE'))
  await writeFile(join(target, 'package.json'), modulePackage)
  // Modules read these from beside themselves, and in the bundle all are in one place.
  for (const path of [sampleMenuFile, defaultPermissionsFile, wordListFile, ...packageFiles.map(packageFile)])
    await copyFile(path, join(target, basename(path)))
  await cp(photosBeside(sampleMenuFile), photosBeside(join(target, basename(sampleMenuFile))), { recursive: true })
  await copyPages()
}

/** @returns the files that went into it */
async function bundled(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    ...bundleOptions,
    absWorkingDir: root,
    entryPoints,
    entryNames: '[name]',
    outdir: target,
    plugins: [readyParts, ...bundleOptions.plugins],
    legalComments: 'eof',
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs)
}

async function copyPages(): Promise<void> {
  const pages = await pagesFolder()
  for (const file of Object.values(pageFiles).flat()) {
    await mkdir(dirname(join(target, 'web', file)), { recursive: true })
    await writeFile(join(target, 'web', file), await readFile(join(pages, file)))
  }
}

await bundle()
