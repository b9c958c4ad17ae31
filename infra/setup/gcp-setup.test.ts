import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { managedSecretNames } from '../../src/config/secret-pins.ts'
import { root, run } from '../../src/testing/run.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'
import { makeFakeGcloud } from './testing/fake-gcloud.ts'

const script = join(root, 'infra/setup/gcp-setup.sh')
const place = ['--project', 'shop', '--region', 'europe-west3', '--zone', 'europe-west3-a', '--repository', 'ana/desk']

async function cloud() {
  const gcloud = await makeFakeGcloud(await temporaryFolder())
  return { ...gcloud, setUp: (...args: string[]) => run(script, [...place, ...args], { env: gcloud.env }) }
}

/** What a first run changes. */
let first: Promise<string[][]> | undefined
const wholeRun = () => (first ??= firstRun())
async function firstRun(): Promise<string[][]> {
  const { setUp, changes } = await cloud()
  await setUp()
  return changes()
}

const isGrant = (command: string[]) => command.includes('add-iam-policy-binding')
const flag = (command: string[] | undefined, name: string) =>
  command?.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const creation = (commands: string[][], ...words: string[]) =>
  commands.find((command) => words.every((word, index) => command[index] === word))

describe('the set-up of Google Cloud', () => {
  test('makes everything, says what is left, and changes nothing when it runs again', async () => {
    const { setUp, changes, forgetChanges } = await cloud()
    const { status, stdout, stderr } = await setUp('--domain', 'orders.example.com')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const left of [
      'orders.example.com. 300 IN A 203.0.113.9',
      'GCP_PROJECT_ID=shop',
      'GCP_WORKLOAD_IDENTITY_PROVIDER=projects/123456/locations/global/workloadIdentityPools/order-bot/providers/github',
      'GCP_PUSH_SERVICE_ACCOUNT=order-bot-push@shop.iam.gserviceaccount.com',
      'GCP_DEPLOY_SERVICE_ACCOUNT=order-bot-deploy@shop.iam.gserviceaccount.com',
      'IMAGE_REPOSITORY=europe-west3-docker.pkg.dev/shop/order-bot',
      'DEPLOY_VM=order-bot',
      'DEPLOY_ZONE=europe-west3-a',
      'scripts/secrets-setup --to gcp --project shop',
      'TELEGRAM_WEBHOOK_URL=https://orders.example.com/telegram/webhook',
      './deploy.sh setup --env production',
    ])
      expect(stdout).toContain(left)
    expect((await changes()).length).toBeGreaterThan(30)

    await forgetChanges()
    expect(await setUp()).toMatchObject({ status: 0, stderr: '' })
    expect(await changes()).toEqual([])
  })

  test('gives rights on single things, to members that need them, and makes no key', async () => {
    const all = await wholeRun()
    expect(all.filter((command) => command.includes('keys'))).toEqual([])
    const granted = all
      .filter(isGrant)
      .map((command) =>
        [
          flag(command, 'member')?.replace('@shop.iam.gserviceaccount.com', ''),
          flag(command, 'role'),
          command.slice(0, command.indexOf('add-iam-policy-binding')).join(' '),
          command[command.indexOf('add-iam-policy-binding') + 1]?.replace('@shop.iam.gserviceaccount.com', ''),
        ].join(' '),
      )
    const pipeline =
      'principalSet://iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/order-bot/attribute.repository/ana/desk'
    const vm = 'serviceAccount:order-bot-vm'
    const deploy = 'serviceAccount:order-bot-deploy'
    expect(granted.toSorted()).toEqual(
      [
        `${vm} roles/artifactregistry.reader artifacts repositories order-bot`,
        `${vm} roles/logging.logWriter projects shop`,
        ...managedSecretNames.map((secret) => `${vm} roles/secretmanager.secretAccessor secrets ${secret}`),
        'serviceAccount:order-bot-push roles/artifactregistry.writer artifacts repositories order-bot',
        `${deploy} roles/artifactregistry.reader artifacts repositories order-bot`,
        `${deploy} projects/shop/roles/orderBotHostKeys compute instances order-bot`,
        `${deploy} roles/compute.osLogin compute instances order-bot`,
        `${deploy} roles/iam.serviceAccountUser iam service-accounts order-bot-vm`,
        `${deploy} roles/iap.tunnelResourceAccessor projects shop`,
        'user:owner@shop.example roles/iam.serviceAccountTokenCreator iam service-accounts order-bot-deploy',
        `${pipeline} roles/iam.workloadIdentityUser iam service-accounts order-bot-push`,
        `${pipeline} roles/iam.workloadIdentityUser iam service-accounts order-bot-deploy`,
      ].toSorted(),
    )
    const tunnel = all.find((command) => flag(command, 'role') === 'roles/iap.tunnelResourceAccessor')
    expect(flag(tunnel, 'condition')).toContain('destination.ip == "10.42.0.2" && destination.port == 22')
  })

  test('lets a service account act as the pipeline, if that is who sets up', async () => {
    const { setUp, changes } = await cloud()
    await setUp('--operator', 'admin@shop.iam.gserviceaccount.com')
    const acting = (await changes()).filter(
      (command) => flag(command, 'role') === 'roles/iam.serviceAccountTokenCreator',
    )
    expect(acting.map((command) => flag(command, 'member'))).toEqual([
      'serviceAccount:admin@shop.iam.gserviceaccount.com',
    ])
  })

  test('trusts one workflow of one repository on one branch, and follows when that is to be another', async () => {
    const { setUp, changes, forgetChanges } = await cloud()
    await setUp()
    const provider = creation(await changes(), 'iam', 'workload-identity-pools', 'providers', 'create-oidc')
    expect(flag(provider, 'attribute-condition')).toBe(
      "assertion.repository == 'ana/desk' && assertion.ref == 'refs/heads/main'" +
        " && assertion.workflow_ref == 'ana/desk/.github/workflows/deploy.yml@refs/heads/main'",
    )
    await forgetChanges()
    await setUp('--branch', 'release')
    const [changed, ...others] = await changes()
    expect(others).toEqual([])
    expect(changed?.slice(0, 4)).toEqual(['iam', 'workload-identity-pools', 'providers', 'update-oidc'])
    expect(flag(changed, 'attribute-condition')).toContain("'refs/heads/release'")

    await forgetChanges()
    await setUp('--branch', 'release', '--repository-id', '4711')
    const [byNumber] = await changes()
    expect(flag(byNumber, 'attribute-condition')).toMatch(/release' && assertion\.repository_id == '4711'$/)
  })

  test("opens the web to all, and ssh to Google's proxy and to whom it is told", async () => {
    const { setUp, changes, forgetChanges } = await cloud()
    await setUp()
    const ranges = (commands: string[][], rule: string) =>
      commands
        .filter((command) => command[1] === 'firewall-rules' && command[3] === rule)
        .map((command) => flag(command, 'source-ranges'))
    expect(ranges(await changes(), 'order-bot-web')).toEqual(['0.0.0.0/0'])
    expect(ranges(await changes(), 'order-bot-ssh')).toEqual(['35.235.240.0/20'])
    const machine = creation(await changes(), 'compute', 'instances', 'create')
    expect(machine).toEqual(expect.arrayContaining(['--shielded-secure-boot', '--deletion-protection']))
    expect(flag(machine, 'metadata')).toMatch(/enable-oslogin=TRUE,block-project-ssh-keys=TRUE/)
    expect(flag(machine, 'service-account')).toBe('order-bot-vm@shop.iam.gserviceaccount.com')

    await forgetChanges()
    await setUp('--ssh-from', '203.0.113.7/32')
    expect(await changes()).toHaveLength(1)
    expect(ranges(await changes(), 'order-bot-ssh')).toEqual(['35.235.240.0/20,203.0.113.7/32'])
  })

  test('prints with --dry-run what it would run, as a shell takes it, and runs none of it', async () => {
    const { setUp, changes, env } = await cloud()
    const { status, stdout } = await setUp('--dry-run')
    expect(status).toBe(0)
    expect(await changes()).toEqual([])
    expect(stdout).toContain('gcloud compute instances create')
    // Pasted into a shell, they do what the script does.
    const { status: pasted, stderr } = await run('bash', ['-ec', stdout], { env })
    expect({ pasted, stderr }).toEqual({ pasted: 0, stderr: '' })
    const dry = await changes()
    expect(dry).toEqual(await wholeRun())
  })

  test('goes on where it failed', async () => {
    const { setUp, changes, failAt } = await cloud()
    // The making of a network, of which nothing is tried twice.
    const step = (await wholeRun()).findIndex((command) => command[1] === 'networks') + 1
    await failAt(step)
    const { status, stderr } = await setUp()
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('something is not well') })
    expect(await changes()).toHaveLength(step)
    await failAt(0)
    expect(await setUp()).toMatchObject({ status: 0 })
    // That one twice, and nothing else.
    expect((await changes()).toSpliced(step - 1, 1)).toEqual(await wholeRun())
  })

  test('waits until an account is known everywhere', async () => {
    const { setUp, changes, failAt } = await cloud()
    await failAt((await wholeRun()).findIndex(isGrant) + 1)
    expect(await setUp()).toMatchObject({ status: 0 })
    expect(await changes()).toHaveLength((await wholeRun()).length + 1)
  })

  test.each([
    [['--projekt', 'shop'], '--projekt is unknown'],
    [['--project', 'shop'], '--project, --region, --zone and --repository are needed'],
    [['--domain'], '--domain wants a value'],
    [[...place, '--repository', "ana/desk' || true"], '--repository wants OWNER/NAME'],
    [[...place, '--repository-id', 'ana'], '--repository-id wants a number'],
    [[...place, '--environment', 'live'], '--environment wants dev, staging or production'],
    [[...place, '--ssh-from', '203.0.113.7/32,0.0.0.0/0'], '--ssh-from wants addresses'],
    [[...place, '--ssh-from', '::/0'], '--ssh-from wants addresses'],
    [[...place, '--zone', 'us-east1-b'], 'the zone us-east1-b is not in the region europe-west3'],
  ])('takes %j for a mistake', async (args, message) => {
    const { env, changes } = await cloud()
    const { status, stderr } = await run(script, args, { env })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) })
    expect(await changes()).toEqual([])
  })

  test('says with --help what it takes, without gcloud', async () => {
    const { stdout, status } = await run(script, ['--help'])
    expect(status).toBe(0)
    for (const option of [...place.filter((word) => word.startsWith('--')), '--dry-run'])
      expect(stdout).toContain(option)
  })

  test('does nothing in a project that it does not see', async () => {
    const { setUp, changes } = await cloud()
    expect(await setUp('--project', 'other')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no project other'),
    })
    expect(await changes()).toEqual([])
  })
})
