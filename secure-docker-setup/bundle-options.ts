import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import { lazyPackages } from './lazy-packages.ts'

/** zod brings its messages in fifty languages; of these the bot uses none but the one that zod itself begins with. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js'`,
    }))
  },
}

/** Imported, rather than required, Node's module loads all that is in it, and with that another HTTP client. */
const requiredHttp: Plugin = {
  name: 'required-http',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:https?$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'required' } : null,
    )
    onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({ contents: `module.exports = require('${path}')` }))
  },
}

/** Writes what esbuild made, put so that Node keeps less of it in memory. */
const leanOutput: Plugin = {
  name: 'lean-output',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, oneByteALetter(withoutRenaming(text)))
      }
    })
  },
}

/**
 * One letter that Latin-1 does not have, and V8 keeps the whole file at two bytes a letter. esbuild leaves such letters
 * in regular expressions, and in the templates of `String.raw` and `wrapped`. Those hold parts of regular expressions,
 * so that an escape means the same there.
 */
const oneByteALetter = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Of what esbuild gives its name by a call, most has that name by itself. */
const withoutRenaming = (code: string): string => code.replace(/\b__name\(([\w$]+),\s*"\1"\)/g, '$1')

/** Packages in CommonJS ask for what a module does not have; some modules say these names themselves, hence `var`. */
const commonJs = `import { createRequire as createRequireOfNode } from 'node:module'
const require = createRequireOfNode(import.meta.url)
var __filename = import.meta.filename
var __dirname = import.meta.dirname`

/** How what runs in the image is bundled. Beside it has to be a package.json that says that it is made of modules. */
export const bundleOptions = {
  bundle: true,
  // What is loaded only where it is used stays a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Some packages know their own classes, and those of Node, by name.
  keepNames: true,
  // A third less to read and compile at each start. Names stay, so that a stack in the log says something by itself.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 120,
  plugins: [lazyPackages, oneLanguage, requiredHttp, leanOutput],
  banner: { js: commonJs },
} satisfies BuildOptions

/** Without it Node would compile each file twice to find out what it is, and keep both. */
export const modulePackage = `${JSON.stringify({ type: 'module' })}\n`
