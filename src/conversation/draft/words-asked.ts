import type { Customer, Draft } from '../../customers/customer.ts'

/** Words not understood that the customer has not yet been asked about, or not yet answered for. */
export const newWords = ({ unmatched, wordsAsked = 0 }: Draft): string[] => unmatched.slice(wordsAsked)

/** Those that the customer was asked about and wrote on past: the order goes without them, and says so. */
export const leftOut = ({ unmatched, wordsAsked = 0 }: Draft): string[] => unmatched.slice(0, wordsAsked)

/** Whoever writes on has seen which words were not understood, and is not held up by them. */
export function withWordsAsked(customer: Customer): Customer {
  const { draft } = customer
  return draft && newWords(draft).length > 0
    ? { ...customer, draft: { ...draft, wordsAsked: draft.unmatched.length } }
    : customer
}

/** The words that the customer answers for now: those asked about, or else those left out. */
export const wordsInSight = (draft: Draft): string[] => (newWords(draft).length > 0 ? newWords(draft) : leftOut(draft))

/** The draft once they have been answered for. */
export function withoutWordsInSight(draft: Draft): Draft {
  const unmatched = newWords(draft).length > 0 ? leftOut(draft) : []
  return { ...draft, unmatched, wordsAsked: unmatched.length }
}

/** The customer once they have said what they meant by them. */
export const withoutWords = (customer: Customer): Customer =>
  customer.draft ? { ...customer, draft: withoutWordsInSight(customer.draft) } : customer
