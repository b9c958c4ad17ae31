/**
 * A long pattern, written over several lines: line breaks, and the indentation behind them, are no part of it. What is
 * put into it stays as it is, and so do backslashes.
 */
export const wrapped = ({ raw }: TemplateStringsArray, ...pieces: readonly string[]): string =>
  String.raw({ raw: raw.map((text) => text.replace(/\n\s*/g, '')) }, ...pieces)
