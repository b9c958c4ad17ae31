import { wrapped } from '../../../text/wrapped.ts'

export interface Token {
  kind: 'word' | 'comma' | 'stop'
  /** Lower case, without accents and apostrophes: "Latte's" is "lattes", "I'd" is "id". */
  text: string
  /** Where it stands in the original text. */
  start: number
  end: number
}

/** "<3", ":D", "xD", and the kiss at the end */
const emoticon = /(?<=^|\s)(?:<\/?3+|[:;=]['-]?[dpo]|xd+|x+(?=[\s.!]*$)(?<=[^\d\s]\s+x+))(?=$|[\s.!?,])/giu

/** What it catches is the inch, the comma or the stop that it has found. */
const pattern = new RegExp(
  [
    /\bp\.\s?s\b\.?/u, // "P.S. and a coke"
    /\bw\/o?(?=\s|$)/u, // "w/ cheese", "w/o onions"
    /(?<![\p{L}\p{N}/])\d{1,2}\/\d{1,2}(?![\p{L}\p{N}/])/u, // "1/2 lb", which is not twelve
    new RegExp(
      wrapped`
        (?<![\p{L}\p{N}])[-−]?\d+(?:[.,]\d+)*(?:e\d+)?(?:\s?%|\s?per\s?cent\b)?
        (?=in(?:ch|ches)?(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))
      `,
      'u',
    ),
    /((?<=\d\s?)(?:["″”]|''|in\.)|(?<=\d)in(?![\p{L}\p{N}]))/u, // 12", 12 in., 12in
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘`´][\p{L}\p{M}\p{N}]+)*%?|[&+👍👌✅]/u,
    /([,()]|[^\S\n][-–—]+[^\S\n])/u,
    /((?<!\b(?:dr|mr|mrs|sm|med|lg|lrg|reg))\.|[;:!?…\n])/u, // "Dr. Pepper", "1 lg. cola"
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** The words and marks of a text; what is neither is left out. */
export function tokenise(written: string): Token[] {
  const text = written.replace(emoticon, ({ length }) => ' '.repeat(length))
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const said = match[0]
    tokens.push({
      kind: match[2] ? 'comma' : match[3] ? 'stop' : 'word',
      text: match[1] ? 'inch' : plain(said),
      start: match.index,
      end: match.index + said.length,
    })
  }
  return tokens
}

/** What parts a text, and may stand in a name: "Pad Thai - Tofu", "Combo 1: burger". */
export const isMark = ({ kind, text }: Token): boolean => kind === 'comma' || text === ':'

export const hasMarks = (name: string): boolean => tokenise(name).some(isMark)

export const wordsIn = (phrase: string): string[] =>
  tokenise(phrase)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)

/** Most are. */
const isPlain = /^[a-z0-9]+$/

const plain = (word: string): string =>
  isPlain.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/[\p{M}\s'’‘`´]/gu, '')
        .replace('−', '-')
        .replace('⁄', '/')
        .toLowerCase()
        .replace(/percent$/, '%')
