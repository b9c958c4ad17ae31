import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { pictureFiles } from '../src/day/to-png.ts'
import { photosBeside, sampleMenuFile } from '../src/menu/load-menu.ts'
import { packageFile } from '../src/package-file.ts'
import { qrReaderFile } from '../src/passwords/read-qr.ts'
import { defaultPermissionsFile } from '../src/staff/permissions.ts'
import { pageFiles, pagesFolder } from '../src/web/build-pages.ts'
import { lazyPackages } from './lazy-packages.ts'
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

/** Makes all that an image needs beside Node, in few files, for they are read faster than many. */
async function bundle(): Promise<void> {
  await rm(target, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      'src/main.ts',
      'src/backup/backup-command.ts',
      'src/keys/keys-command.ts',
      'secure-docker-setup/healthcheck.ts',
    ],
    entryNames: '[name]',
    outdir: target,
    bundle: true,
    // What is loaded only where it is used stays a file of its own.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Some packages know their own classes, and those of Node, by name.
    keepNames: true,
    // Not minified: so that a stack in the log says something by itself.
    plugins: [readyParts, lazyPackages],
    // Packages in CommonJS ask for what a module does not have.
    banner: { js: commonJs },
    legalComments: 'eof',
    metafile: true,
    logLevel: 'warning',
  })
  const read = packageFiles.map((file) => `node_modules/${file}`)
  const files = [...Object.keys(metafile.inputs).filter((path) => !path.startsWith('lazy:')), ...read]
  await writeFile(join(target, 'THIRD-PARTY-LICENSES.txt'), await licenceNotices(files, root))
  await copyFile(join(root, 'LICENSE'), join(target, 'LICENSE'))
  // Modules read these from beside themselves, and in the bundle all are in one place.
  for (const path of [sampleMenuFile, defaultPermissionsFile, ...packageFiles.map(packageFile)])
    await copyFile(path, join(target, basename(path)))
  await cp(photosBeside(sampleMenuFile), photosBeside(join(target, basename(sampleMenuFile))), { recursive: true })
  await copyPages()
}

const commonJs = `import { createRequire as createRequireOfNode } from 'node:module'
const require = createRequireOfNode(import.meta.url)
const __filename = import.meta.filename
const __dirname = import.meta.dirname`

async function copyPages(): Promise<void> {
  const pages = await pagesFolder()
  for (const file of pageFiles) {
    await mkdir(dirname(join(target, 'web', file)), { recursive: true })
    await writeFile(join(target, 'web', file), await readFile(join(pages, file)))
  }
}

await bundle()
