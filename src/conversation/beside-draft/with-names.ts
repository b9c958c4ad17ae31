import type { Meaning, MeantLine } from '../../understanding/meaning.ts'

/** "Tom: a large diavola", "Tom - a large diavola", at the beginning of a line or of a sentence. */
const begins = (name: string): RegExp => new RegExp(`(?:^|[\\n,;.:])\\s*${RegExp.escape(name)}\\s*(?::|\\s[-–—])`, 'iu')

/**
 * "Tom: a large diavola, Anna: a small margherita": whose each is, for the shop to read with it.
 * @param text all of the message
 */
export function withNames(meaning: Meaning, text: string): Meaning {
  const names = meaning.unmatched
    .filter((words) => /^\p{Lu}?\p{L}+(?: \p{Lu}\p{L}*)?$/u.test(words))
    .flatMap((name) => {
      const found = begins(name).exec(text)
      return found ? [{ name, at: found.index + found[0].length }] : []
    })
  if (names.length === 0 || meaning.lines.length < names.length) return meaning
  let from = 0
  const placed = meaning.lines.map((line) => {
    const at = text.indexOf(line.words, from)
    from = Math.max(from, at + line.words.length)
    return { line, end: from, isFound: at >= 0 && line.words !== '' }
  })
  if (placed.some(({ isFound }) => !isFound)) return meaning
  const whose = (end: number) => names.findLast(({ at }) => at < end && !namesMyself(text.slice(at, end)))
  const lines = placed.map(({ line, end }) => withNote(line, whose(end)?.name))
  return {
    ...meaning,
    lines,
    unmatched: meaning.unmatched.filter((words) => !names.some(({ name }) => name === words)),
  }
}

/** "Tom: a latte, me: a tea" */
const namesMyself = (text: string): boolean => /(?:^|[\n,;.])\s*(?:me|mine|for me)\s*(?::|\s[-–—])/i.test(text)

const withNote = (line: MeantLine, name: string | undefined): MeantLine =>
  name === undefined ? line : { ...line, note: line.note === null ? `for ${name}` : `${line.note}, for ${name}` }
