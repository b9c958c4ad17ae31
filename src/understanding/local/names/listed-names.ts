import { stem } from '../../../text/stem.ts'
import { isJoint } from '../english/synonyms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../tokens/tokenise.ts'

/** "A bacon, egg and cheese", where that is one name: its commas part nothing. After "with" they are of a list. */
export function withoutCommasInNames(tokens: readonly Token[], { listed }: Lexicon): readonly Token[] {
  if (listed.size === 0 || !tokens.some(isComma)) return tokens
  const idle = new Set<Token>()
  tokens.forEach(({ text }, at) => {
    const before = tokens[at - 1]?.text ?? ''
    const names = ['with', 'w/', 'add'].includes(before) ? undefined : listed.get(stem(text))
    for (const name of names ?? []) for (const comma of commasIn(name, tokens, at)) idle.add(comma)
  })
  return tokens.filter((token) => !idle.has(token))
}

/** Those between the words of a name that begins here; none where it does not. */
function commasIn(name: readonly string[], tokens: readonly Token[], from: number): Token[] {
  const commas: Token[] = []
  let at = from
  for (const word of name) {
    for (let token = tokens[at]; at > from && token && (isComma(token) || isJoint(token.text)); token = tokens[++at]) {
      if (isComma(token)) commas.push(token)
    }
    if (stem(tokens[at++]?.text ?? '') !== word) return []
  }
  return commas
}

const isComma = ({ kind }: Token): boolean => kind === 'comma'
