import type { Question } from '../../conversation/questions.ts'
import { type Option, type OptionGroup, sizesLeft } from '../../menu/menu.ts'

/** What an order or its line lacks, for whoever writes it by the menu's ids. */
export function missing(question: Question | null): string {
  switch (question?.kind) {
    case 'sold-out-item':
      return `${question.item.id} is sold out`
    case 'sold-out-option':
      return `${question.option.id} is sold out`
    case 'sold-out-size':
      return `${question.item.id} is sold out in ${question.line.size}`
    case 'size':
      return `${question.item.id} needs a size: ${sizesLeft(question.item)
        .map(([size]) => size)
        .join(', ')}`
    case 'choice':
      return `${question.item.id} needs a choice among: ${question.anyOf.join(', ')}`
    case 'required':
      return `${question.item.id} needs at least ${question.group.min} of ${question.group.id}: ${thereIs(question.group)}`
    case 'too-many':
      return tooManyOf(question.group, question.item.id, question.chosen)
    case 'need':
      return `${question.findings.map(({ why }) => why).join('; ')}: say "allergies_accepted": true where the customer wants it anyway`
    case 'fulfilment':
      return 'the shop does not offer this fulfilment'
    case 'address':
      return 'address: is missing'
    case 'phone':
    case 'name':
      return `customer.${question.kind}: is missing`
    case 'minimum':
      return `the order is below the shop's minimum of ${question.minimum}`
    case 'closed':
      return closed(question.opens)
    case 'not-then':
      return `wanted_for: ${notThen(question)}`
    default:
      return 'there is nothing in it that the menu has'
  }
}

/** In a line of the item with this id. */
export const tooManyOf = ({ id, max }: OptionGroup, item: string, chosen: readonly Pick<Option, 'id'>[]): string =>
  `${item} takes at most ${max} of ${id}, and has ${chosen.map((option) => option.id).join(', ')}`

const thereIs = ({ options }: OptionGroup): string =>
  options
    .filter(({ available }) => available)
    .map(({ id }) => id)
    .join(', ')

function closed(opens: Date | null): string {
  const until = opens ? ` until ${opens.toISOString()}` : ''
  return `the shop is closed${until}: give wanted_for for an order for later`
}

function notThen({ why, opens }: Extract<Question, { kind: 'not-then' }>): string {
  if (why === 'passed') return 'has passed; leave it out for as soon as possible'
  return opens ? `the shop is closed then, and opens at ${opens.toISOString()}` : 'the shop is closed then'
}
