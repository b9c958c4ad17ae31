/** The last events, in their order, for boards that have missed some. */
export interface Recent {
  add(id: string, events: string): void
  /** All after the one with this id; null: it is unknown, or no longer kept. */
  after(id: string): string | null
  clear(): void
}

export function createRecent(most: number): Recent {
  let entries: { id: string; events: string }[] = []
  return {
    add(id, events) {
      entries.push({ id, events })
      if (entries.length > most) entries.shift()
    },
    after(id) {
      const index = entries.findIndex((entry) => entry.id === id)
      if (index < 0) return null
      return entries
        .slice(index + 1)
        .map(({ events }) => events)
        .join('')
    },
    clear() {
      entries = []
    },
  }
}
