import { type Action, tapOf } from '../conversation/actions.ts'
import { takeDetails } from '../conversation/details/take-details.ts'
import { step } from '../conversation/step.ts'
import type { Circumstances, Effect, Heard } from '../conversation/turn.ts'
import type { View } from '../conversation/view.ts'
import { render } from '../conversation/views/render.ts'
import type { Customer } from '../customers/customer.ts'
import { introduced } from '../customers/new-customer.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import type { Change, LineOption, Meaning, MeantLine } from '../understanding/meaning.ts'
import { deliMenu } from './menu.ts'

/** A line as understanding gives it, with what is not said filled in. */
const meantLine = (line: Partial<MeantLine> & { item: string }): MeantLine => ({
  quantity: 1,
  size: null,
  options: [],
  note: null,
  words: line.item,
  ...line,
})

export const option = (id: string, manner: Partial<LineOption> = {}): LineOption => ({
  option: id,
  amount: 'regular',
  count: null,
  exclude: false,
  ...manner,
})

export const openOption = (...anyOf: string[]): LineOption => ({
  anyOf,
  amount: 'regular',
  count: null,
  exclude: false,
})

export const meaning = (meant: Partial<Meaning>): Meaning => ({
  intent: 'other',
  lines: [],
  changes: [],
  unmatched: [],
  sure: true,
  source: 'local',
  ...meant,
})

/** A customer in the pure conversation: no store, no parser, a clock that stands. */
export class Regular {
  customer: Customer
  orders: Order[] = []
  effect: Effect | null = null
  now: Date
  menu: Menu

  constructor(
    menu: Menu,
    { now = new Date('2026-11-20T18:00:00Z'), name = 'Ana' }: { now?: Date; name?: string | null } = {},
  ) {
    this.menu = menu
    this.now = now
    this.customer = introduced({ channel: 'test', id: '1' }, name, now)
  }

  wants(...lines: (Partial<MeantLine> & { item: string })[]): View {
    return this.means({ intent: 'order', lines: lines.map(meantLine) })
  }

  changes(...changes: Change[]): View {
    return this.means({ intent: 'change', changes })
  }

  means(meant: Partial<Meaning>, text = 'words'): View {
    return this.hears({ kind: 'text', text, details: takeDetails(text, []), meaning: meaning(meant) })
  }

  /** A text of which understanding makes nothing: what matters is the text. */
  writes(text: string): View {
    return this.means({ sure: false, unmatched: [text] }, text)
  }

  /** A text that says nothing of the order beside what may be said of people and places. */
  tells(text: string): View {
    const details = takeDetails(text, [])
    const meant = details.rest === '' ? null : meaning({ unmatched: [text], sure: false })
    return this.hears({ kind: 'text', text, details, meaning: meant })
  }

  taps(label: string | RegExp): View {
    const button = this.view.buttons
      .flat()
      .find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)))
    if (!button) throw new Error(`no button ${label} under: ${this.view.text}`)
    return this.sends(button.value)
  }

  sends(value: string): View {
    const tap = tapOf(value)
    if (!tap) throw new Error(`${value} is no button's value`)
    return this.hears({ kind: 'tap', ...tap })
  }

  does(action: Action): View {
    return this.hears({ kind: 'tap', action, revision: this.customer.revision })
  }

  hears(heard: Heard): View {
    const turn = step(this.customer, heard, this.circumstances)
    this.customer = turn.customer
    this.effect = turn.effect
    if (turn.effect?.kind === 'place') this.orders.push(turn.effect.order)
    if (turn.effect?.kind === 'change-order') this.orders.splice(-1, 1, turn.effect.order)
    return this.view
  }

  get view(): View {
    return render(this.customer, {
      menu: this.menu,
      now: this.now,
      order: this.orders.at(-1) ?? null,
      orders: this.orders,
    })
  }

  get labels(): string[] {
    return this.view.buttons.flat().map((button) => button.label)
  }

  private get circumstances(): Circumstances {
    return {
      menu: this.menu,
      now: this.now,
      newId: () => `DRAFT${this.orders.length + 1}`,
      lastOrder: this.orders.at(-1) ?? null,
    }
  }
}

/** @param changes of the menu of the deli, a text by another */
export const regular = (...changes: Parameters<typeof deliMenu>) => new Regular(deliMenu(...changes))

/** Somebody whose name isn't known yet. */
export const stranger = () => new Regular(deliMenu(), { name: null })

/** Somebody who has ordered before, so that only the order itself is talked about. */
export function known(...changes: Parameters<typeof deliMenu>): Regular {
  const ana = regular(...changes)
  ana.customer = { ...ana.customer, profile: { ...ana.customer.profile, fulfilment: 'pickup' } }
  return ana
}
