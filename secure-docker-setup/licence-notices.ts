import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The licences of the packages that a bundle took something from, as they ask for.
 * @param inputs the bundle's source files, relative to `root`
 */
export async function licenceNotices(inputs: readonly string[], root: string): Promise<string> {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []))
  const notices = await Promise.all([...folders].sort().map((folder) => noticeOf(folder, join(root, folder))))
  return notices.join(`\n${'-'.repeat(80)}\n\n`)
}

async function noticeOf(name: string, folder: string): Promise<string> {
  const { license, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const title = `${name.replace(/^.*node_modules\//, '')} ${version} (${license})\n`
  return [title, ...texts].join('\n')
}
