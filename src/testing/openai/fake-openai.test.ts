import OpenAI, { APIError } from 'openai'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeOpenAi, type FakeOpenAi } from './fake-openai.ts'
import { strictSchemaFaults } from './strict-schema.ts'

let fake: FakeOpenAi

beforeEach(async () => {
  fake = await createFakeOpenAi()
})

afterEach(() => fake.close())

const strict = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false }

const ask = (
  schema: Record<string, unknown>,
  more: Partial<ChatCompletionCreateParamsNonStreaming> = {},
  apiKey = fake.apiKey,
) =>
  new OpenAI({ apiKey, baseURL: fake.url, maxRetries: 0 }).chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content: 'hello' }],
    response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
    ...more,
  })

it('answers as it is told to, by the request', async () => {
  fake.answer(({ messages }) => ({ a: messages[0]?.content }))
  const { choices, usage } = await ask(strict)
  expect(choices[0]?.message.content).toBe('{"a":"hello"}')
  expect(usage?.prompt_tokens_details?.cached_tokens).toBe(0)
})

it('complains of a schema in the form of an error of the API', async () => {
  const { required: _, ...loose } = strict
  const error = await ask(loose).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(APIError)
  expect(error).toMatchObject({ status: 400, type: 'invalid_request_error', param: 'response_format' })
  expect(fake.violations).toHaveLength(1)
  expect(fake.requests).toEqual([])
})

it('knows its key', async () => {
  await expect(ask(strict, {}, 'sk-other')).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' })
})

it.each([
  ['gpt-4.1-mini', 'none', 'Unsupported parameter'],
  ['gpt-5-chat-latest', 'minimal', 'Unsupported parameter'],
  ['gpt-5-mini', 'none', "Supported values are: 'minimal', 'low'"],
  ['gpt-5.1', 'minimal', "Supported values are: 'none', 'low'"],
  ['gpt-6-luna', 'minimal', "Supported values are: 'none', 'low'"],
  ['gpt-5.2-pro', 'none', "Supported values are: 'medium'"],
] as const)('does not take of %s an effort of %s', async (model, reasoning_effort, message) => {
  const error = await ask(strict, { model, reasoning_effort }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ status: 400, param: 'reasoning_effort', message: expect.stringContaining(message) })
})

describe('strict mode', () => {
  it('takes references, choices of null and arrays', () => {
    expect(
      strictSchemaFaults({
        ...strict,
        properties: { a: { anyOf: [{ $ref: '#/$defs/part' }, { type: 'null' }] } },
        $defs: { part: { ...strict, properties: { a: { type: 'array', items: strict } } } },
      }),
    ).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['a root that is a choice', { anyOf: [strict] }, 'type: "object"'],
    ['an optional property', { ...strict, required: [] }, "Missing 'a'"],
    ['more properties than are named', { ...strict, additionalProperties: true }, 'additionalProperties'],
    [
      'an inner object that is open',
      { ...strict, properties: { a: { type: 'object', properties: {} } } },
      "('properties', 'a')",
    ],
    [
      'an object in an array that is open',
      { ...strict, properties: { a: { type: 'array', items: { type: 'object' } } } },
      "'items'",
    ],
    [
      'an object in a choice that is open',
      { ...strict, properties: { a: { anyOf: [{ type: 'object' }] } } },
      "'anyOf', '0'",
    ],
    ['a keyword it does not know', { ...strict, properties: { a: { oneOf: [{ type: 'string' }] } } }, "'oneOf'"],
    ['anything at all', { ...strict, properties: { a: {} } }, "'type' key"],
    ['a reference to nothing', { ...strict, properties: { a: { $ref: '#/$defs/none' } } }, '#/$defs/none'],
    ['null for a schema', null, 'type: "object"'],
  ])('does not take %s', (_, schema, fault) => {
    expect(strictSchemaFaults(schema).join('\n')).toContain(fault)
  })

  it('does not take what nests too deep', () => {
    let schema: object = strict
    for (let level = 1; level < 6; level++) schema = { ...strict, properties: { a: schema } }
    expect(strictSchemaFaults(schema).join('\n')).toContain('nesting')
  })
})
