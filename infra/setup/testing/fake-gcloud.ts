import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** A `gcloud` that keeps what it is told to make, in a file. */
export interface FakeGcloud {
  /** For PATH, and for the script under test not to wait. */
  env: Record<string, string>
  /** Every command that changes something, as it was given. */
  changes(): Promise<string[][]>
  /** All of those so far are forgotten, what they made is not. */
  forgetChanges(): Promise<void>
  /** From now on, the change of this number fails, counted from 1 on; 0: none. */
  failAt(number: number): Promise<void>
}

/** It runs by itself, in a process of its own: hence a text. */
const program = `
import { readFileSync, writeFileSync } from 'node:fs'
const file = process.env.FAKE_GCLOUD_STATE
const state = JSON.parse(readFileSync(file, 'utf8'))
const args = process.argv.slice(2)
const words = args.filter((word) => !word.startsWith('--'))
const flags = Object.fromEntries(args.filter((word) => word.startsWith('--')).map((word) => word.slice(2).split(/=(.*)/s)))
const end = (status, text) => { if (text) (status ? process.stderr : process.stdout).write(text + '\\n'); process.exit(status) }
const save = () => writeFileSync(file, JSON.stringify(state))
const verbs = ['describe', 'create', 'create-oidc', 'update', 'update-oidc', 'add-metadata', 'set-cleanup-policies', 'add-iam-policy-binding', 'get-iam-policy', 'enable', 'list', 'get-value']
const at = words.findIndex((word) => verbs.includes(word))
const [group, verb, name] = [words.slice(0, at).join(' '), words[at], words[at + 1]]
// An account is made by its short name, and known by its address.
const key = group + '/' + (group === 'iam service-accounts' && !name?.includes('@') ? name + '@' + flags.project + '.iam.gserviceaccount.com' : name)
const made = state.made[key]

if (verb === 'get-value') end(0, 'owner@shop.example')
if (verb === 'list') end(0, state.apis.join('\\n'))
if (group === 'projects' && verb === 'describe') end(name === 'shop' ? 0 : 1, name === 'shop' ? '123456' : 'NOT_FOUND')
if (verb === 'get-iam-policy') end(0, (state.policies[key] ?? []).map(({ role, member }) => role + ' ' + member).join('\\n'))
if (verb === 'describe') {
  if (!made) end(1, 'ERROR: NOT_FOUND: ' + key + ' was not found')
  const facts = {
    'value(name)': name,
    'value(address)': '203.0.113.9',
    'value(attributeCondition)': made['attribute-condition'],
    'value(sourceRanges.list())': made['source-ranges'],
    'value(labels.setup)': (made['update-labels'] ?? made.labels ?? '').replace('setup=', ''),
    'value(cleanupPolicies.newest.mostRecentVersions.keepCount,cleanupPolicies.old.condition.olderThan)': made.policy && '60\\t7776000s',
  }
  if (!(flags.format in facts)) end(2, 'the fake knows no ' + flags.format)
  end(0, facts[flags.format])
}

state.changes.push(args)
save()
if (state.changes.length === state.failAt) end(1, 'ERROR: something is not well')
if (verb === 'enable') state.apis.push(...words.slice(at + 1))
else if (verb === 'add-iam-policy-binding') {
  const needs = group === 'projects' || state.made[key]
  if (!needs) end(1, 'ERROR: NOT_FOUND: ' + key)
  state.policies[key] = [...(state.policies[key] ?? []), flags]
} else if (verb.startsWith('create')) {
  if (made) end(1, 'ERROR: ALREADY_EXISTS: ' + key)
  state.made[key] = flags
} else {
  if (!made) end(1, 'ERROR: NOT_FOUND: ' + key)
  Object.assign(made, flags)
}
save()
`

export async function makeFakeGcloud(folder: string): Promise<FakeGcloud> {
  const [bin, file] = [join(folder, 'bin'), join(folder, 'state.json')]
  await mkdir(bin)
  await writeFile(join(bin, 'fake-gcloud.mjs'), program)
  await writeFile(join(bin, 'gcloud'), `#!/bin/sh\nexec '${process.execPath}' '${join(bin, 'fake-gcloud.mjs')}' "$@"\n`)
  await chmod(join(bin, 'gcloud'), 0o755)
  await writeFile(file, JSON.stringify({ apis: [], made: {}, policies: {}, changes: [], failAt: 0 }))
  const state = async () => JSON.parse(await readFile(file, 'utf8'))
  const set = async (part: object) => writeFile(file, JSON.stringify({ ...(await state()), ...part }))
  return {
    env: { PATH: `${bin}${delimiter}${process.env.PATH}`, FAKE_GCLOUD_STATE: file, PAUSE: '0' },
    changes: async () => (await state()).changes,
    forgetChanges: () => set({ changes: [] }),
    failAt: (number) => set({ failAt: number }),
  }
}
