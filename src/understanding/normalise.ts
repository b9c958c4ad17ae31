/**
 * The form in which texts that say the same are the same: the cache asks a model once for all of them. What could tell
 * two orders apart stays as it is: every digit, sign, comma, hyphen, line break and question mark.
 */
export const normalise = (text: string): string =>
  text
    // One of these may become a figure beside another: "2²" is not "22", and "1½" not "11/2".
    .replace(/[^\p{No}\p{Nl}\p{So}]+/gu, (plain) => plain.normalize('NFKC'))
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”„]/g, '"')
    .split(/[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n')
    // Begun only where a run of them begins, or a long run that does not end the text takes time by its square.
    .replace(/(?<![.!\s])[.!\s]+$/, '')
