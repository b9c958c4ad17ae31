import { namesSize } from '../english/size-words.ts'
import type { Menu } from '../menu/menu.ts'
import { plain } from '../text/plain.ts'

/** "Large", also where nothing on the menu comes in a size that is called so. */
export const isSizeOf = (words: string, { sizes }: Menu): boolean =>
  namesSize(words) ||
  [...sizes.values()].some(({ name, aliases }) => [name, ...aliases].map(plain).includes(plain(words)))
