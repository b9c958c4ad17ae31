import { knownNeed, needOf } from '../../needs/english.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Answer } from './answer.ts'

/** The question as an inquiry, or what is wrong with it. */
export function inquiryOf(question: NonNullable<Answer['question']>): Inquiry | string {
  const { about, item, other, option, size, words } = question
  switch (about) {
    case 'contents':
    case 'stock':
    case 'spicy':
      return { about, item, option }
    case 'price':
      return { about, item, size, options: option === null ? [] : [option] }
    case 'absent':
      return words === null ? missing('words') : { about, words }
    case 'need':
      return words === null ? missing('words') : { about, item, option, needs: [needOf(words)] }
    case 'suitable':
      return { about, needs: words === null ? [] : [needOf(words)], category: null }
    case 'with':
      return words === null || knownNeed(words)?.kind === 'diet'
        ? missing('an ingredient in words')
        : { about, words, option, category: null }
    case 'sizes':
      return { about, item }
    case 'choices':
      return { about, item, group: null }
    case 'spicy-ones':
    case 'range':
    case 'cheapest':
    case 'recommended':
      return { about, category: null }
    case 'difference':
      return item === null || other === null ? missing('item and other') : { about, items: [item, other] }
    default:
      return { about: 'shop', matter: about }
  }
}

const missing = (what: string): string => `question needs ${what}`
