import type { Menu } from '../menu/menu.ts'
import { isOutAt, type SoldOut, type SoldOutList, withoutSoldOut } from '../menu/sold-out.ts'
import type { DocumentStore } from '../storage/document-store.ts'

/** What there is today of what the menu file says. */
export interface Stock {
  /** Learns what had run out when the last process ended. */
  open(): Promise<void>
  /** The menu as it can be ordered from now. */
  menu(): Menu
  soldOut(): SoldOut[]
  /** From the moment it resolves, nobody can order it. */
  markOut(things: readonly SoldOut[]): Promise<void>
  /** By its id, whether an item, an option or a size; false: it had not run out. */
  putBack(id: string): Promise<boolean>
  /** Calls back after each change; the returned function ends that. */
  onChange(listener: () => void): () => void
}

interface Dependencies {
  store: DocumentStore<SoldOutList>
  /** As the file says it. */
  menu: () => Menu
  clock?: () => Date
}

export function createStock({ store, menu, clock = () => new Date() }: Dependencies): Stock {
  let known: readonly SoldOut[] = []
  const listeners = new Set<() => void>()
  let drawn: { from: Menu; without: readonly SoldOut[]; menu: Menu } | null = null

  const current = (): SoldOut[] => known.filter((each) => isOutAt(each, clock()))

  function change<T>(decide: (before: SoldOut[]) => { after: SoldOut[]; result: T }): Promise<T> {
    return store
      .change(async (list) => {
        const { after, result } = decide(allOf(list).filter((each) => isOutAt(each, clock())))
        return { document: listOf(after), result: { after, result } }
      })
      .then(({ after, result }) => {
        known = after
        for (const listener of listeners) listener()
        return result
      })
  }

  return {
    async open() {
      known = allOf(await store.read())
    },
    menu() {
      const [from, without] = [menu(), current()]
      // Each message asks for it; it is another one only when the file or the list is.
      const isSame = drawn?.from === from && isSameList(drawn.without, without)
      if (!drawn || !isSame) drawn = { from, without, menu: withoutSoldOut(from, without) }
      return drawn.menu
    },
    soldOut: current,
    markOut: (things) =>
      change((before) => {
        const others = before.filter((each) => !things.some(({ kind, id }) => each.kind === kind && each.id === id))
        return { after: [...others, ...things], result: undefined }
      }),
    putBack: (id) =>
      change((before) => {
        const after = before.filter((each) => each.id !== id)
        return { after, result: after.length < before.length }
      }),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const allOf = (list: SoldOutList | null): SoldOut[] => (list ? [...list.soldOut, ...list.sizes] : [])

const listOf = (all: readonly SoldOut[]): SoldOutList => ({
  version: 1,
  soldOut: all.filter(({ kind }) => kind !== 'size'),
  sizes: all.filter(({ kind }) => kind === 'size'),
})

const isSameList = (a: readonly SoldOut[], b: readonly SoldOut[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index])
