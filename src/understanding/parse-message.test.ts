import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { deliMenu } from '../testing/menu.ts'
import { aLine, anAnswer } from '../testing/openai/an-answer.ts'
import { createFakeOpenAi, type FakeOpenAi } from '../testing/openai/fake-openai.ts'
import { createGptParser } from './gpt/gpt-parser.ts'
import { createLocalParser } from './local/create-local-parser.ts'
import { createUnderstanding, type UnderstandingOptions } from './parse-message.ts'

/** A bug that shows on one word only. */
vi.mock('./local/create-local-parser.ts', async (importOriginal) => {
  const { createLocalParser } = await importOriginal<typeof import('./local/create-local-parser.ts')>()
  return {
    createLocalParser: (...made: Parameters<typeof createLocalParser>): ReturnType<typeof createLocalParser> => {
      const parse = createLocalParser(...made)
      return (text) => {
        if (text.includes('gremlin')) throw new TypeError(`undefined is not a word of ${text}`)
        return parse(text)
      }
    },
  }
})

const menu = deliMenu()
/** Not what a local parser should be sure of. */
const hard = 'gimme that yellow sour drink, and make it snappy'
const answered = anAnswer({ lines: [aLine({ item: 'lemonade', words: 'that yellow sour drink' })] })

let openAi: FakeOpenAi
let metrics: ReturnType<typeof createMetrics>

beforeEach(async () => {
  openAi = await createFakeOpenAi()
  openAi.answer(() => answered)
  metrics = createMetrics()
})

afterEach(() => openAi.close())

function create(options: Partial<UnderstandingOptions> = {}) {
  const logger = pino({ enabled: false })
  const gpt = createGptParser({ apiKey: openAi.apiKey, baseUrl: openAi.url, model: 'gpt-6-luna', metrics, logger })
  const cache = { ttlSeconds: 300, maxEntries: 1000 }
  return createUnderstanding({ menu: () => menu, parser: 'auto', gpt, cache, metrics, logger, ...options })
}

const lookups = async () => {
  const { values } = await metrics.cacheLookups.get()
  return Object.fromEntries(values.map(({ labels, value }) => [labels.result, value]))
}

describe('who is asked', () => {
  it('is nobody but the local parser when it is sure', async () => {
    const onModel = vi.fn()
    expect(await create().understand('two lemonades', { onModel })).toMatchObject({ source: 'local', sure: true })
    expect(onModel).not.toHaveBeenCalled()
    expect(openAi.requests).toEqual([])
  })

  it('is the model when the local parser is not sure', async () => {
    const onModel = vi.fn()
    expect(await create().understand(hard, { onModel })).toMatchObject({ source: 'gpt', lines: [{ item: 'lemonade' }] })
    expect(onModel).toHaveBeenCalledOnce()
  })

  it('is the model about a question on the menu that nobody else can place, and then nothing is ordered', async () => {
    const question = { about: 'stock', item: 'lemonade', other: null, option: null, size: null, words: null } as const
    openAi.answer(({ messages }) =>
      messages.at(-1)?.content.includes('why') ? anAnswer({ intent: 'question', question }) : answered,
    )
    const { understand } = create()
    const asked = await understand('why is there no lemonade today?')
    expect(asked).toMatchObject({ source: 'gpt', intent: 'question', lines: [], question: { about: 'stock' } })
    expect(await understand('who likes that yellow lemonade?')).toMatchObject({ source: 'local', lines: [] })
    expect(await understand('how much is the lemonade?')).toMatchObject({
      source: 'local',
      question: { about: 'price' },
    })
    expect(await understand('who won the game last night?')).toMatchObject({ source: 'local', intent: 'question' })
    expect(openAi.requests).toHaveLength(2)
  })

  it('is the model always, if so configured', async () => {
    expect(await create({ parser: 'gpt' }).understand('two lemonades')).toMatchObject({ source: 'gpt' })
  })

  it('is never the model, if so configured or if there is none', async () => {
    for (const options of [{ parser: 'local' }, { gpt: null }] as const)
      expect(await create(options).understand(hard)).toMatchObject({ source: 'local', sure: false })
    expect(openAi.requests).toEqual([])
  })

  it('is the local parser alone for a text that must not leave the process', async () => {
    expect(create({ parser: 'gpt' }).understandLocally(hard)).toEqual(createLocalParser(menu)(hard))
    expect(openAi.requests).toEqual([])
  })

  it.each(['', ' \n ', '!', ' ... ', 'pizza '.repeat(700)])(
    'is not the model for a text that is no message',
    async (text) => {
      expect(await create({ parser: 'gpt' }).understand(text)).toMatchObject({ source: 'local' })
      expect(openAi.requests).toEqual([])
    },
  )

  it('is counted by source and by whether every word was explained', async () => {
    const understanding = create()
    for (const text of ['two lemonades', hard, hard]) await understanding.understand(text)
    // A message's parts are read locally again and again, whatever is made of them.
    for (const part of ['two', 'lemonades']) understanding.understandLocally(part)
    const { values } = await metrics.understood.get()
    expect(values.map(({ labels, value }) => [labels.source, labels.sure, value])).toEqual([
      ['local', 'true', 1],
      ['gpt', 'true', 1],
      ['cache', 'true', 1],
    ])
  })
})

