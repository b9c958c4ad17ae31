import type { Item } from '../../../menu/menu.ts'

/** What words of the menu may stand for. */
export type Sense =
  | { kind: 'item'; id: string; item: Item }
  | { kind: 'option'; id: string }
  | { kind: 'size'; id: string }
  /** The name of a group of options, or a category of items: "toppings", "drinks". */
  | { kind: 'label'; id: string }

export const isSame = (a: Sense, b: Sense): boolean => a.kind === b.kind && a.id === b.id

/** Keeps that the words mean this, too. */
export function note(senses: Map<string, Sense[]>, key: string, sense: Sense): void {
  const known = senses.get(key)
  if (!known) senses.set(key, [sense])
  else if (!known.some((other) => isSame(other, sense))) known.push(sense)
}

/** Of things that are named, not of kinds of them. */
export function sensesOfAll(phrases: Iterable<{ readonly senses: readonly Sense[] }>): Sense[] {
  const senses = [...phrases].flatMap((phrase) => phrase.senses).filter(({ kind }) => kind !== 'label')
  return [...new Map(senses.map((sense) => [`${sense.kind} ${sense.id}`, sense])).values()]
}
