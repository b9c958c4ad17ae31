export interface Redacted {
  text: string
  /** Puts the customer's own words back into what was said of the redacted text. */
  restore(words: string): string
}

/** `@` and what looks like it. */
const email = /[^\s@＠﹫<>()[\],;:]{1,64}[@＠﹫][^\s@＠﹫<>()[\],;:]+/gu
/** Seven digits or more with what people write between them. */
const phone = /[+＋(（]{0,4}\p{Nd}(?:[\p{Zs}\p{Pd}().（）．/−·]{0,3}\p{Nd}){6,}/gu

/**
 * Takes out what looks like a phone number or an e-mail address. Callers give no such text; this is for what a customer
 * writes where nobody asked for it.
 */
export function redact(text: string): Redacted {
  const taken = new Map<string, string>()
  const take = (kind: string) => (found: string) => {
    const placeholder = `[${kind} ${taken.size + 1}]`
    taken.set(placeholder, found)
    return placeholder
  }
  return {
    text: text.replace(email, take('email')).replace(phone, take('phone')),
    restore: (words) =>
      words.replace(/\[(?:email|phone) \d+\]/g, (placeholder) => taken.get(placeholder) ?? placeholder),
  }
}
