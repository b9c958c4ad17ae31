export interface Redacted {
  text: string
  /** Puts the customer's own words back into what was said of the redacted text. */
  restore(words: string): string
}

/** `@` and what looks like it. */
const email = /[^\s@＠﹫<>()[\],;:]{1,64}[@＠﹫][^\s@＠﹫<>()[\],;:]+/gu
/** Seven digits or more with what people write between them. */
const phone = /[+＋(（]{0,4}\p{Nd}(?:[\p{Zs}\p{Pd}().（）．/−·]{0,3}\p{Nd}){6,}/gu

const asksToCall =
  /\b(?:call|ring|text|phone|tel|telephone|mobile|cell|whatsapp|reach|contact|number|at|on|is)(?:\s+me)?[\s:.#]*$/i
const somethingToCount =
  /^[\p{Zs}\t]*(?!(?:please|thanks|thank|and|or|is|if|when|for|to|at|on|in|by|my|asap|x|ext|extension)\b)\p{L}/iu

/**
 * "1000000 cokes" is an order, if one that no shop takes. A number is a quantity when it is written as one, is below a
 * hundred million (of nine digits it is more likely a phone's), nobody asks to be called at it, and a thing follows.
 */
const isQuantity = (digits: string, before: string, after: string): boolean =>
  /^(?:[1-9]\d{6,7}|[1-9]\d?(?:[ .]\d{3}){2})$/.test(digits) && !asksToCall.test(before) && somethingToCount.test(after)

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
  const takePhone = take('phone')
  return {
    text: text
      .replace(email, take('email'))
      .replace(phone, (found, offset: number, whole: string) =>
        isQuantity(found, whole.slice(0, offset), whole.slice(offset + found.length)) ? found : takePhone(found),
      ),
    restore: (words) =>
      words.replace(/\[(?:email|phone) \d+\]/g, (placeholder) => taken.get(placeholder) ?? placeholder),
  }
}
