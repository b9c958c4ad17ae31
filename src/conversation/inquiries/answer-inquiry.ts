import type { Need } from '../../needs/need.ts'
import type { Inquiry } from '../../understanding/inquiry.ts'
import { absent, cheapest, range, recommended, spicyOnes, withWords } from './about-menu.ts'
import { suitable, suits } from './about-needs.ts'
import { aboutHours, aboutShop } from './about-shop.ts'
import { choices, contents, difference, price, sizes, spicy, stock } from './about-things.ts'
import type { InquiryFacts } from './inquiry-facts.ts'

/**
 * What a customer wanted to know, from the menu file, today's stock and the clock alone. What the file does not say is
 * said to be so.
 * @param needs what the customer has told that they don't eat
 */
export function answerInquiry(inquiry: Inquiry, needs: readonly Need[], facts: InquiryFacts): string {
  const { menu } = facts
  const asked = (said: readonly Need[]) => (said.length > 0 ? said : needs)
  switch (inquiry.about) {
    case 'contents':
      return contents(inquiry, facts)
    case 'price':
      return price(inquiry, facts)
    case 'stock':
      return stock(inquiry, facts)
    case 'absent':
      return absent(inquiry.words, menu)
    case 'need':
      return suits(inquiry, asked(inquiry.needs), facts)
    case 'suitable':
      return suitable(asked(inquiry.needs), inquiry.category, facts)
    case 'with':
      return withWords(inquiry.words, inquiry.option, inquiry.category, menu)
    case 'spicy':
      return spicy(inquiry, facts)
    case 'spicy-ones':
      return spicyOnes(inquiry.category, menu)
    case 'sizes':
      return sizes(inquiry.item, facts)
    case 'choices':
      return choices(inquiry.item, inquiry.group, facts)
    case 'range':
      return range(inquiry.category, menu)
    case 'difference':
      return difference(inquiry.items, facts)
    case 'cheapest':
      return cheapest(inquiry.category, menu)
    case 'recommended':
      return recommended(inquiry.category, menu)
    case 'open':
    case 'opens':
    case 'closes':
      return aboutHours(inquiry.about, inquiry, facts)
    case 'shop':
      return aboutShop(inquiry.matter, menu)
  }
}
