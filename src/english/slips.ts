import { wordList } from '../text/word-set.ts'

/** A word that is written for another. */
export interface Slip {
  meant: string
  /** It says how what is named next is; else it names a thing itself. */
  isOfNext: boolean
  /** Behind these it may be itself as well. */
  afterUnclear: readonly string[]
  /** Behind and before these it is itself. */
  neverAfter: readonly string[]
  neverBefore: readonly string[]
}

/** Too short to be told by their letters, and written so all the time. */
export const shortSlips: ReadonlyMap<string, string> = new Map([
  ['adn', 'and'],
  ['nad', 'and'],
  ['teh', 'the'],
  ['hte', 'the'],
  ['yse', 'yes'],
  ['eys', 'yes'],
  ['yuo', 'you'],
  ['oen', 'one'],
  ['ur', 'your'],
  ['dz', 'dozen'],
  ['doz', 'dozen'],
  ['chkn', 'chicken'],
  ['chix', 'chicken'],
])

/**
 * Words of many orders, and so often misspelled. The ones that nobody orders with are there to tell the others apart
 * from.
 */
export const commonWords: readonly string[] = wordList(`
  with like have want also need make take that give just this them then they than will well what when tell talk
`)

/** A phone takes "latte" for "late", and who speaks says "ice coffee". */
export const slips: ReadonlyMap<string, Slip> = new Map(
  [
    ['late', 'latte'],
    ['lates', 'lattes'],
    ['ice', 'iced'],
  ].map(([written = '', meant = '']) => [
    written,
    {
      meant,
      isOfNext: written === 'ice',
      afterUnclear: written === 'ice' ? ['and'] : ['a', 'one', 'two', 'three', 'four'],
      neverAfter: wordList(`
        with without no extra light less more of some little much lots easy hold on over heavy regular normal the half
      `),
      neverBefore: ['cream', 'cold', 'cubes', 'water'],
    },
  ]),
)
