import { barePhone } from './contact-words.ts'

/** 7 to 15 digits (ITU-T E.164) and nothing that a phone number is not written with. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return /^\+?[\d\s().-]+$/.test(text.trim()) && digits.length >= 7 && digits.length <= 15
}

/** The phone number in an answer to a request for one; null: there is none. */
export function phoneIn(answer: string): string | null {
  const [, found = ''] = barePhone.exec(answer) ?? []
  return isPhone(found) ? found.trim() : null
}

/** Without a word that says so, "10000000" and "1 000 000" among other words are counts; nobody orders billions. */
export const isQuantity = (found: string): boolean => /^\d{1,9}$|^\d{1,3}([ .]\d{3})+$/.test(found)
