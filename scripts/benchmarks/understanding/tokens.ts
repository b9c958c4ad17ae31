/**
 * About how many tokens a model takes a text for: a word of up to seven letters with the space before it is one, up to
 * three digits are one, and so is a run of signs. Within about a tenth of the real encodings on English and JSON, and
 * what counts here is a ratio of texts of one kind.
 */
export function tokensOf(text: string): number {
  let tokens = 0
  for (const [run] of text.matchAll(/ ?\p{L}+|\p{N}{1,3}|[^\s\p{L}\p{N}]+|\n+/gu)) {
    tokens += /\p{L}/u.test(run) ? Math.ceil(run.trim().length / 7) : Math.ceil(run.length / 3)
  }
  return tokens
}
