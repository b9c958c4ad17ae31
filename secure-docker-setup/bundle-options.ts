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

/** Packages in CommonJS ask for what a module does not have. */
const commonJs = `import { createRequire as createRequireOfNode } from 'node:module'
const require = createRequireOfNode(import.meta.url)
const __filename = import.meta.filename
const __dirname = import.meta.dirname`

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
  plugins: [lazyPackages, oneLanguage, requiredHttp],
  banner: { js: commonJs },
} satisfies BuildOptions

/** Without it Node would compile each file twice to find out what it is, and keep both. */
export const modulePackage = `${JSON.stringify({ type: 'module' })}\n`
