import type { Customer, Draft, DraftLine } from '../../customers/customer.ts'
import { moneyOf, timeOf } from '../../menu/formats.ts'
import { isShopOpen } from '../../menu/hours.ts'
import { type Menu, sizesLeft } from '../../menu/menu.ts'
import { type Need, needName } from '../../needs/need.ts'
import { lineOptions, lineTitle, withinText } from '../../orders/describe-line.ts'
import { type QuotedLine, quote } from '../../orders/quote.ts'
import { differenceFrom } from '../draft/amendment.ts'
import { findingsOf } from '../draft/needs.ts'
import { leftOut } from '../draft/words-asked.ts'
import { fulfilmentOf, nextQuestion } from '../questions.ts'
import { clip } from '../texts.ts'
import { askShop, quoted as inQuotes } from '../wording.ts'
import { button, choiceButton, lineButton } from './buttons.ts'
import type { Drawing, Facts } from './drawing.ts'
import { renderQuestion } from './render-question.ts'
import { renderEmpty } from './render-talk.ts'

/** The summary, with the one question that is next; when nothing is left to ask, the button that places the order. */
export function renderDraft(customer: Customer, facts: Facts): Drawing {
  const question = nextQuestion(customer, facts.menu, facts.now)
  if (!customer.draft || !question) return renderEmpty(customer)
  const asked = renderQuestion(question, customer.draft, facts)
  const summary = summaryOf(customer.draft, customer, facts.menu)
  const changes = question.kind === 'confirm-change' ? changesOf(customer, facts) : ''
  return { text: [summary, changes, asked.text].filter((part) => part !== '').join('\n\n'), buttons: asked.buttons }
}

/** What the draft changes in a placed order, and what that comes to. */
function changesOf(customer: Customer, { order, menu, now }: Facts): string {
  if (!order) return ''
  const differences = differenceFrom(order, customer, menu, now)
  if (differences.length === 0) return `Nothing is changed in order ${order.id} so far.`
  return [`Changed in order ${order.id}, which came to ${moneyOf(menu)(order.total)}:`, ...differences].join('\n')
}

/** Every line with its options and price, the total, and how it gets to the customer. */
function summaryOf(draft: Draft, customer: Customer, menu: Menu): string {
  const fulfilment = fulfilmentOf(draft, customer.profile, menu)
  const quoted = quote(draft, fulfilment, menu)
  const money = moneyOf(menu)
  const lines = quoted.lines.map((line, at) =>
    [summaryLine(line, money), ...warningsOf(draft.lines[at], customer.profile.needs, menu)].join('\n'),
  )
  const fee = fulfilment === 'delivery' && quoted.deliveryFee > 0 ? [`Delivery ${money(quoted.deliveryFee)}`] : []
  const isPriced = quoted.lines.some((line) => line.total !== null)
  const total = isPriced ? [`${quoted.complete ? 'Total' : 'Total so far'}: ${money(quoted.total)}`] : []
  const title = draft.amends ? `Order ${draft.amends.order}, as it would be:` : 'Your order:'
  return [title, ...lines, ...fee, ...total, ...handover(draft, customer, menu)].join('\n')
}

/** What is in a line that the customer doesn't eat; and, softer, what the menu does not say of it. */
function warningsOf(line: DraftLine | undefined, needs: readonly Need[], menu: Menu): string[] {
  const findings = line ? findingsOf(line, needs, menu) : []
  const unsure = findings.filter(({ fit }) => fit !== 'breaks').map(({ need }) => needName(need))
  return [
    ...findings
      .filter(({ fit }) => fit === 'breaks')
      .map(({ why, need }) => `    ⚠ ${why} (you told me: ${needName(need)})`),
    ...(unsure.length > 0 ? [`    The menu doesn't say enough for “${unsure.join(', ')}”. ${askShop(menu)}`] : []),
  ]
}

function summaryLine(line: QuotedLine, money: (amount: number) => string): string {
  const price = line.total === null ? '' : `  ${money(line.total)}`
  const open = line.open.map((names) => names.map(withinText).join(' or '))
  const options = [lineOptions(line), ...open].filter((part) => part !== '').join(', ')
  return `${lineTitle(line)}${price}${options && `\n    ${options}`}`
}

