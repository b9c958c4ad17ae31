/** Dollars per million tokens. */
interface Price {
  input: number
  cachedInput: number
  /** Where writing the prompt cache has a price of its own. */
  cacheWrite?: number
  output: number
}

/** Tokens of one call; `input` counts all of the prompt, cached and written ones too. */
export interface TokenUsage {
  input: number
  cachedInput: number
  cacheWrite: number
  output: number
}

/** By the providers' public lists of November 2026. A dated snapshot ("-2026-10-01") costs what its model does. */
const prices: Record<string, Price> = {
  'gpt-6-luna': { input: 0.1, cachedInput: 0.01, cacheWrite: 0.125, output: 0.5 },
  'gpt-5.6-luna': { input: 0.2, cachedInput: 0.02, cacheWrite: 0.25, output: 1.2 },
  'gpt-5.4-mini': { input: 0.75, cachedInput: 0.075, output: 4.5 },
  'gpt-5.4-nano': { input: 0.2, cachedInput: 0.02, output: 1.25 },
}

/** What a call cost in dollars; 0 for a model that is not listed. */
export function costOf(model: string, { input, cachedInput, cacheWrite, output }: TokenUsage): number {
  const price = prices[model.replace(/-\d{4}-\d{2}-\d{2}$/, '')]
  if (!price) return 0
  const plain = input - cachedInput - cacheWrite
  const dollars =
    plain * price.input +
    cachedInput * price.cachedInput +
    cacheWrite * (price.cacheWrite ?? price.input) +
    output * price.output
  return dollars / 1_000_000
}
