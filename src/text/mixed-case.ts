const token = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<(?![=!])[^>]*>|\(\?(?:<?[=!]|:|-?i:)|[()]|[^\\[()]/gu

/**
 * A pattern of which one part minds the case and another does not, written with `(?i:…)` and `(?-i:…)` as the language
 * has them. V8 compiles these wrong once it has compiled many patterns (nodejs/node#60030): from then on "54 Oak St" is
 * no street. So the letters that don't mind the case are written out in both.
 * @param flags "i" among them holds for all that stands in no such group
 */
export function mixedCase(source: string, flags: string): RegExp {
  const caseless = [flags.includes('i')]
  const written = source.replace(token, (part) => {
    const isCaseless = caseless.at(-1) ?? false
    if (part === ')') caseless.pop()
    if (part === '(?i:' || part === '(?-i:') {
      caseless.push(part === '(?i:')
      return '(?:'
    }
    if (part.startsWith('(')) caseless.push(isCaseless)
    return isCaseless ? inBothCases(part) : part
  })
  return new RegExp(written, flags.replace('i', ''))
}

function inBothCases(part: string): string {
  if (part.startsWith('[')) return part.replace(/\\p\{L[ul]\}|\\[pP]\{[^}]*\}|\\.|(\p{L})-(\p{L})|\p{L}/gu, inClass)
  if (/^\\p\{L[ul]\}$/.test(part)) return '\\p{L}'
  return /^\p{L}$/u.test(part) ? `[${bothOf(part)}]` : part
}

function inClass(part: string, from: string | undefined, to: string | undefined): string {
  if (from && to) return `${from.toLowerCase()}-${to.toLowerCase()}${from.toUpperCase()}-${to.toUpperCase()}`
  if (/^\\p\{L[ul]\}$/.test(part)) return '\\p{L}'
  return part.startsWith('\\') ? part : bothOf(part)
}

const bothOf = (letter: string): string => letter.toLowerCase() + letter.toUpperCase()
