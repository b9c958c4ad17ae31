import { type Item, optionOf } from '../../../menu/menu.ts'
import { languageAt } from '../lexicon/language-at.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { menuAt } from '../lexicon/menu-at.ts'
import type { MenuPhrase } from '../lexicon/menu-phrase.ts'
import type { Words } from '../lexicon/words.ts'
import { type Cue, is, isOneOf, type Mention } from '../mentions/mention.ts'
import type { Sense } from '../mentions/sense.ts'
import { sensesFor } from '../mentions/senses.ts'
import { tokenise } from '../tokens/tokenise.ts'

/** Words for things: where the menu has such a word too, though in another number, the menu is meant. */
const things: readonly Cue[] = ['kind', 'ingredient', 'measure', 'portion', 'size', 'filler', 'multiple', 'everything']

/** Whether words are the menu's, where they are a phrase of the language too. */
export function isMeant(menu: MenuPhrase, language: Mention, words: Words, lexicon: Lexicon): boolean {
  // "A cup of mango" where cups are sold, but "a cup of coffee".
  if (is(language, 'portion') && menu.senses.some(({ kind }) => kind === 'item'))
    return !menuAt(words, language.to, lexicon)?.senses.some(({ kind }) => kind === 'item')
  // "a can of", "a slice of": cans and slices are sizes of some menus.
  const isVessel = is(language, 'portion') && menu.senses.some(({ kind }) => kind === 'size' || kind === 'option')
  const isPiece = is(language, 'measure') && menu.senses.some(({ kind }) => kind === 'size')
  if (isVessel || isPiece) return mayHave(menu, thingAt(words, language.to, lexicon), lexicon)
  if (is(language, 'measure') && countsItself(menu, lexicon)) return true
  // "Extra drizzle", where a group of options is called Drizzle.
  if (is(language, 'measure') && menu.senses.every(({ kind }) => kind === 'label')) return false
  // "Sweetened with honey", "everything on it", "heated up", where it may be had sweetened, with everything, or heated.
  if (menu.to < language.to) return menu.exact && (is(language, 'with', 'everything') || isHeated(language, words))
  if (menu.to > language.to) return true
  // "A tikka lite mild", where it comes so
  if (menu.exact && isSizeOfNamed(menu, words, menu.to - 1)) return true
  // "Light ice", "a light dusting of cocoa", where the roast may be light.
  const isOfMeasure = is(languageAt(words, menu.to, lexicon) ?? undefined, 'measure')
  if (is(language, 'light', 'extra') && (isOfMeasure || isOptionNext(words, menu.to, lexicon))) return false
  return (
    menu.exact ||
    isOneOf(language, things) ||
    (is(language, 'note') && menu.senses.every(({ kind }) => kind === 'option'))
  )
}

/**
 * "Two scoops of vanilla", where the menu counts scoops, but not a "shot of vanilla" where it counts espresso shots.
 */
const countsItself = ({ senses }: MenuPhrase, { anything }: Lexicon): boolean =>
  senses.some(({ kind, id }) => {
    const option = kind === 'option' ? optionOf(anything, id) : undefined
    return option?.counted === true && tokenise(option.name).length === 1
  })

/** What is named next, with all that is said of it before: "a slice of pepperoni pizza". */
function thingAt(words: Words, from: number, lexicon: Lexicon): Sense[][] {
  const said: Sense[][] = []
  for (let at = from; ; ) {
    const next = menuAt(words, at, lexicon)
    if (!next) return said
    said.push([...next.senses])
    if (next.senses.some(({ kind }) => kind === 'item')) return said
    at = next.to
  }
}

/** "A cup of coffee" names no size where soup comes in cups, but coffee does not. */
function mayHave({ senses }: MenuPhrase, said: readonly Sense[][], { items }: Lexicon): boolean {
  const isOf = (item: Item) => (some: readonly Sense[]) => {
    const named = some.flatMap((sense) => (sense.kind === 'item' ? [sense.item] : []))
    return named.length > 0 ? named.includes(item) : sensesFor(item, some).length > 0
  }
  return items.some((item) => sensesFor(item, senses).length > 0 && said.every(isOf(item)))
}

/** "heated up" is heated, but "medium well" is not medium. */
const isHeated = (language: Mention, { texts }: Words): boolean =>
  is(language, 'note') && texts[language.to - 1] === 'up'

function isOptionNext(words: Words, at: number, lexicon: Lexicon): boolean {
  const next = menuAt(words, at, lexicon)
  return next?.senses.every(({ kind }) => kind === 'option') === true
}

/** Whether what was named right before comes in a size of that name. */
const isSizeOfNamed = ({ senses }: MenuPhrase, { names }: Words, at: number): boolean => {
  const sizes = senses.filter(({ kind }) => kind === 'size')
  const comesSo = (sense: Sense) => sense.kind === 'item' && sensesFor(sense.item, sizes).length > 0
  return sizes.length > 0 && names.values().some((name) => name?.to === at && name.senses.some(comesSo))
}
