import { moneyOf, timeOf } from '../../menu/formats.ts'
import {
  dayNames,
  describeDay,
  describeHours,
  isOpen,
  nextMoment,
  nextOpening,
  type OpeningHours,
  openUntil,
  weekdayOf,
} from '../../menu/hours.ts'
import type { Menu } from '../../menu/menu.ts'
import { listed } from '../../text/listed.ts'
import type { Inquiry, When } from '../../understanding/inquiry.ts'
import { pauseLine } from '../views/pause-line.ts'
import { askShop, joined } from '../wording.ts'
import type { InquiryFacts } from './inquiry-facts.ts'
import { notSaid } from './no-answer.ts'

type Matter = Extract<Inquiry, { about: 'shop' }>['matter']

export function aboutShop(matter: Matter, menu: Menu): string {
  const { shop } = menu
  switch (matter) {
    case 'hours':
      return shop.hours === null ? alwaysOpen(menu) : `${shop.name} is open ${describeHours(shop.hours)}.`
    case 'address':
      return shop.address === null ? notSaid('where the shop is', menu) : `${shop.name} is at ${shop.address}.`
    case 'phone':
      return shop.phone === null ? "The menu doesn't say the shop's number." : `You can call ${shop.phone}.`
    case 'complaint':
      return `I'm sorry to hear that. I only take orders here, and can't put it right. ${askShop(menu)}`
    case 'payment':
      return shop.payment === null ? notSaid('how to pay', menu) : `You can pay by ${listed(shop.payment, 'or')}.`
    case 'discount':
      return `I don't know of any discounts, and can't take codes here. ${askShop(menu)}`
    case 'bot':
      return `I'm a computer that takes orders for ${shop.name}.${shop.phone === null ? '' : ` To talk to a person, call ${shop.phone}.`}`
    case 'table':
      return `I only take orders, and can't book a table. ${askShop(menu)}`
    case 'changes':
      return changes(menu)
    case 'tip':
      return "I can't take a tip here: please give it to the people at the shop."
    case 'duration':
      return duration(menu)
    case 'delivery':
      return shop.fulfilment.includes('delivery')
        ? joined([
            `Yes, ${shop.name} delivers${shop.fulfilment.includes('pickup') ? ', and you can pick up' : ''}.`,
            deliveryFee(menu),
            least(menu),
          ])
        : `${shop.name} doesn't deliver; you can pick up.`
    case 'delivery-fee':
      return shop.fulfilment.includes('delivery')
        ? joined([deliveryFee(menu), least(menu)])
        : aboutShop('delivery', menu)
    case 'minimum':
      return least(menu) || 'There is no minimum order.'
  }
}

function deliveryFee(menu: Menu): string {
  const fee = menu.shop.deliveryFee
  return fee === 0 ? 'Delivery is free.' : `Delivery costs ${moneyOf(menu)(fee)}.`
}

/** Empty where any order is large enough. */
function least(menu: Menu): string {
  const { fulfilment, minimum } = menu.shop
  return joined(
    fulfilment
      .filter((way) => minimum[way] > 0)
      .map((way) => `The minimum order for ${way} is ${moneyOf(menu)(minimum[way])}.`),
  )
}

function duration(menu: Menu): string {
  const { fulfilment, leadMinutes } = menu.shop
  const told = fulfilment.flatMap((way) =>
    leadMinutes[way] === null ? [] : [`about ${leadMinutes[way]} minutes for ${way}`],
  )
  return told.length === 0 ? notSaid('how long an order takes', menu) : `As a rule ${listed(told)}.`
}

/** "Can I still change it later?" */
function changes({ shop }: Menu): string {
  const { minutes, until } = shop.changes
  const before = until === 'accepted' ? 'accepts it' : 'begins to prepare it'
  const change = minutes === 0 ? '' : ` You can change it for ${minutes} minutes, or until the shop ${before}.`
  return `You can cancel an order until the shop accepts it.${change}`
}

const alwaysOpen = ({ shop }: Menu): string => `${shop.name} takes orders at any time.`

/** "Are you open?", "when do you open?", "when do you close?" */
export function aboutHours(asked: 'open' | 'opens' | 'closes', when: When, { menu, now }: InquiryFacts): string {
  const { hours, timezone } = menu.shop
  const pause = (when.day ?? 0) === 0 && when.minutes === null ? pauseLine(menu) : null
  if (hours === null) return pause ?? alwaysOpen(menu)
  const weekday = when.day === null ? null : weekdayOf(when.day, timezone, now)
  if (asked === 'open' && when.minutes !== null)
    return openAt(nextMoment(weekday, when.minutes, timezone, now), hours, menu)
  if (weekday !== null && when.day !== 0) return openOn(weekday, hours, menu)
  return joined([openNow(hours, menu, now), pause])
}

function openNow(hours: OpeningHours, menu: Menu, now: Date): string {
  const { name, timezone } = menu.shop
  const closing = openUntil(hours, timezone, now)
  if (closing) return `${name} is open now, until ${timeOf(menu, closing)}.`
  if (isOpen(hours, timezone, now)) return `${name} is open now.`
  const opening = nextOpening(hours, timezone, now)
  return opening ? `${name} is closed now and opens ${timeOf(menu, opening)}.` : `${name} is closed for now.`
}

function openOn(weekday: number, hours: OpeningHours, { shop }: Menu): string {
  const spans = describeDay(hours, weekday)
  return spans === ''
    ? `${shop.name} is closed on ${dayNames[weekday - 1]}. It's open ${describeHours(hours)}.`
    : `${shop.name} is open on ${dayNames[weekday - 1]} ${spans}.`
}

function openAt(at: Date, hours: OpeningHours, menu: Menu): string {
  const { name, timezone } = menu.shop
  const told = timeOf(menu, at)
  return isOpen(hours, timezone, at)
    ? `Yes, ${name} is open ${told}.`
    : `No, ${name} is closed ${told}. It's open ${describeHours(hours)}.`
}
