import type { Customer } from '../../customers/customer.ts'
import type { Heard } from '../turn.ts'

type Said = Extract<Heard, { kind: 'text' }>

const inCapitals = /^\p{Lu}[\p{L}'’-]+$/u
const twoInCapitals = /^\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+$/u

/** "For pick up at 5:15, Ray", "Maria Lopez": a name that nobody has asked for yet, and nothing else that is known. */
export function withNameAlone(heard: Said, { draft, profile }: Customer): Said {
  const { details, meaning } = heard
  const rest = details.rest.trim()
  if (profile.name !== null || details.name !== null || meaning?.unmatched.join(' ') !== rest) return heard
  const tells = [details.fulfilment, details.wanted, details.phone, details.address].some((told) => told !== null)
  const isName = (tells && inCapitals.test(rest)) || ((tells || draft !== null) && twoInCapitals.test(rest))
  return isName ? { ...heard, details: { ...details, name: rest, rest: '' }, meaning: null } : heard
}
