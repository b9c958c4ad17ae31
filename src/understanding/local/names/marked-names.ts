import { isJoint } from '../../../english/name-words.ts'
import { stem } from '../../../text/stem.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isMark, type Token } from '../tokens/tokenise.ts'

/** "Wings (6 pc)", "a bacon, egg and cheese", where that is one name: its marks part nothing. */
export function withoutMarksInNames(tokens: readonly Token[], { marked }: Lexicon): readonly Token[] {
  if (marked.size === 0 || !tokens.some(isMark)) return tokens
  const idle = new Set<Token>()
  tokens.forEach(({ text }, at) => {
    // After "with" commas are of a list.
    const mayList = ['with', 'w/', 'add'].includes(tokens[at - 1]?.text ?? '')
    for (const name of marked.get(stem(text)) ?? [])
      for (const mark of marksIn(name, tokens, at)) if (!(mayList && mark.text === ',')) idle.add(mark)
  })
  return tokens.filter((token) => !idle.has(token))
}

/** Those between the words of a name that begins here, and what closes it; none where it does not. */
function marksIn(name: readonly string[], tokens: readonly Token[], from: number): Token[] {
  const marks: Token[] = []
  let at = from
  for (const word of name) {
    for (let token = tokens[at]; at > from && token && (isMark(token) || isJoint(token.text)); token = tokens[++at]) {
      if (isMark(token)) marks.push(token)
    }
    if (stem(tokens[at++]?.text ?? '') !== word) return []
  }
  const closing = tokens[at]
  return closing?.text === ')' && marks.some(({ text }) => text === '(') ? [...marks, closing] : marks
}
