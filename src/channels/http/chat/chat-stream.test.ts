import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { StorageUnavailableError } from '../../../storage/storage-unavailable.ts'
import { scriptedDesk } from '../../../testing/scripted-desk.ts'
import { startHttpServer } from '../../../testing/start-http-server.ts'

const ask = (url: string, body: unknown = { prompt: 'a soup' }) =>
  fetch(`${url}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  })

/** The events of a stream, as a browser reads them. */
const eventsOf = (text: string) =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((event) => {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? []
      return [name, JSON.parse(data ?? '')]
    })

/** By a connection that is kept for the next request. */
function streamed(agent: Agent, url: string): Promise<IncomingMessage> {
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    request(url, { agent, method: 'POST', headers }, resolve).on('error', reject).end('{"prompt":"a soup"}')
  })
}

test('who accepts a stream sees that somebody is typing, and then the view', async () => {
  const { promise: thought, resolve } = Promise.withResolvers<void>()
  const desk = scriptedDesk(async (_message, onModel) => {
    onModel()
    await thought
    return { text: 'Which size?', buttons: [[{ label: 'Large', value: '#size:1' }]] }
  })
  const { url } = await startHttpServer({ desk })
  const response = await ask(url)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect(eventsOf((await reader?.read())?.value ?? '')).toEqual([['typing', {}]])
  resolve()
  expect(eventsOf((await reader?.read())?.value ?? '')).toMatchObject([
    ['message', { response: 'Which size?', actions: [{ label: 'Large' }], chat: { title: 'a soup' } }],
  ])
  expect((await reader?.read())?.done).toBe(true)
})

test('a server that closes waits for a stream until its end, and not for the connection that it came by', async () => {
  const asked = Promise.withResolvers<void>()
  const thought = Promise.withResolvers<void>()
  const desk = scriptedDesk(async (_message, onModel) => {
    onModel()
    asked.resolve()
    await thought.promise
    return { text: 'Which size?', buttons: [] }
  })
  const { url, server } = await startHttpServer({ desk })
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const [response] = await Promise.all([streamed(agent, `${url}/chat`), asked.promise])
  const closed = server.close()
  thought.resolve()
  expect(response.headers.connection).toBe('close')
  expect(eventsOf(await text(response))).toMatchObject([
    ['typing', {}],
    ['message', {}],
  ])
  await closed
})

test('a view that comes at once is the only event', async () => {
  const { url } = await startHttpServer()
  expect(eventsOf(await (await ask(url)).text())).toMatchObject([['message', { response: 'a soup' }]])
})

test('what is refused at once is refused by its status, and later by an event', async () => {
  const desk = scriptedDesk((_message, onModel) => {
    onModel()
    throw new StorageUnavailableError('ENOSPC')
  })
  const { url } = await startHttpServer({ desk })
  const refused = await ask(url, {})
  expect([refused.status, await refused.json()]).toEqual([400, { error: "Field 'prompt' is required" }])
  expect(eventsOf(await (await ask(url)).text())).toEqual([
    ['typing', {}],
    ['error', { status: 503, error: 'Please try again in a moment' }],
  ])
})
