import { type FileHandle, open } from 'node:fs/promises'
import { z } from 'zod'
import { replaceFile } from '../../../files/replace-file.ts'
import { isSystemError } from '../../../ops/system-error.ts'
import { orderStatuses, progressSchema } from '../../../orders/order.ts'
import { type Line, linesOf } from '../files/lines.ts'
import { keyFilterOf, makeKeyFilter } from './key-filter.ts'
import type { Standing } from './standing.ts'
import type { Standings } from './standings.ts'

const bytesSchema = z.number().int().nonnegative()

/** What is kept in memory of a sealed month: all places are bytes from the beginning of the whole journal. */
const headerSchema = z.object({
  version: z.literal(1),
  /** The numbers of its first and its last event. */
  first: z.number().int(),
  last: z.number().int(),
  start: bytesSchema,
  end: bytesSchema,
  /** When the first and the last of its events were. */
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  /** What is older than that was blanked. */
  blankedBefore: z.iso.datetime().nullable(),
  /** The compressed file's size. */
  size: bytesSchema,
  /** Of each block: where it begins, and where it does so in the compressed file. */
  blocks: z.array(z.tuple([bytesSchema, bytesSchema])).min(1),
  filter: z.string(),
  /** How many bytes of rows with open orders follow. */
  open: bytesSchema,
})
export type MonthHeader = Omit<z.infer<typeof headerSchema>, 'filter' | 'version' | 'open'>

const standingSchema = z.object({
  offset: bytesSchema,
  status: z.enum(orderStatuses),
  progress: progressSchema.optional(),
})
const orderRowSchema = standingSchema.extend({ key: z.string() })
const rowSchema = z.union([
  orderRowSchema,
  z.object({ key: z.string(), orders: z.array(z.string()), isPersonal: z.boolean() }),
])
type Row = z.infer<typeof rowSchema>

/** A sealed month's index: a header, a row for each order that was open at its end, and rows sorted by their keys. */
export interface MonthIndex {
  header: MonthHeader
  /** The orders that were open when the month was sealed, and where they stood. */
  open(): AsyncIterable<[string, Standing]>
  /** An order of which the month tells something, as it stood at its end. */
  findOrder(id: string): Promise<Standing | null>
  /** @param key as `ownerKey` makes it */
  findOwner(key: string): Promise<{ orders: string[]; isPersonal: boolean } | null>
  close(): Promise<void>
}

export async function writeIndex(
  path: string,
  header: MonthHeader,
  standings: Standings,
  writer: string,
): Promise<void> {
  const { owners } = standings
  const keys = [...standings.told(), ...owners.keys()].sort()
  const filter = makeKeyFilter(keys, keys.length).text
  const open = [...standings.open].map(([key, standing]) => `${JSON.stringify({ key, ...standing })}\n`).join('')
  function* lines(): Generator<string> {
    yield `${JSON.stringify({ version: 1, ...header, filter, open: Buffer.byteLength(open) })}\n`
    yield open
    for (const key of keys) {
      const owned = owners.get(key)
      const row = owned ? { orders: [...owned.orders], isPersonal: owned.isPersonal } : standings.get(key)
      yield `${JSON.stringify({ key, ...row })}\n`
    }
  }
  await replaceFile(path, piecesOf(lines()), { writer })
}

/** Lines in pieces that are worth a call each. */
async function* piecesOf(lines: Iterable<string>): AsyncGenerator<string> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < 256 * 1024) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** null where it is missing or can't be read: it can be made again from its month. */
export async function openIndex(path: string): Promise<MonthIndex | null> {
  const file = await open(path).catch(() => null)
  if (!file) return null
  try {
    return await indexIn(file)
  } catch (error) {
    await file.close()
    if (isSystemError(error)) throw error
    return null
  }
}

async function indexIn(file: FileHandle): Promise<MonthIndex> {
  const { size } = await file.stat()
  const first = await lineFrom(file, 0, size)
  const { filter: bits, open, ...header } = headerSchema.parse(JSON.parse(first.text))
  const filter = keyFilterOf(bits)
  const openFrom = first.next ?? size
  const rowsFrom = openFrom + open

  const find = async (key: string): Promise<Row | null> =>
    filter.mayHold(key) ? search(file, key, rowsFrom, size) : null

  return {
    header,
    async *open() {
      for await (const { text } of linesOf(file, openFrom, rowsFrom)) {
        const { key, ...standing } = orderRowSchema.parse(JSON.parse(text))
        yield [key, standing]
      }
    },
    async findOrder(id) {
      const row = await find(id)
      return row && 'status' in row ? row : null
    },
    async findOwner(key) {
      const row = await find(key)
      return row && 'orders' in row ? row : null
    },
    close: () => file.close(),
  }
}

/** Binary search among sorted lines, which have no equal lengths: by bytes, and from there to the next line. */
async function search(file: FileHandle, key: string, from: number, to: number): Promise<Row | null> {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const begin = middle === low ? low : (await lineFrom(file, middle - 1, high)).next
    if (begin === null || begin >= high) {
      high = middle
      continue
    }
    const line = await lineFrom(file, begin, to)
    const row = rowSchema.parse(JSON.parse(line.text))
    if (row.key === key) return row
    if (row.key < key) low = line.next ?? to
    else high = middle
  }
  return null
}

async function lineFrom(file: FileHandle, from: number, to: number): Promise<Line> {
  for await (const line of linesOf(file, from, to)) return line
  return { text: '', offset: from, next: null }
}
