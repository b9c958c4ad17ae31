import type { Menu } from '../../menu/menu.ts'
import { fitOfItem, mentioned } from '../../needs/fit.ts'
import type { Inquiry } from '../../understanding/inquiry.ts'
import { leastPrice, served } from './about-menu.ts'

/** What a question, or the answer to it, names: that is what "both", "with that", "the first one" are said of. */
export interface ThingsNamed {
  /** By ids, in the order in which they were named. */
  items: readonly string[]
  options: readonly string[]
  /** The customer named them; else the answer did. */
  byCustomer: boolean
}

export function thingsNamed(inquiry: Inquiry, menu: Menu): ThingsNamed {
  const asked = (items: readonly (string | null)[], options: readonly (string | null)[] = []): ThingsNamed => ({
    items: items.filter((id) => id !== null),
    options: options.filter((id) => id !== null),
    byCustomer: true,
  })
  switch (inquiry.about) {
    case 'price':
      return asked([inquiry.item, ...(inquiry.also ?? [])], inquiry.item === null ? inquiry.options : [])
    case 'contents':
    case 'stock':
    case 'need':
    case 'spicy':
      return asked([inquiry.item], inquiry.item === null ? [inquiry.option] : [])
    case 'sizes':
      return asked([inquiry.item])
    case 'difference':
      return asked(inquiry.items)
    default:
      return { items: answered(inquiry, menu), options: [], byCustomer: false }
  }
}

function answered(inquiry: Inquiry, menu: Menu): string[] {
  const among = 'category' in inquiry ? served(inquiry.category, menu) : []
  const isTold = among.filter((item) => {
    switch (inquiry.about) {
      case 'range':
        return inquiry.category !== null
      case 'cheapest':
        return leastPrice(item) === Math.min(...among.map(leastPrice))
      case 'recommended':
        return item.popular
      case 'spicy-ones':
        return item.spicy
      case 'suitable': {
        const { fit, only } = fitOfItem(item, inquiry.needs)
        return inquiry.needs.length > 0 && fit === 'fits' && only.length === 0
      }
      case 'with':
        return mentioned(item, inquiry.words)
      default:
        return false
    }
  })
  return isTold.map(({ id }) => id)
}
