import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { root, run } from '../../src/testing/run.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'
import { neededTools } from './testing/needed-tools.ts'

const folder = join(root, '.github/workflows')
const permissionsSchema = z.record(z.string(), z.string())
const stepSchema = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.unknown()).default({}),
})
const jobSchema = z.object({
  needs: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  environment: z.string().optional(),
  permissions: permissionsSchema,
  outputs: z.record(z.string(), z.string()).default({}),
  'timeout-minutes': z.number().optional(),
  steps: z.array(stepSchema).default([]),
})
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: permissionsSchema,
  defaults: z.object({ run: z.object({ shell: z.string() }) }),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]) }),
  jobs: z.record(z.string(), jobSchema),
})

const texts = await Promise.all(
  (await readdir(folder)).map(
    async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')],
  ),
)
const workflows = texts.map(([name, text]) => ({ name, text, ...workflowSchema.parse(parse(text)) }))
const jobs = workflows.flatMap(({ name, jobs }) =>
  Object.entries(jobs).map(([job, rest]) => ({ name: `${name}: ${job}`, job, ...rest })),
)
const steps = jobs.flatMap((job) => job.steps.map((step) => ({ job: job.name, ...step })))
const actions = steps.flatMap(({ uses }) => uses ?? [])
const deploy = workflows.find(({ name }) => name === 'deploy.yml')

test('every action is named by its commit, with the version for people', () => {
  expect(actions.length).toBeGreaterThan(10)
  expect(actions.filter((uses) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(uses))).toEqual([])
  const lines = texts.flatMap(([, text]) => text.split('\n')).filter((line) => /^\s+- uses:/.test(line))
  expect(lines).toHaveLength(actions.length)
  expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
})

test('one action has one commit, everywhere', () => {
  expect(new Set(actions).size).toBe(new Set(actions.map((uses) => uses.split('@')[0])).size)
})

test('nobody from outside gets at a secret or a right', () => {
  for (const { on, text } of workflows) {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(Object.keys(on)).not.toContain('workflow_run')
    expect(text).not.toContain('secrets.')
    expect(text).not.toMatch(/credentials_json|service_account_key|_KEY\b/)
  }
})

test('a job has the rights that it names, and no other', () => {
  for (const { permissions } of workflows) expect(permissions).toEqual({})
  const rights = jobs.map(({ name, permissions }) => [name, permissions])
  expect(Object.fromEntries(rights)).toEqual({
    'ci.yml: test': { contents: 'read' },
    'ci.yml: scripts': { contents: 'read' },
    'ci.yml: secrets': { contents: 'read' },
    'ci.yml: images': { contents: 'read' },
    'deploy.yml: check': { contents: 'read' },
    'deploy.yml: publish': { contents: 'read', 'id-token': 'write' },
    'deploy.yml: deploy': { contents: 'read', 'id-token': 'write' },
  })
})

test('a checkout leaves no token behind', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkouts.length).toBeGreaterThan(4)
  for (const checkout of checkouts) expect(checkout.with['persist-credentials']).toBe(false)
})

test('each step calls a script that is there, and ends when one in front of a pipe fails', async () => {
  for (const { defaults } of workflows) expect(defaults.run.shell).toBe('bash')
  const scripts = steps.flatMap(({ run: commands }) => commands?.match(/scripts\/[\w/-]+/g) ?? [])
  expect(scripts).toEqual(expect.arrayContaining(['scripts/test', 'scripts/ci/scan-secrets', 'scripts/ci/deploy']))
  for (const script of scripts) expect((await run('test', ['-x', join(root, script)])).status).toBe(0)
  const others = steps.filter(({ run: commands }) => commands && !commands.includes('scripts/'))
  expect(others.map(({ run: commands }) => commands)).toEqual(
    others.map(() => expect.stringMatching(/^gcloud auth configure-docker "/)),
  )
})

test('nothing of an event gets into a command as text', () => {
  for (const { run: commands = '' } of steps) expect(commands).not.toContain('${{')
})

test('no job hangs for hours', () => {
  for (const { uses, 'timeout-minutes': minutes } of jobs) if (!uses) expect(minutes).toBeLessThanOrEqual(60)
})

describe('a deploy', () => {
  test('comes from main alone, after every check, one at a time and never cut off', () => {
    expect(deploy?.on.push).toEqual({ branches: ['main'] })
    expect(deploy?.concurrency['cancel-in-progress']).toBe(false)
    expect(deploy?.jobs.check?.uses).toBe('./.github/workflows/ci.yml')
    expect(deploy?.jobs.publish).toMatchObject({
      needs: 'check',
      if: expect.stringContaining("github.ref == 'refs/heads/main'"),
    })
    expect(deploy?.jobs.deploy).toMatchObject({ needs: 'publish', environment: expect.stringContaining('production') })
  })

  test('knows its identity by federation', () => {
    const auths = steps.filter(({ uses }) => uses?.startsWith('google-github-actions/auth@'))
    expect(auths.map(({ job }) => job)).toEqual(['deploy.yml: publish', 'deploy.yml: deploy'])
    for (const auth of auths) {
      expect(Object.keys(auth.with).toSorted()).toEqual(['service_account', 'workload_identity_provider'])
    }
  })

  test('is of the very digests that were built, and only when the pipeline has signed them', () => {
    const images = ['bot', 'caddy', 'egress']
    expect(deploy?.jobs.publish?.outputs).toEqual(
      Object.fromEntries(images.map((name) => [name, `\${{ steps.publish.outputs.${name} }}`])),
    )
    const last = (deploy?.jobs.deploy?.steps ?? []).filter(({ run: commands }) => commands?.includes('"$BOT"'))
    expect(last.map(({ run: commands }) => commands)).toEqual([
      'scripts/ci/verify-images "$BOT" "$CADDY" "$EGRESS"',
      'scripts/ci/deploy "$ENVIRONMENT" "$BOT" "$CADDY" "$EGRESS"',
    ])
    for (const { env } of last) {
      for (const name of images) expect(env[name.toUpperCase()]).toBe(`\${{ needs.publish.outputs.${name} }}`)
    }
    // In order, and none that goes on after another has failed.
    expect((deploy?.jobs.deploy?.steps ?? []).filter((step) => step.if)).toEqual([])
  })
})

describe('the linters', () => {
  const tools = neededTools('actionlint', 'zizmor')
  beforeAll(tools.install, 600_000)

  test('find nothing', async ({ skip }) => {
    tools.orSkip(skip)
    expect(await run(join(root, 'scripts/ci/lint-workflows'), [])).toMatchObject({ status: 0 })
  })

  test.each([
    ['a version that can be moved', 'uses: actions/checkout@v7', 'unpinned-uses'],
    ["anybody's words in a command", `run: echo \${{ github.event.pull_request.title }}`, 'potentially untrusted'],
    ['a mistake in an expression', `run: echo "\${{ github.evnt }}"`, 'property "evnt" is not defined'],
  ])('find %s', async (_, step, words) => {
    const file = join(await temporaryFolder(), 'bad.yml')
    const job = `runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`
    await writeFile(file, `name: Bad\non: [pull_request]\npermissions: {}\njobs:\n  bad:\n    ${job}`)
    const { status, stdout, stderr } = await run(join(root, 'scripts/ci/lint-workflows'), [file])
    expect(status).not.toBe(0)
    expect(stdout + stderr).toContain(words)
  })
})
