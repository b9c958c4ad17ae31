import { isMultiple, isPiece } from '../../../english/pieces.ts'
import type { Item, Menu, Named } from '../../../menu/menu.ts'
import { wordsIn } from '../tokens/tokenise.ts'

/** "A double patty burger", where burgers come as single and double, is a double one, and no patty more. */
export function sizeInPieces(size: Named, { items }: Menu): Pick<Named, 'name' | 'aliases'> {
  if (!isMultiple(size.name) || wordsIn(size.name).length > 1) return size
  const all = [...items.values()]
  const sized = all.flatMap((item) => (item.sizes.has(size.id) ? piecesOf(item) : []))
  const others = new Set(all.flatMap((item) => (item.sizes.has(size.id) ? [] : piecesOf(item))))
  const pieces = new Set(sized.filter((piece) => !others.has(piece)))
  return { name: size.name, aliases: [...size.aliases, ...[...pieces].map((piece) => `${size.name} ${piece}`)] }
}

/** "patty" of the extra patties that are counted */
const piecesOf = ({ groups }: Item): string[] =>
  groups
    .flatMap(({ options }) => options)
    .filter(({ name, counted }) => counted && isPiece(name))
    .map(({ name }) => wordsIn(name).at(-1) ?? '')
