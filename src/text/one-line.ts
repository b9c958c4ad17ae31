/** Where a line ends, on any system. */
const lineEnds = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g

/** What somebody wrote, as a part of a line: nothing of it can be taken for a line of ours, such as a total. */
export const onOneLine = (text: string): string => text.trim().replace(lineEnds, ' / ')
