import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { photosBeside, sampleMenuFile } from '../../menu/load-menu.ts'
import { docker, image } from './engine.ts'
import type { Fakes } from './fakes.ts'

/**
 * Makes `folder` what ORDER_BOT_HOME is on the machine of the engine: settings, menu and secrets of a bot that talks to
 * the fakes.
 * @param settings what is to be other than the fakes have it
 */
export async function makeHome(
  folder: string,
  fakes: Pick<Fakes, 'settings' | 'secrets' | 'certificate'>,
  settings: Record<string, string> = {},
): Promise<void> {
  await Promise.all(['menu', 'secrets'].map((name) => mkdir(join(folder, name), { recursive: true })))
  await copyFile(sampleMenuFile, join(folder, 'menu/menu.yaml'))
  await cp(photosBeside(sampleMenuFile), join(folder, 'menu/photos'), { recursive: true })
  await writeFile(join(folder, 'menu/fakes.pem'), fakes.certificate)
  const lines = Object.entries({ ...fakes.settings, NODE_EXTRA_CA_CERTS: '/menu/fakes.pem', ...settings })
  await writeFile(join(folder, 'settings.env'), lines.map(([name, value]) => `${name}=${value}\n`).join(''))
  for (const [name, value] of Object.entries(fakes.secrets)) {
    await writeFile(join(folder, 'secrets', name), value, { mode: 0o400 })
  }
  await giveToBot(join(folder, 'secrets'))
}

/** Not everybody who runs the tests may give a file away, but everybody's engine may. */
async function giveToBot(folder: string): Promise<void> {
  const script = `for (const name of fs.readdirSync('/given')) fs.chownSync('/given/' + name, 1001, 1001)`
  const rights = ['--user', '0:0', '--network', 'none', '--volume', `${folder}:/given`]
  await docker('run', '--rm', ...rights, '--entrypoint', 'node', await image('bot'), '-e', script)
}
