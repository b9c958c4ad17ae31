/** Something that is not as it has to be. Names files, lines and orders, and nothing of what a customer told. */
export interface Finding {
  place: string
  problem: string
}

export interface Findings {
  /** At most so many of one kind are kept; all are counted. */
  add(place: string, problem: string): void
  /** What the system does not let it read, by its code for why. */
  unreadable(file: string, code: string): void
  list(): Finding[]
  count(): number
}

/** A fault that is everywhere need not be read a million times. */
const mostOfOneKind = 20

export function createFindings(): Findings {
  const found: Finding[] = []
  const kinds = new Map<string, number>()
  let count = 0

  function add(place: string, problem: string): void {
    count++
    const ofKind = (kinds.get(problem) ?? 0) + 1
    kinds.set(problem, ofKind)
    if (ofKind <= mostOfOneKind) found.push({ place, problem })
  }

  return {
    add,
    unreadable: (file, code) => add(file, `can't be read (${code}): whatever is done with it waits until it can`),
    list: () => found,
    count: () => count,
  }
}
