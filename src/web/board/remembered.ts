// Where storage is forbidden, for as long as the page is open.
const here = new Map<string, string>()

/** What this browser was told to remember. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? here.get(key) ?? null
  } catch {
    return here.get(key) ?? null
  }
}

export function remember(key: string, value: string): void {
  here.set(key, value)
  try {
    localStorage.setItem(key, value)
  } catch {}
}
