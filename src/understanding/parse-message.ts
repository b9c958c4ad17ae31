import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { Menu } from '../menu/menu.ts'
import type { Metrics } from '../ops/metrics.ts'
import { doubtedBy } from './doubted-by.ts'
import type { GptParser } from './gpt/gpt-parser.ts'
import { redact } from './gpt/redact.ts'
import { createLocalParser } from './local/create-local-parser.ts'
import type { Meaning } from './meaning.ts'
import { type CacheOptions, createModelAnswers } from './model-answers.ts'
import { normalise } from './normalise.ts'
import { perMenu } from './per-menu.ts'
import { speaksOfMenu } from './speaks-of-menu.ts'
import type { Setting, Understanding } from './understanding.ts'
import { validateMeaning } from './validate.ts'

export interface UnderstandingOptions {
  /** Today's menu. */
  menu: () => Menu
  /** `auto`: the model where the local parser is not sure; `gpt`: the model always; `local`: never. */
  parser: 'auto' | 'gpt' | 'local'
  /** null: there is no model, and the local parser works alone. */
  gpt: GptParser | null
  cache: CacheOptions
  metrics: Metrics
  logger: Logger
}

/** Telegram's longest message; what is longer was not written as an order. */
const longestText = 4_096
/** A few pieces of each message that is read in step with others. */
const mostRemembered = 128

/** Turns texts into meanings: by an answer remembered, else by the local parser, else by the model. */
export function createUnderstanding({
  menu,
  parser,
  gpt,
  cache,
  metrics,
  logger,
}: UnderstandingOptions): Understanding {
  const localParser = perMenu((today) => remembering(createLocalParser(today)))
  const isOfMenu = perMenu(speaksOfMenu)
  const answers = gpt && parser !== 'local' ? createModelAnswers(gpt, cache, metrics) : null

  async function understand(text: string, setting: Setting = {}): Promise<Meaning> {
    const meaning = await meaningOf(text, menu(), setting)
    metrics.understood.inc({ source: meaning.source, sure: String(meaning.sure) })
    return meaning
  }

  async function meaningOf(text: string, today: Menu, setting: Setting): Promise<Meaning> {
    if (!answers || text.length > longestText || normalise(text) === '') return locally(text, today)
    const redacted = redact(text)
    const local = locally(text, today)
    const withOwnWords = (meaning: Meaning) => restored(doubtedBy(local, meaning), redacted.restore)

    const remembered = checked(answers.remembered(redacted.text, today, setting.soFar ?? null), today)
    if (remembered) return withOwnWords(remembered)

    // What nobody can answer from the menu is not worth asking a model about.
    const isOpenQuestion = local.intent === 'question' && local.question === undefined && isOfMenu(today)(redacted.text)
    if (local.sure && parser === 'auto' && !isOpenQuestion) return local

    const answered = checked(await answers.ask(redacted.text, today, setting), today)
    // A question is no order, whatever a model makes of it.
    const isRefused = local.sure && isOpenQuestion && answered !== undefined && acts(answered)
    return answered && !isRefused ? withOwnWords(answered) : local
  }

  function locally(text: string, today: Menu): Meaning {
    try {
      return checked(localParser(today)(text), today) ?? notUnderstood(text)
    } catch (error) {
      logger.error({ err: error }, 'the local parser is broken')
      return notUnderstood(text)
    }
  }

  /** Nobody's answer is believed without the menu. */
  function checked(meaning: Meaning | undefined, today: Menu): Meaning | undefined {
    if (meaning === undefined) return undefined
    const validated = validateMeaning(meaning, today)
    if (validated.ok) return meaning
    logger.error({ source: meaning.source, problems: validated.problems.length }, 'a meaning does not fit the menu')
    return undefined
  }

  async function readAhead(text: string): Promise<void> {
    // The others have come as far as this as well when it goes on.
    await null
    locally(text, menu())
  }

  return { understand, understandLocally: (text) => locally(text, menu()), readAhead }
}

/** The last few answers are remembered: a message is read again for each thing that it may mean in its place. */
function remembering(parse: (text: string) => Meaning): (text: string) => Meaning {
  const answers = new LRUCache<string, Meaning>({ max: mostRemembered, memoMethod: parse })
  return (text) => answers.memo(text)
}

const acts = ({ lines, changes }: Meaning): boolean => lines.length > 0 || changes.length > 0

const notUnderstood = (text: string): Meaning => ({
  intent: 'other',
  lines: [],
  changes: [],
  unmatched: [text],
  sure: false,
  source: 'local',
})

/** The customer's own words again, where the model saw placeholders. */
const restored = (meaning: Meaning, restore: (words: string) => string): Meaning => ({
  ...meaning,
  lines: meaning.lines.map((line) => ({
    ...line,
    note: line.note === null ? null : restore(line.note),
    words: restore(line.words),
  })),
  unmatched: meaning.unmatched.map(restore),
})
