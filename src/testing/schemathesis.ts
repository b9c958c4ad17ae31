import { execFile } from 'node:child_process'
import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const version = '4.32.5'
const folder = join(import.meta.dirname, `../../node_modules/.cache/schemathesis/${version}`)
const run = promisify(execFile)

/** The command of Schemathesis, which fuzzes a server by its OpenAPI document; where it can't be had, why. */
export async function installSchemathesis(): Promise<{ command: [string, ...string[]] } | { missing: string }> {
  const python = join(folder, 'bin/python3')
  // Not bin/schemathesis, which knows the folder by the path that it was installed under.
  const command: [string, ...string[]] = [python, '-m', 'schemathesis.cli']
  // Written last: an installation that was interrupted begins anew.
  const complete = join(folder, 'complete')
  if (await exists(complete)) return { command }
  try {
    await run('python3', ['-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 10)'])
  } catch {
    return { missing: 'no Python 3.10 with venv found' }
  }
  try {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await run('python3', ['-m', 'venv', folder])
    await run(python, ['-m', 'pip', 'install', '--quiet', `schemathesis==${version}`])
  } catch {
    return { missing: "Schemathesis can't be installed from PyPI" }
  }
  await writeFile(complete, '')
  return { command }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
