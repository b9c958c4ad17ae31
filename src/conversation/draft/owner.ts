const owner = /(?:^|, )for (?<name>\p{L}[^,;]*)$/u

/** What the shop reads with a line that somebody else is to have. */
export const noteFor = (name: string, note: string | null): string => `${note === null ? '' : `${note}, `}for ${name}`

/** Whose the line is by its note; null: it doesn't say. */
export const ownerIn = (note: string | null): string | null => owner.exec(note ?? '')?.groups?.name ?? null

/** One more of it is not theirs as well. */
export const withoutOwner = (note: string | null): string | null => note?.replace(owner, '') || null