describe('an answer of the model', () => {
  it('is remembered, and shown as such', async () => {
    const understanding = create()
    const onModel = vi.fn()
    const first = await understanding.understand(hard)
    expect(await understanding.understand(`  ${hard.toUpperCase()}!`, { onModel })).toEqual({
      ...first,
      source: 'cache',
    })
    expect(onModel).not.toHaveBeenCalled()
    expect(openAi.requests).toHaveLength(1)
    expect(await lookups()).toEqual({ miss: 1, hit: 1 })
  })

  it('is remembered for the order so far that it was given for', async () => {
    const understanding = create()
    const soFar = (item: string) => ({ lines: [{ item, quantity: 1, size: null, options: [] }], asked: null })
    const settings = [{}, { soFar: soFar('toast') }, { soFar: soFar('lemonade') }]
    for (const source of ['gpt', 'cache'])
      for (const setting of settings) expect(await understanding.understand(hard, setting)).toMatchObject({ source })
    expect(openAi.requests).toHaveLength(settings.length)
  })

  it('is shared by two who ask at the same moment', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    openAi.answer(() => promise)
    const understanding = create()
    const onModel = vi.fn()
    const both = [understanding.understand(hard, { onModel }), understanding.understand(hard, { onModel })]
    await openAi.seen(1)
    resolve(answered)
    const [first, second] = await Promise.all(both)
    expect(first).toEqual(second)
    expect(onModel).toHaveBeenCalledTimes(2)
    expect(openAi.requests).toHaveLength(1)
    expect(await lookups()).toEqual({ miss: 1, shared: 1 })
  })

  it('is doubted where it passes over an item that the text names, remembered or not', async () => {
    const understanding = create()
    const text = 'gimme that yellow sour drink and a toast with flurble'
    for (const source of ['gpt', 'cache'])
      expect(await understanding.understand(text)).toMatchObject({ source, lines: [{ item: 'lemonade' }], sure: false })
    openAi.answer(() => anAnswer({ intent: 'greeting' }))
    expect(await understanding.understand('flurble hello lemonade flurble')).toMatchObject({ sure: false })
    const question = { about: 'stock', item: 'pie', other: null, option: null, size: null, words: null } as const
    openAi.answer(() => anAnswer({ intent: 'question', question }))
    expect(await understanding.understand('flurble pie with a lemonade')).toMatchObject({ source: 'gpt', sure: true })
  })

  it('is forgotten after its time', async () => {
    let now = 1_000
    const understanding = create({ cache: { ttlSeconds: 300, maxEntries: 10, now: () => now } })
    await understanding.understand(hard)
    now += 299_000
    expect(await understanding.understand(hard)).toMatchObject({ source: 'cache' })
    now += 2_000
    expect(await understanding.understand(hard)).toMatchObject({ source: 'gpt' })
    expect(openAi.requests).toHaveLength(2)
  })

  it('makes room for later ones', async () => {
    const understanding = create({ cache: { ttlSeconds: 300, maxEntries: 2 } })
    for (const word of ['one', 'two', 'three']) await understanding.understand(`${hard} ${word}`)
    expect(await understanding.understand(`${hard} three`)).toMatchObject({ source: 'cache' })
    expect(await understanding.understand(`${hard} one`)).toMatchObject({ source: 'gpt' })
  })

  it('comes even when more texts are asked about at once than are remembered', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    openAi.answer(() => promise)
    const understanding = create({ cache: { ttlSeconds: 300, maxEntries: 1 } })
    const all = ['one', 'two', 'three'].map((word) => understanding.understand(`${hard} ${word}`))
    await openAi.seen(3)
    resolve(answered)
    expect((await Promise.all(all)).map(({ source }) => source)).toEqual(['gpt', 'gpt', 'gpt'])
  })

  it('is not believed of another menu', async () => {
    let today = menu
    const understanding = create({ menu: () => today })
    await understanding.understand(hard)
    today = deliMenu(['name: Lemonade', 'name: Sherbet'])
    await understanding.understand(hard)
    expect(openAi.requests).toHaveLength(2)
    expect(openAi.requests[1]?.messages[0]?.content).toContain('Sherbet')
  })
})

