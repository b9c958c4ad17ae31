export interface Token {
  kind: 'word' | 'comma' | 'stop'
  /** Lower case, without accents and apostrophes: "Latte's" is "lattes", "I'd" is "id". */
  text: string
  /** Where it stands in the original text. */
  start: number
  end: number
}

const pattern = new RegExp(
  [
    /(?<sign>\bw\/o?(?=\s|$))/u, // "w/ cheese", "w/o onions"
    /(?<number>(?<![\p{L}\p{N}])[-−]?\d+(?:[.,]\d+)*(?:e\d+)?(?:\s?%)?(?=in(?:ch|ches)?(?![\p{L}\p{N}])|(?![\p{L}\p{N}])))/u,
    /(?<inch>(?<=\d\s?)(?:["″”]|''|in\.)|(?<=\d)in(?![\p{L}\p{N}]))/u, // 12", 12 in., 12in
    /(?<word>[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}\p{N}]+)*%?|[&+👍👌✅])/u,
    /(?<comma>[,()]|\s[-–—]+\s)/u,
    /(?<stop>[.;:!?…\n])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** The words and marks of a text; what is neither is left out. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    kind: match.groups?.comma ? 'comma' : match.groups?.stop ? 'stop' : 'word',
    text: match.groups?.inch ? 'inch' : plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\s'’‘`´]/gu, '')
    .replace('−', '-')
    .toLowerCase()
