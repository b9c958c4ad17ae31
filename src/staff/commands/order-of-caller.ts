import { addLines, newDraft } from '../../conversation/draft/draft.ts'
import { unacceptedOf } from '../../conversation/draft/needs.ts'
import { nextQuestion, type Question } from '../../conversation/questions.ts'
import type { Customer } from '../../customers/customer.ts'
import { newCustomer } from '../../customers/new-customer.ts'
import { allergens, diets } from '../../menu/makeup.ts'
import type { Menu } from '../../menu/menu.ts'
import { type Need, needName } from '../../needs/need.ts'
import type { Order } from '../../orders/order.ts'
import { orderFrom } from '../../orders/place-order.ts'
import type { MeantLine } from '../../understanding/meaning.ts'
import { CommandError } from './command.ts'
import { checkLines, tooMany } from './line-args.ts'
import { missing } from './missing.ts'
import type { OrderArgs } from './order-args.ts'

interface Called {
  /** The order's. */
  id: string
  caller: string
  channel: string
  lines: readonly MeantLine[]
  menu: Menu
  now: Date
}

/**
 * The order as the shop would take it, at the prices of the menu.
 * @throws CommandError when it would not
 */
export function orderOfCaller(args: OrderArgs, called: Called): Order {
  const { lines, menu, now } = called
  checkLines(lines, menu)
  checkFulfilment(args, menu)
  checkDay(args, now)
  const customer = customerOf(args, called)
  const question = nextQuestion(customer, menu, now)
  if (question?.kind !== 'confirm') throw refusalOf(question, customer, args, menu)
  const order = orderFrom(customer, args.fulfilment, menu, now)
  checkTotal(args, order)
  return order
}

function customerOf(args: OrderArgs, { id, caller, channel, lines, menu, now }: Called): Customer {
  const { fulfilment, note, wanted_for } = args
  const wantedFor = wanted_for === null ? null : new Date(wanted_for).toISOString()
  const draft = addLines({ ...newDraft(id, now), fulfilment, wantedFor, note }, lines, menu)
  const { name, phone, allergies } = args.customer
  const needs = [...new Set(allergies)].map(needOf)
  const believed = draft.lines.map((line) => ({
    ...line,
    quantityConfirmed: args.quantity_confirmed,
    accepted: args.allergies_accepted ? unacceptedOf(line, needs, menu).map(({ need }) => needName(need)) : [],
  }))
  return {
    ...newCustomer({ channel, id: caller }, now),
    profile: { name, phone, address: args.address, fulfilment: null, needs },
    draft: { ...draft, lines: believed },
  }
}

function needOf(name: OrderArgs['customer']['allergies'][number]): Need {
  const diet = diets.find((each) => each === name)
  if (diet) return { kind: 'diet', diet }
  return { kind: 'without', words: name, allergens: allergens.filter((each) => each === name) }
}

function refusalOf(question: Question | null, { draft }: Customer, args: OrderArgs, menu: Menu): CommandError {
  if (question?.kind === 'quantity') return tooMany(question.item.id, question.line.quantity, menu)
  if (question?.kind === 'count') return tooMany(question.option.id, question.count, menu)
  const line = question && 'line' in question ? draft?.lines.indexOf(question.line) : undefined
  // Words have no lines, and of two lines that say the same the draft makes one.
  const isAsGiven = draft?.lines.length === args.lines?.length
  const place = line !== undefined && isAsGiven ? `line ${line + 1}: ` : ''
  return new CommandError('unfit', place + missing(question))
}

function checkFulfilment({ fulfilment }: OrderArgs, { shop }: Menu): void {
  if (!shop.fulfilment.includes(fulfilment))
    throw new CommandError('unfit', `fulfilment: the shop offers ${shop.fulfilment.join(' and ')} alone`)
}

/** A slip in the year would wait for ever. */
function checkDay({ wanted_for }: OrderArgs, now: Date): void {
  if (wanted_for !== null && Date.parse(wanted_for) - now.getTime() > yearMs)
    throw new CommandError('unfit', 'wanted_for: is more than a year ahead')
}

const yearMs = 366 * 86_400_000

/** The menu may have changed since the customer was shown what it comes to. */
function checkTotal({ expected_total: expected }: OrderArgs, { total }: Order): void {
  if (expected !== null && expected !== total)
    throw new CommandError('unfit', `expected_total: the order comes to ${total}`)
}
