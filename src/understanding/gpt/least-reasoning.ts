/**
 * The least reasoning that a model can be asked for: an order needs little, and a customer waits. undefined: it is left
 * to the model, which takes no choice or is not known. A value that a model does not take fails every call.
 */
export function leastReasoning(model: string): 'none' | 'minimal' | undefined {
  if (/-(?:pro|chat|codex)/.test(model)) return undefined
  if (/^gpt-5(?:-|$)/.test(model)) return 'minimal'
  return /^gpt-(?:5\.|6)/.test(model) ? 'none' : undefined
}