describe('a model that fails', () => {
  it('leaves the local parser its answer', async () => {
    openAi.fail({ answer: 500 })
    expect(await create().understand(hard)).toEqual(createLocalParser(menu)(hard))
  })

  it('is asked again for the next one who says the same', async () => {
    openAi.fail({ answer: 'nonsense' })
    const understanding = create()
    expect(await understanding.understand(hard)).toMatchObject({ source: 'local' })
    expect(await understanding.understand(hard)).toMatchObject({ source: 'gpt' })
  })

  it('is no reason to say that somebody is typing when it is not asked', async () => {
    openAi.fail({ answer: 500, times: 5 })
    const understanding = create()
    for (let time = 0; time < 5; time++) await understanding.understand(hard)
    const onModel = vi.fn()
    expect(await understanding.understand(hard, { onModel })).toMatchObject({ source: 'local' })
    expect(onModel).not.toHaveBeenCalled()
    expect(openAi.requests).toHaveLength(5)
  })
})

describe('a local parser with a bug', () => {
  const notUnderstood = { intent: 'other', lines: [], unmatched: ['a gremlin'], sure: false, source: 'local' }

  it('is a text not understood, and a log line without the text', async () => {
    const logged: string[] = []
    const logger = createLogger('trace', { write: (line) => logged.push(line) })
    const understanding = create({ gpt: null, logger })
    expect(await understanding.understand('a gremlin')).toMatchObject(notUnderstood)
    expect(understanding.understandLocally('a gremlin')).toMatchObject(notUnderstood)
    expect(await understanding.understand('a lemonade')).toMatchObject({ sure: true })
    expect(logged).toHaveLength(2)
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ level: 'error', err: { name: 'TypeError' } })
    expect(logged.join('')).not.toContain('gremlin')
  })

  it('is no reason not to ask the model', async () => {
    expect(await create().understand('a gremlin')).toMatchObject({ source: 'gpt', lines: [{ item: 'lemonade' }] })
  })
})

describe('contact data', () => {
  const phone = '+1 (312) 555-0147'
  const email = 'ann.canary@example.com'

  it("never reaches the model, and comes back in the customer's own words", async () => {
    openAi.answer(() => anAnswer({ lines: [aLine({ note: 'ring [phone 2]' })], unmatched: ['[email 1]', 'ring'] }))
    const meaning = await create().understand(`${hard}, ${email}, ring ${phone}`)
    expect(JSON.stringify(openAi.requests)).not.toMatch(/canary|555|0147/)
    expect(openAi.requests[0]?.messages[1]?.content).toContain('[email 1], ring [phone 2]')
    expect(meaning).toMatchObject({ lines: [{ note: `ring ${phone}` }], unmatched: [email, 'ring'] })
  })

  it('of one customer is not shown to another whose text is otherwise the same', async () => {
    openAi.answer(() => anAnswer({ unmatched: ['[phone 1]'] }))
    const understanding = create()
    await understanding.understand(`${hard} 312-555-0147`)
    expect(await understanding.understand(`${hard} 312-555-0199`)).toMatchObject({
      source: 'cache',
      unmatched: ['312-555-0199'],
    })
  })
})
