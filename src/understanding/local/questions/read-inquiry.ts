import type { Form } from '../../../english/question-form.ts'
import { questionForms } from '../../../english/questions.ts'
import { readWhen } from '../../../english/times.ts'
import type { Menu } from '../../../menu/menu.ts'
import type { Inquiry, Thing } from '../../inquiry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  absent,
  choices,
  either,
  isNegated,
  isOneThing,
  isSearch,
  ofThing,
  price,
  range,
  stock,
  withIngredient,
} from './asked-of-slots.ts'
import { isNameOfOne, needsIn, readSlot, type Slot, thingIn } from './slots.ts'

/** What a sentence says in the places of a form, and what that names on the menu. */
interface Said extends Record<'thing' | 'words' | 'where' | 'rest' | 'when', string> {
  slot: (words: string) => Slot
  anything: Lexicon['anything']
}

/** What a question asks: by the first form that it fits, if what stands in its places is there on the menu. */
export function readInquiry(
  sentence: string,
  menu: Menu,
  lexicon: Lexicon,
  forms: readonly (readonly [Form, RegExp])[] = questionForms,
): Inquiry | undefined {
  const slot = (words: string) => readSlot(words, menu, lexicon)
  for (const [form, pattern] of forms) {
    const match = pattern.exec(sentence)
    if (!match) continue
    const { thing = '', words = '', where = '', rest = '', when = '' } = match.groups ?? {}
    const inquiry = read(form, { thing, words, where, rest, when, slot, anything: lexicon.anything })
    if (inquiry) return inquiry
  }
  return undefined
}

const read = (form: Form, said: Said): Inquiry | undefined =>
  isAboutShop(form) ? { about: 'shop', matter: form } : readers[form](said)

type Matter = Extract<Inquiry, { about: 'shop' }>['matter']

const isAboutShop = (form: Form): form is Extract<Form, Matter> => !Object.hasOwn(readers, form)

const readers: Record<Exclude<Form, Matter>, (said: Said) => Inquiry | undefined> = {
  contents: (said) => aboutThing(said, (thing) => ({ about: 'contents', ...thing })),
  spicy: (said) => aboutThing(said, (thing) => ({ about: 'spicy', ...thing })),
  sizes: (said) => aboutThing(said, ({ item }) => ({ about: 'sizes', item })),
  what: ({ slot, thing }) => {
    const known = thingIn(slot(thing))
    return known && { about: 'contents', ...known }
  },
  price: ({ slot, thing }) => price(slot(thing)),
  stock: ({ slot, thing }) => stock(slot(thing)),
  need,
  suitable,
  'safe-for-me': (said) => aboutThing(said, (thing) => ({ about: 'need', ...thing, needs: [] })),
  'suits-me': () => ({ about: 'suitable', needs: [], category: null }),
  with: (said) =>
    isSearch(said.slot(said.where)) && !isNegated.test(said.where)
      ? withIngredient(said.words, said.slot(said.words), categoryIn(said))
      : undefined,
  difference: ({ slot, thing, words }) => {
    const [one, other] = [slot(thing).items[0], slot(words).items[0]]
    return one !== undefined && other !== undefined ? { about: 'difference', items: [one, other] } : undefined
  },
  absent: ({ slot, thing }) => absent(slot(thing)),
  choices: ({ slot, words, thing }) => choices(slot(words), slot(thing)),
  either: ({ slot, thing, words, anything }) => either(slot(thing), slot(words), anything),
  range: ({ slot, where }) => range(slot(where)),
  recommended: (said) =>
    said.slot(said.rest).hasUnknown ? undefined : { about: 'recommended', category: categoryIn(said) },
  'spicy-ones': (said) =>
    isNegated.test(said.where) ? undefined : { about: 'spicy-ones', category: categoryIn(said) },
  cheapest: (said) => ({ about: 'cheapest', category: categoryIn(said) }),
  open: ({ when }) => ({ about: 'open', ...readWhen(when) }),
  opens: ({ when }) => ({ about: 'opens', ...readWhen(when) }),
  closes: ({ when }) => ({ about: 'closes', ...readWhen(when) }),
}

const aboutThing = ({ slot, thing }: Said, inquiry: (thing: Thing) => Inquiry): Inquiry | undefined =>
  ofThing(slot(thing), inquiry)

const categoryIn = ({ slot, where, rest }: Said): string | null => slot(`${where} ${rest}`).categories[0] ?? null

/** "Is the soup vegan?" */
function need(said: Said): Inquiry | undefined {
  const needs = needsIn(said.words)
  return needs.length > 0 && isOneThing(said.slot(said.thing))
    ? aboutThing(said, (thing) => ({ about: 'need', ...thing, needs }))
    : undefined
}

/** "What do you have without nuts?" */
function suitable(said: Said): Inquiry | undefined {
  const { words, where, rest, slot } = said
  const needs = needsIn(words)
  const isName = rest !== '' && isNameOfOne(slot(`${words}${rest}`))
  const saysMore = / (?:and|or|but|with) /.test(`${where} ${rest} `) || isNegated.test(`${where} ${rest}`)
  return needs.length > 0 && !isName && !saysMore && isSearch(slot(where))
    ? { about: 'suitable', needs, category: categoryIn(said) }
    : undefined
}
