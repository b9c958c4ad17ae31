import type { ManagedSecret } from '../config/secret-pins.ts'
import { checkWebhook } from './checks.ts'
import { believe, type Setup } from './collect.ts'
import { previousSecret } from './options.ts'
import { SetupError } from './setup-error.ts'

/** The webhook's secret is replaced in two steps: the bot accepts both until Telegram uses the new one. */

/** Where the webhook's secret is replaced, the old one goes first to where the bot still accepts it. */
export async function withPrevious(
  setup: Setup,
  values: Map<ManagedSecret, string>,
): Promise<Map<ManagedSecret, string>> {
  const secret = values.get('telegram-webhook-secret')
  const before = await setup.store.read('telegram-webhook-secret')
  if (secret === undefined || before === '' || secret === before) return values
  const previous = await setup.store.read(previousSecret)
  // The same: a run that was cut short between the two.
  if (previous !== '' && previous !== before)
    throw new SetupError(
      'refused',
      'The last rotation of telegram-webhook-secret has to end first: --finish. Nothing was changed.',
    )
  return new Map([[previousSecret, before], ...values])
}

/** What ends the rotation; nothing where none is under way, or it can't end yet. */
export async function endRotation(setup: Setup): Promise<Map<ManagedSecret, string>> {
  const { store, options, services, terminal, say } = setup
  const none = new Map<ManagedSecret, string>()
  // Ended by no longer naming it: where no names are known, the newest would count as named again.
  if (options.to === 'gcp' && !options.home && !options.pins)
    throw new SetupError('usage', 'which versions are in use? --env ENV, --home FOLDER or --pins LIST')
  if ((await store.read(previousSecret)) === '') {
    say('No rotation of telegram-webhook-secret is under way.')
    return none
  }
  if (options.check) {
    const verdict = await checkWebhook(services, await store.read('telegram-bot-token'))
    if (!(await believe(setup, verdict, 'Go on all the same?'))) return none
  }
  const question = 'Has the bot been deployed since the rotation?'
  const isDeployed = options.yes || (terminal ? await terminal.confirm(question) : false)
  if (!isDeployed) say(`${question} Deploy it first, then answer with --yes.`)
  return isDeployed ? new Map([[previousSecret, '']]) : none
}
