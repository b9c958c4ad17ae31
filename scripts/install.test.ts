import { chmod, copyFile, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from '../src/testing/run.ts'
import { temporaryFolder } from '../src/testing/temporary-folder.ts'

/** A checkout with nothing installed, and an npm that says when it begins, and goes on when it is let. */
async function checkout() {
  const folder = await temporaryFolder()
  const at = (...path: string[]) => join(folder, ...path)
  await mkdir(at('scripts'))
  await mkdir(at('bin'))
  await copyFile(join(root, 'scripts/install'), at('scripts/install'))
  await writeFile(at('package-lock.json'), '{}')
  await run('mkfifo', [at('go')])
  await writeFile(
    at('bin/npm'),
    `#!/bin/sh
echo "$1" >>called
[ "$1" = ci ] || exit 0
read -r go <go
rm -rf node_modules && mkdir -p node_modules/.bin && touch node_modules/.bin/node && chmod +x node_modules/.bin/node
`,
  )
  await chmod(at('bin/npm'), 0o755)
  return {
    at,
    install: () => run(at('scripts/install'), [], { env: { PATH: `${at('bin')}${delimiter}${process.env.PATH}` } }),
    called: () => readFile(at('called'), 'utf8').catch(() => ''),
    /** Whether somebody waits for a lock on the file. */
    async isAwaited(file: string): Promise<boolean> {
      const { ino } = await stat(at(file))
      const locks = await readFile('/proc/locks', 'utf8')
      return locks.split('\n').some((line) => line.includes('-> FLOCK') && line.includes(`:${ino} `))
    },
  }
}

test('scripts/install installs once, though it is run twice at once', async () => {
  const { at, install, called, isAwaited } = await checkout()
  const first = install()
  await expect.poll(called).toBe('ci\n')
  const second = install()
  await expect.poll(() => isAwaited('package-lock.json')).toBe(true)
  await writeFile(at('go'), 'go\n')
  expect(await Promise.all([first, second])).toMatchObject([{ status: 0 }, { status: 0 }])
  expect(await called()).toBe('ci\nrebuild\n')
})

test('scripts/install does not empty the folder that node_modules is a link to', async () => {
  const { at, install, called } = await checkout()
  await mkdir(at('elsewhere'))
  await symlink(at('elsewhere'), at('node_modules'))
  expect(await install()).toMatchObject({ status: 1, stderr: expect.stringContaining('node_modules is a link') })
  expect(await called()).toBe('')
})
