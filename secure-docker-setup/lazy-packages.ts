import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/**
 * Packages in CommonJS that are loaded only where they are used: in Node, `await import(…)` of one gives its exports by
 * their names; in a bundle it gives them as one object. This has the bundle do as Node does.
 */
export const lazyPackages: Plugin = {
  name: 'lazy-packages',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, importer, namespace }) => {
      if (kind !== 'dynamic-import') return null
      const found = await resolve(path, { kind: 'import-statement', resolveDir, importer, namespace })
      return found.external || found.errors.length > 0 ? found : { path: found.path, namespace: 'lazy' }
    })
    onLoad({ filter: /./, namespace: 'lazy' }, async ({ path }) => {
      const names = Object.keys(await import(pathToFileURL(path).href)).filter((name) => /^\w+$/.test(name))
      return { contents: `export { ${names.join(', ')} } from ${JSON.stringify(path)}`, resolveDir: dirname(path) }
    })
  },
}
