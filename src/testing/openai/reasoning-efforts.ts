/** The efforts that OpenAI takes, by what a model's name is like; the first that fits counts. */
const efforts: [model: RegExp, taken: string[]][] = [
  [/^gpt-5-chat/, []],
  [/^gpt-[56].*-chat/, ['medium']],
  [/^gpt-5-pro/, ['high']],
  [/^gpt-[56].*-pro/, ['medium', 'high', 'xhigh']],
  [/^gpt-[56].*-codex/, ['low', 'medium', 'high']],
  [/^gpt-5(-|$)/, ['minimal', 'low', 'medium', 'high']],
  [/^gpt-5\.1(-|$)/, ['none', 'low', 'medium', 'high']],
  [/^gpt-(5\.|6)/, ['none', 'low', 'medium', 'high', 'xhigh']],
  [/^o\d/, ['low', 'medium', 'high']],
]

/** What OpenAI would not take of an effort for this model, in its words; null when it would. */
export function effortFault(model: string, effort: string): string | null {
  const taken = efforts.find(([like]) => like.test(model))?.[1] ?? []
  if (taken.length === 0) return "Unsupported parameter: 'reasoning_effort' is not supported with this model."
  if (taken.includes(effort)) return null
  const supported = taken.map((each) => `'${each}'`).join(', ')
  return `Unsupported value: 'reasoning_effort' does not support '${effort}' with this model. Supported values are: ${supported}.`
}
