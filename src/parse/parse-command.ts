import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadConfig } from '../config/load-config.ts'
import { useProxy } from '../config/use-proxy.ts'
import { correctionsFile, correctionsSchema } from '../corrections/correction.ts'
import { loadMenu, sampleMenuFile } from '../menu/load-menu.ts'
import type { Menu } from '../menu/menu.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { createLocalParser } from '../understanding/local/create-local-parser.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { meaningAtFirst } from '../understanding/order-of-named.ts'
import { FileError } from '../yaml/file-error.ts'

const usage = `Usage: scripts/parse [--menu FILE] [--parser local|gpt] TEXT
       scripts/parse [--menu FILE] [--parser local|gpt] --jsonl < LINES
       scripts/parse --menu FILE --review [--data DIR]
       scripts/parse --menu FILE --check

Prints how the bot understands TEXT as the first message of a chat: "no onions on my large pizza" orders one, and what
could only change an order is not sure, as there is none yet. With --jsonl it reads {"id", "text"} lines, each a first
message, and writes one parse a line.
--parser gpt asks the model that OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL name. It exits with 1 when the model
gives no meaning, and with 2 when it was called wrongly.

--review walks through what customers said and the bot did not understand, as far as they or staff put it right (it is
kept in DATA_DIR), and makes words of it for the menu file, by a key, and cases beside it. --check tells whether
every case is still understood, and exits with 1 when one is not.`

type Parser = (text: string) => Meaning | Promise<Meaning>

/** By the value of --parser. */
const parsers: Record<string, (menu: Menu) => Parser | Promise<Parser>> = { local: createLocal, gpt: createModel }

function createLocal(menu: Menu): Parser {
  const parse = createLocalParser(menu)
  return (text) => meaningAtFirst(parse(text))
}

/** The model alone, without the cache and without the local parser to fall back on. */
async function createModel(menu: Menu): Promise<Parser> {
  useProxy(process.env)
  // PARSER may keep the bot from its model; whoever types --parser gpt asks for it.
  const { openai } = (await loadConfig({ ...process.env, PARSER: 'auto' })).understanding
  if (!openai) throw new UsageError('--parser gpt needs OPENAI_API_KEY, which is not set')
  const { createGptParser } = await import('../understanding/gpt/gpt-parser.ts')
  const { parse } = createGptParser({
    apiKey: openai.apiKey.reveal(),
    baseUrl: openai.baseUrl,
    model: openai.model,
    metrics: createMetrics(),
    logger: createLogger('silent'),
  })
  return async (text) => {
    const result = await parse(text, menu)
    if ('failure' in result) throw new NoMeaning(`the model gave no meaning: ${result.failure}`)
    return result.meaning
  }
}

/** A fault of the command line or of what it reads; its message is for the one who typed it. */
class UsageError extends Error {
  override name = 'UsageError'
}

/** Nothing was wrong with what was typed, and there is still nothing to print. */
class NoMeaning extends Error {
  override name = 'NoMeaning'
}

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

async function main(args: string[]): Promise<void> {
  // A text may begin as an option does: "-3 pizzas".
  const texts = args.filter((arg) => /^-[^-a-z]/.test(arg))
  const { values, positionals } = readArguments(args.filter((arg) => !texts.includes(arg)))
  if (values.help) {
    console.log(usage)
    return
  }
  if (values.review) return review(values.menu, values.data)
  if (values.check) return check(values.menu)
  const createParser = parsers[values.parser]
  if (!createParser) {
    throw new UsageError(`--parser ${values.parser} is unknown; there is: ${Object.keys(parsers).join(', ')}`)
  }
  const text = [...positionals, ...texts].join(' ')
  if (text === '' && !values.jsonl) throw new UsageError('there is no text to parse; see scripts/parse --help')
  const parse = await createParser(await loadMenu(values.menu))
  if (values.jsonl) await parseLines(parse)
  else console.log(JSON.stringify(await parse(text), null, 2))
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        menu: { type: 'string', default: process.env.MENU_FILE || sampleMenuFile },
        parser: { type: 'string', default: 'local' },
        review: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        data: { type: 'string', default: process.env.DATA_DIR || './data' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    const [message] = String(error instanceof Error ? error.message : error).split('. ')
    throw new UsageError(`${message}; see scripts/parse --help`)
  }
}

async function review(menuFile: string, dataDir: string): Promise<void> {
  if (menuFile === sampleMenuFile)
    throw new UsageError("the sample menu is nobody's: name yours by --menu FILE or MENU_FILE")
  if (!process.stdin.isTTY) throw new UsageError('--review needs somebody at a terminal')
  const { openTerminal } = await import('../setup/terminal.ts')
  const { reviewCorrections } = await import('../corrections/review/review.ts')
  const { createDocumentBesideBot } = await import('../storage/json/document-beside-bot.ts')
  const corrections = createDocumentBesideBot(join(dataDir, correctionsFile), correctionsSchema)
  const terminal = openTerminal(process.stdin, process.stdout, () => process.exit(130))
  try {
    await reviewCorrections({ menuFile, corrections, terminal })
  } finally {
    terminal.close()
  }
}

async function check(menuFile: string): Promise<void> {
  const { brokenCases, casesFileOf, readCases } = await import('../corrections/review/cases.ts')
  const cases = await readCases(casesFileOf(menuFile))
  const broken = brokenCases(cases, createLocalParser(await loadMenu(menuFile)))
  for (const { text } of broken) console.log(`not as it has to be: ${text}`)
  if (broken.length > 0) throw new NoMeaning(`${broken.length} of ${cases.length} cases are not understood any more`)
  console.log(`${cases.length} cases, all understood`)
}

async function parseLines(parse: Parser): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number++
    if (line.trim() === '') continue
    const { id, text } = readLine(line, number)
    console.log(JSON.stringify({ id, ...(await parse(text)) }))
  }
}

function readLine(line: string, number: number): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    throw new UsageError(`line ${number} is not {"id", "text"} in JSON`)
  }
}

// A reader that has seen enough, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  // Of a file with many faults each has its line, as at the bot's start.
  const isList = error instanceof FileError && error.faults.length > 1
  console.error(`parse: ${isList ? message : message.replaceAll(/\s*\n\s*/g, ' ')}`)
  process.exitCode = error instanceof NoMeaning ? 1 : 2
})
