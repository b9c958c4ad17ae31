/** Whose a line of the draft is. */
export interface Owned {
  /** Of the line. */
  key: number
  owner: string
}

// In capitals, and between the notes that were written before it and after it.
const owner = /(?:^|(?<before>[,;]) )for (?<name>\p{Lu}[^,;]*)/u

/** What the shop reads with a line that somebody else is to have. */
export const noteFor = (name: string, note: string | null): string =>
  `${note === null ? '' : `${note}, `}for ${name.replace(/(?<!\p{L})\p{Ll}(?!nd\b)/gu, (letter) => letter.toUpperCase())}`

/** Whose the line is by its note; null: it doesn't say. */
export const ownerIn = (note: string | null): string | null => owner.exec(note ?? '')?.groups?.name ?? null

/** One more of it is not theirs as well. */
export const withoutOwner = (note: string | null): string | null =>
  note?.replace(owner, '').replace(/^[,;] /, '') || null

/** The note with nothing but whose the line is. */
export function onlyOwner(note: string | null): string | null {
  const name = ownerIn(note)
  return name === null ? null : noteFor(name, null)
}
