import { status } from '@grpc/grpc-js'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { type FakeSecretManager, startFakeSecretManager } from '../testing/secret-manager/fake-secret-manager.ts'
import { ConfigError } from './config-error.ts'
import { loadConfig } from './load-config.ts'
import { fetchSecrets } from './secret-manager.ts'

let fake: FakeSecretManager
beforeEach(async () => {
  fake = await startFakeSecretManager('shop', {
    'telegram-bot-token': ['1:first', '1:second\n', '1:third'],
    'openai-api-key': ['canary-key', '\n'],
    'sheet-name': ['Bestellungen'],
  })
})
afterEach(() => fake.close())

const env = (versions: string) => ({
  SECRETS_PROVIDER: 'gcp',
  GCP_PROJECT_ID: 'shop',
  GCP_SECRET_VERSIONS: versions,
  GCP_SECRET_MANAGER_ENDPOINT: fake.endpoint,
})

async function faultsOf(variables: NodeJS.ProcessEnv): Promise<string[]> {
  const error = await loadConfig(variables).catch((error: unknown) => error)
  return error instanceof ConfigError ? error.faults.map(({ name, message }) => `${name} ${message}`) : []
}

describe('with Secret Manager, the configuration', () => {
  it('has the secrets in the versions that are named, and no others', async () => {
    const versions = 'telegram-bot-token:2, openai-api-key:1,sheet-name:1'
    const config = await loadConfig({ ...env(versions), GOOGLE_SHEET_ID: 'abc' })
    expect(config.telegram?.token.reveal()).toBe('1:second')
    expect(config.understanding.openai?.apiKey.reveal()).toBe('canary-key')
    expect(config.ledger).toMatchObject({ tab: 'Bestellungen' })
    expect(fake.requests.toSorted()).toEqual([
      'projects/shop/secrets/openai-api-key/versions/1',
      'projects/shop/secrets/sheet-name/versions/1',
      'projects/shop/secrets/telegram-bot-token/versions/2',
    ])
  })

  it('comes about though Secret Manager fails for a moment', async () => {
    fake.befall('telegram-bot-token', status.UNAVAILABLE, status.DEADLINE_EXCEEDED)
    expect((await loadConfig(env('telegram-bot-token:1'))).telegram?.token.reveal()).toBe('1:first')
    expect(fake.requests).toHaveLength(3)
  })

  it('does not come about without one of its secrets: each is named', async () => {
    fake.befall('telegram-bot-token', status.PERMISSION_DENIED)
    expect((await faultsOf(env('telegram-bot-token:1,openai-api-key:9,sheet-name:2'))).toSorted()).toEqual([
      'GOOGLE_SHEET_NAME could not be had from Secret Manager: sheet-name, version 2, does not exist (NOT_FOUND)',
      'OPENAI_API_KEY could not be had from Secret Manager: openai-api-key, version 9, does not exist (NOT_FOUND)',
      'TELEGRAM_BOT_TOKEN could not be had from Secret Manager: telegram-bot-token, version 1, may not be read by this account (PERMISSION_DENIED)',
    ])
    expect(fake.requests).toHaveLength(3)
  })

  test.each([
    ['keeps failing', status.UNAVAILABLE, 'could not be reached (UNAVAILABLE)'],
    ['is disabled', status.FAILED_PRECONDITION, 'is disabled or destroyed (FAILED_PRECONDITION)'],
    ['fails otherwise', status.INTERNAL, 'failed with gRPC status 13'],
    ['comes garbled', 'garbled', 'came garbled'],
  ] as const)('does not come about with a secret that %s', async (_, mishap, reason) => {
    fake.befall('openai-api-key', mishap, mishap, mishap, mishap)
    expect(await faultsOf(env('openai-api-key:1'))).toEqual([
      `OPENAI_API_KEY could not be had from Secret Manager: openai-api-key, version 1, ${reason}`,
    ])
  })

  it('does not come about with a secret that is empty', async () => {
    expect(await faultsOf(env('openai-api-key:2'))).toEqual([
      'OPENAI_API_KEY could not be had from Secret Manager: openai-api-key, version 2, is empty',
    ])
  })

  it('does not wait for an answer that never comes', async () => {
    fake.befall('openai-api-key', 'silence')
    const pins = [
      { secret: 'openai-api-key', version: '1' },
      { secret: 'sheet-name', version: '1' },
    ] as const
    expect(await fetchSecrets({ project: 'shop', pins, endpoint: fake.endpoint, deadline: 4_000 })).toEqual({
      values: { GOOGLE_SHEET_NAME: 'Bestellungen' },
      faults: [
        {
          name: 'OPENAI_API_KEY',
          message: 'could not be had from Secret Manager: openai-api-key, version 1, did not come in time',
        },
      ],
    })
  })

  it('does not come about where nobody listens', async () => {
    const { endpoint } = fake
    fake.close()
    expect(await faultsOf({ ...env('openai-api-key:1'), GCP_SECRET_MANAGER_ENDPOINT: endpoint })).toEqual([
      'OPENAI_API_KEY could not be had from Secret Manager: openai-api-key, version 1, could not be reached (UNAVAILABLE)',
    ])
  })

  test.each([
    ['telegram-bot-token:latest', 'must give telegram-bot-token a version by its number, such as telegram-bot-token:1'],
    ['telegram-bot-token', 'must give telegram-bot-token a version by its number, such as telegram-bot-token:1'],
    ['telegram-bot-token:0', 'must give telegram-bot-token a version by its number, such as telegram-bot-token:1'],
    ['telegram-bot-token:1,telegram-bot-token:2', 'must name telegram-bot-token only once'],
    [
      'toString:1',
      'must name secrets among: telegram-bot-token, telegram-webhook-secret, telegram-webhook-secret-previous, openai-api-key, jwt-secret, google-service-account, sheet-name, encryption-keys',
    ],
  ])('is told what is wrong with the versions %s, and asks for nothing', async (versions, message) => {
    expect(await faultsOf(env(versions))).toEqual([`GCP_SECRET_VERSIONS ${message}`])
    expect(fake.requests).toEqual([])
  })

  it('needs the project and the versions', async () => {
    expect(await faultsOf({ SECRETS_PROVIDER: 'gcp' })).toEqual([
      'GCP_PROJECT_ID is missing: SECRETS_PROVIDER=gcp needs it',
      'GCP_SECRET_VERSIONS is missing: SECRETS_PROVIDER=gcp needs the secrets and their versions',
    ])
  })

  it('does not have a secret from two places', async () => {
    expect(await faultsOf({ ...env('openai-api-key:1'), OPENAI_API_KEY: 'canary' })).toEqual([
      'OPENAI_API_KEY is set, and GCP_SECRET_VERSIONS names openai-api-key: keep one of them',
    ])
  })

  it('speaks in the clear to this machine only', async () => {
    const faults = await faultsOf({ ...env('openai-api-key:1'), GCP_SECRET_MANAGER_ENDPOINT: '10.0.0.1:443' })
    expect(faults).toEqual([
      'GCP_SECRET_MANAGER_ENDPOINT must be HOST:PORT of this machine: its connection is not encrypted',
    ])
  })
})
