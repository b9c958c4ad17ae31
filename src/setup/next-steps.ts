import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ifPresent } from '../ops/system-error.ts'
import type { SecretManagerStore } from './secret-manager-store.ts'

/** What was put, and where. */
interface Put {
  /** Of the environment; undefined: there is none here. */
  home: string | undefined
  manager: SecretManagerStore | null
  /** The webhook has an old secret beside the new one. */
  isRotating: boolean
}

/**
 * What is left to do for the bot to use what was put, command by command.
 */
export async function nextSteps({ home, manager, isRotating }: Put): Promise<string[]> {
  const environment = home === undefined ? '' : ` --env ${basename(home)}`
  const gcp = manager ? ` --to gcp${environment || ` --project ${manager.project} --pins LIST`}` : environment
  const steps = ['', ...(await howToDeploy(home, environment))]
  if (isRotating)
    steps.push(
      'The webhook takes the old secret and the new one. Once that is deployed, the old one ends by:',
      `  scripts/secrets-setup --finish${gcp}`,
    )
  if (manager)
    steps.push(
      'What was replaced stays in Secret Manager, until no release needs it:',
      `  scripts/secrets-setup --retire${gcp}`,
    )
  return steps
}

async function howToDeploy(home: string | undefined, environment: string): Promise<string[]> {
  if (home === undefined)
    return [
      'Put the lines above into settings.env of the environment; the bot takes them with its next deploy:',
      '  ./deploy.sh deploy --again     (without --again the first time)',
    ]
  const runs = (await ifPresent(lstat(join(home, 'current')))) !== null
  return ['The bot takes them with its next deploy:', `  ./deploy.sh deploy${runs ? ' --again' : ''}${environment}`]
}
