import type { Item, Menu, Option } from '../../menu/menu.ts'
import { breach } from '../../needs/breach.ts'
import { type Fit, fitOf, fitOfItem, type ItemFit } from '../../needs/fit.ts'
import { type Need, needName } from '../../needs/need.ts'
import { uncapitalised } from '../../text/uncapitalised.ts'
import type { Thing } from '../../understanding/inquiry.ts'
import { askShop, joined, names } from '../wording.ts'
import { served } from './about-menu.ts'
import { contents, isItem, thingOf } from './about-things.ts'
import type { InquiryFacts } from './inquiry-facts.ts'
import { whichOne } from './no-answer.ts'

/** "Does it contain nuts?", "is it vegan?": never more than the file says. */
export function suits(asked: Thing, needs: readonly Need[], facts: InquiryFacts): string {
  const thing = thingOf(asked, facts)
  if (!thing) return whichOne
  if (needs.length === 0) return joined([contents(asked, facts), tellMe], '\n')
  const told = needs.map((need) => suitsNeed(thing, need, facts.menu))
  return joined(
    [...told.map(({ text }) => text), told.some(({ fit }) => fit === 'fits') ? caution(needs, facts.menu) : null],
    needs.length > 1 ? '\n' : ' ',
  )
}

function suitsNeed(thing: Item | Option, need: Need, menu: Menu): { fit: Fit; text: string } {
  const { fit, only } = isItem(thing) ? fitOfItem(thing, [need]) : { fit: fitOf(thing, need), only: [] }
  const { name } = thing
  const what = need.kind === 'diet' ? `${name} is ${need.diet}` : `${name} has ${need.words} in it`
  switch (fit) {
    case 'breaks':
      return { fit, text: `${name} ${isItem(thing) ? breachOf(thing, need) : breach(thing, need)}.` }
    case 'unsaid':
      return { fit, text: `The menu doesn't say whether ${what}. ${askShop(menu)}` }
    case 'unlisted':
      return {
        fit,
        text: `${name}: ${needName(need)} among the ingredients that the menu lists, which may not be all of them. ${askShop(menu)}`,
      }
    case 'fits':
      return { fit, text: `${name}: ${needName(need)} according to the menu${condition(only)}.` }
  }
}

/** By the item itself, or by what has to be chosen with it. */
function breachOf(item: Item, need: Need): string {
  if (fitOf(item, need) === 'breaks') return breach(item, need)
  return need.kind === 'diet'
    ? `is not ${need.diet} according to the menu`
    : `comes with ${need.words} in what has to be chosen with it`
}

/** ", but only with Gluten-free crust" */
const condition = (only: ItemFit['only']): string => (only.length === 0 ? '' : `, but ${choiceText(only)}`)

/** "only with Gluten-free crust" */
const choiceText = (only: ItemFit['only']): string =>
  `only with ${only.map(({ options }) => names(options, 'or')).join(' and ')}`

/** No file knows what else is made on the same board. */
const caution = (needs: readonly Need[], menu: Menu): string | null =>
  needs.some(({ kind }) => kind === 'without')
    ? `Traces can't be ruled out. If it's an allergy, ${uncapitalised(askShop(menu))}`
    : null

/** "What do you have without nuts?", "what is vegan?"; for several needs, what fits all of them. */
export function suitable(needs: readonly Need[], category: string | null, { menu }: InquiryFacts): string {
  if (needs.length === 0) return tellMe
  const rated = served(category, menu).map((item) => ({ ...item, ...fitOfItem(item, needs) }))
  const of = (fit: Fit) => rated.filter((one) => one.fit === fit)
  const wanted = needs.map(needName).join(', ')
  const [asTheyCome, chosen] = [
    of('fits').filter(({ only }) => only.length === 0),
    of('fits').filter(({ only }) => only.length > 0),
  ]
  const conditions = [...new Set(chosen.map(({ only }) => choiceText(only)))]
  const place = category === null ? '' : ` in ${category}`
  return joined(
    [
      of('fits').length === 0
        ? `According to the menu, nothing${place} is sure to be right for “${wanted}”.`
        : `According to the menu, ${wanted}:`,
      line('', asTheyCome),
      ...conditions.map((text) =>
        line(
          `${text}: `,
          chosen.filter(({ only }) => choiceText(only) === text),
        ),
      ),
      line('Not among the listed ingredients, which may not be all of them: ', of('unlisted')),
      line("The menu doesn't say for: ", of('unsaid')),
      caution(needs, menu),
    ],
    '\n',
  )
}

const line = (beginning: string, items: readonly Item[]): string | null =>
  items.length === 0 ? null : `${beginning}${names(items)}.`

const tellMe =
  "Tell me what you don't eat, as in “I'm allergic to nuts” or “I'm vegan”, and I'll check every dish for you."
