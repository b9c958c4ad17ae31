export interface Remembered {
  read(): string | null
  /** null: nothing is remembered any more. */
  write(value: string | null): void
}

/** What the browser keeps: `local` for good, `session` for the tab. Where storage is forbidden, the page keeps it. */
export function remembered(where: 'local' | 'session', key: string): Remembered {
  let here: string | null = null
  // To ask for the storage throws already.
  const storage = () => (where === 'local' ? localStorage : sessionStorage)
  return {
    read() {
      try {
        return storage().getItem(key)
      } catch {
        return here
      }
    },
    write(value) {
      here = value
      try {
        if (value === null) storage().removeItem(key)
        else storage().setItem(key, value)
      } catch {}
    },
  }
}
