import { isHadOnce } from '../../../english/ingredients.ts'
import { type Item, optionOf } from '../../../menu/menu.ts'
import { isOpen, type LineOption } from '../../meaning.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { optionIdsOf } from '../mentions/senses.ts'
import { wordsIn } from '../tokens/tokenise.ts'
import type { Draft } from './draft.ts'

/** "An almond latte but with oat milk": hardly both, as "half oat milk, half almond milk" is. */
export function hasTwoOfKind({ item, options, segment: { mentions, head } }: Draft): boolean {
  const wanted = idsWanted(options)
  if (wanted.length < 2) return false
  const kindsIn = (said: readonly Mention[]) =>
    said
      .flatMap(optionIdsOf)
      .filter((id) => wanted.includes(id))
      .map((id) => ({ id, kind: kindOf(item, id) }))
  const after = kindsIn(mentions.slice(head + 1))
  const before = kindsIn(mentions.slice(0, Math.max(0, head)))
  // "My usual is a latte with oat milk but today do skim"
  const but = mentions.findLastIndex((mention) => is(mention, 'but'))
  const beforeBut = but > head ? kindsIn(mentions.slice(head + 1, but)) : []
  const afterBut = but > head ? kindsIn(mentions.slice(but)) : []
  return areTwo(before, after) || areTwo(beforeBut, afterBut)
}

/** "Oat milk" is a milk, and so is "oat" of the group "Milk". */
function kindOf(item: Item, id: string): string {
  const group = item.groups.find(({ options }) => options.some((option) => option.id === id))
  const kind = wordsIn(group?.name ?? '').at(-1) ?? ''
  return isHadOnce(kind) ? kind : (wordsIn(optionOf(item, id)?.name ?? '').at(-1) ?? '')
}

interface Kind {
  id: string
  kind: string
}

const areTwo = (some: readonly Kind[], others: readonly Kind[]): boolean =>
  some.some(({ id, kind }) => isHadOnce(kind) && others.some((other) => other.kind === kind && other.id !== id))

/** What is to be on it. */
export const idsWanted = (options: readonly LineOption[]): string[] =>
  options.flatMap((option) => (isOpen(option) || option.exclude ? [] : [option.option]))