/** "Delivery to 12 Main St, for Ana, 555 0100" */
function handover(draft: Draft, { profile }: Customer, menu: Menu): string[] {
  const fulfilment = fulfilmentOf(draft, profile, menu)
  const way = fulfilment === 'delivery' ? `Delivery${profile.address ? ` to ${profile.address}` : ''}` : 'Pickup'
  const missed = [...new Set(leftOut(draft))]
  const who = [...(profile.name ? [`for ${profile.name}`] : []), ...(profile.phone ? [profile.phone] : [])]
  return [
    ...(fulfilment === null ? [] : [[way, ...who].join(', ')]),
    ...(draft.wantedFor ? [`Wanted for ${timeOf(menu, new Date(draft.wantedFor))}`] : []),
    ...(draft.note ? [`Note to the shop: ${draft.note}`] : []),
    ...(missed.length > 0 ? [`Left out, as I didn't understand it: ${missed.map(inQuotes).join(', ')}`] : []),
  ]
}

/** Which line to change? */
export function renderLines(customer: Customer, { menu }: Facts): Drawing {
  const { draft } = customer
  if (!draft) return renderEmpty(customer)
  const { lines } = quote(draft, null, menu)
  return {
    text: `What should I change? Tap a line, or just write, like “no onions on the second” or “make that two”.`,
    buttons: [
      ...draft.lines.map((line, index) => [lineButton(lineLabel(lines[index]), 'line', line)]),
      [button('Pickup, name, address…', 'details'), button('Add something', 'menu')],
      [button('Done', 'summary')],
    ],
  }
}

/** Tells lines of the same item apart. */
function lineLabel(line: QuotedLine | undefined): string {
  if (!line) return ''
  const options = lineOptions(line)
  return clip(options ? `${lineTitle(line)} (${options})` : lineTitle(line), 60)
}

/** One line, to be changed. */
export function renderLine(customer: Customer, key: number, facts: Facts): Drawing {
  const { draft } = customer
  const index = draft?.lines.findIndex((line) => line.key === key) ?? -1
  const line = draft ? quote(draft, null, facts.menu).lines[index] : undefined
  const item = line && facts.menu.items.get(line.item)
  if (!line || !item) return renderDraft(customer, facts)
  const sizes = sizesLeft(item).flatMap(([size]) => (size === line.size?.id ? [] : [size]))
  return {
    text: summaryLine(line, moneyOf(facts.menu)),
    buttons: [
      [
        lineButton('One more', 'more', { key }),
        lineButton('One fewer', 'fewer', { key }),
        lineButton('Remove', 'drop', { key }),
      ],
      ...sizes.map((size) => [
        choiceButton(`Make it ${facts.menu.sizes.get(size)?.name ?? size}`, 'size', { key }, size),
      ]),
      ...line.options.map(({ name, exclude, option }) => [
        choiceButton(
          `${exclude ? 'With' : 'Without'} ${withinText(name)}${exclude ? ' again' : ''}`,
          'without',
          { key },
          option,
        ),
      ]),
      [button('Done', 'summary')],
    ],
  }
}

/** How the order gets to the customer, to be changed. */
export function renderDetails(customer: Customer, { menu, now }: Facts): Drawing {
  const { draft, profile } = customer
  if (!draft) return renderEmpty(customer)
  const other = menu.shop.fulfilment.filter((way) => way !== fulfilmentOf(draft, profile, menu))
  return {
    text: 'What should I change?',
    buttons: [
      ...other.map((way) => [button(way === 'pickup' ? 'Pickup instead' : 'Delivery instead', way)]),
      [button('Name', 'rename'), button('Phone', 'rephone'), button('Address', 'readdress')],
      ...(draft.wantedFor !== null && isShopOpen(menu.shop, now) ? [[button('As soon as possible', 'soon')]] : []),
      [button('Done', 'summary')],
    ],
  }
}
