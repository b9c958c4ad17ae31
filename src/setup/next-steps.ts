import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ifPresent } from '../storage/storage-unavailable.ts'
import type { Options } from './options.ts'

/** What is left to do for the bot to use what was put, command by command. */
export async function nextSteps({ to, home }: Pick<Options, 'to' | 'home'>, isRotating: boolean): Promise<string[]> {
  const environment = home === undefined ? '' : ` --env ${basename(home)}`
  const runs = home === undefined || (await ifPresent(lstat(join(home, 'current')))) !== null
  const place = home === undefined ? 'Put the lines above into settings.env of the environment. ' : ''
  const steps = [
    `${place}The bot takes them with its next deploy:`,
    `  ./deploy.sh deploy${runs ? ' --again' : ''}${environment}`,
  ]
  if (!isRotating) return steps
  const where = to === 'gcp' ? ` --to gcp${environment || ' --pins LIST'}` : environment
  return [
    ...steps,
    'Both secrets of the webhook count. When it is deployed, the old one ends by:',
    `  scripts/secrets-setup --finish${where}`,
  ]
}
