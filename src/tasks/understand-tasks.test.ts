import { expect, onTestFinished, test } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { createFakeOpenAi } from '../testing/openai/fake-openai.ts'
import { createTaskModel } from './model/task-model.ts'
import { createTaskUnderstanding } from './understand-tasks.ts'

/** Saturday, half past two in the afternoon in Chicago. */
const now = new Date('2026-11-21T20:30:00Z')
const nothing = { title: '', person: null, due: null, in_minutes: null, is_unclear: false, note: null }

async function prepare(parser: 'auto' | 'gpt' | 'local' = 'auto', budgetMs?: number) {
  const openai = await createFakeOpenAi()
  onTestFinished(async () => {
    await openai.close()
    expect(openai.violations).toEqual([])
  })
  const lines: string[] = []
  const metrics = createMetrics()
  const model = createTaskModel({
    apiKey: openai.apiKey,
    baseUrl: openai.url,
    model: 'gpt-6-luna',
    metrics,
    logger: createLogger('debug', { write: (line) => void lines.push(line) }),
    ...(budgetMs !== undefined && { budgetMs }),
  })
  const { task, filter } = createTaskUnderstanding({
    parser,
    model,
    timezone: () => 'America/Chicago',
    clock: () => now,
  })
  return { openai, task, filter, metrics, log: () => lines.join('') }
}

test('what is clear costs no call', async () => {
  const { openai, task, filter } = await prepare()
  expect(await task('remind Ana to order flour on Friday at 9')).toMatchObject({ title: 'order flour' })
  expect(await filter('what does Ana have?', [])).toMatchObject({ person: { name: 'Ana' } })
  expect(openai.requests).toEqual([])
})

test('the model is told the local time, and what it says of an unclear text is taken', async () => {
  const { openai, task } = await prepare()
  openai.answer(() => ({
    ...nothing,
    title: 'get some flour',
    person: 'Ana',
    due: '2026-11-23T09:00',
    note: 'flour is low',
  }))
  const text = 'flour is low, Ana could get some flour first thing after the weekend'
  expect(await task(text)).toEqual({
    title: 'get some flour',
    person: { name: 'Ana' },
    due: new Date('2026-11-23T15:00:00Z'),
    unclear: null,
    note: 'flour is low',
  })
  const said = openai.requests[0]?.messages.at(-1)?.content
  expect(said).toContain('Saturday, 21 November 2026 at 14:30, America/Chicago')
  expect(said).toContain(text)
})

test('a span from now is by the stopwatch, and a time that is past is none', async () => {
  const { openai, task } = await prepare('gpt')
  openai.answer(() => ({ ...nothing, title: 'check the oven', person: 'me', in_minutes: 20 }))
  expect(await task('check the oven in 20 minutes')).toMatchObject({
    person: 'me',
    due: new Date('2026-11-21T20:50:00Z'),
  })
  openai.answer(() => ({ ...nothing, title: 'check the oven', due: '2026-11-21T09:00' }))
  expect(await task('check the oven this morning')).toMatchObject({ due: null, unclear: 'past' })
  openai.answer(() => ({ ...nothing, title: 'check the oven', is_unclear: true }))
  expect(await task('check the oven once a week')).toMatchObject({ due: null, unclear: 'ambiguous' })
})

test.each([
  ['a name that nobody said', { ...nothing, title: 'order flour', person: 'Zoe' }],
  ['a title of its own', { ...nothing, title: 'buy sugar' }],
  ['a note of its own', { ...nothing, title: 'order flour', note: 'from the mill' }],
  ['no title', nothing],
  ['no day', { ...nothing, title: 'order flour', due: '2026-02-30T09:00' }],
  ['words for a time', { ...nothing, title: 'order flour', due: 'soon' }],
  ['something else', { answer: 42 }],
])('%s from the model is not taken: it is as it was read without it', async (_, answer) => {
  const { openai, task, metrics } = await prepare('gpt')
  openai.answer(() => answer)
  expect(await task('remind Ana to order flour tomorrow at 9')).toEqual({
    title: 'order flour',
    person: { name: 'Ana' },
    due: new Date('2026-11-22T15:00:00Z'),
    unclear: null,
    note: null,
  })
  expect(openai.requests).toHaveLength(1)
  expect(await metrics.registry.getSingleMetricAsString('orderbot_gpt_calls_total')).toContain('{outcome="invalid"} 1')
})

test.each([500, 'hang', 'truncation', 'nonsense', 'refusal'] as const)(
  'where the model fails (%s) it is as it was read without it',
  async (answer) => {
    const { openai, task, filter, log } = await prepare('gpt', 100)
    openai.fail({ answer, times: 2 })
    expect(await task('remind Ana to order canary seed')).toMatchObject({ title: 'order canary seed' })
    expect(await filter('canary', [])).toMatchObject({ words: ['canary'] })
    expect(log()).not.toContain('canary')
  },
)

test('phone numbers stay here, and dates that look like them keep the text here', async () => {
  const { openai, task } = await prepare('gpt')
  openai.answer(() => ({ ...nothing, title: 'call [phone 1]', due: '2026-11-22T09:00' }))
  expect(await task('call 312 555 0175 tomorrow')).toMatchObject({ title: 'call 312 555 0175' })
  expect(JSON.stringify(openai.requests)).not.toContain('555')
  expect(await task('call the mill on 2026-12-01 at 08:00')).toMatchObject({ due: new Date('2026-12-01T14:00:00Z') })
  expect(openai.requests).toHaveLength(1)
})

test('a question that is not understood is asked of the model, by days of the shop', async () => {
  const { openai, filter } = await prepare()
  const answer = { state: 'open', person: 'me', from: '2026-11-23', to: '2026-11-24', words: ['flour'] }
  openai.answer(() => answer)
  expect(await filter('is there anything with flour waiting for me at the start of the week?', [])).toEqual({
    state: 'open',
    person: 'me',
    from: '2026-11-23T06:00:00.000Z',
    to: '2026-11-25T06:00:00.000Z',
    words: ['flour'],
  })
  openai.answer(() => ({ ...answer, words: ['sugar'] }))
  expect(await filter('anything with flour', [])).toMatchObject({ person: null, words: ['flour'] })
})

test('with parser local nobody is asked', async () => {
  const { openai, task } = await prepare('local')
  expect(await task('flour is low, Ana could get some')).toMatchObject({ person: null })
  expect(openai.requests).toEqual([])
})
