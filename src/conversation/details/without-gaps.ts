const nothingButWords = /^[^\s,.;]+(?: [^\s,.;]+)*$/
const nothingSaid = /^(?:\b(?:please|thanks|and)\b|[\s,.;!?])*$/i

/** A text without what taking something out of it leaves behind. */
export function withoutGaps(rest: string): string {
  if (nothingSaid.test(rest)) return ''
  if (nothingButWords.test(rest)) return rest
  return rest
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([,.;])(?: ?[,;]| \.(?= |$))+/g, '$1')
    .replace(/ (?=[,.;](?: |$))/g, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
}
