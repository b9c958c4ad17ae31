import { isEnglishWord } from '../../english/dictionary.ts'
import { wrapped } from '../../text/wrapped.ts'
import { isOnMenu } from '../details/personal-words.ts'
import { ownerIn } from '../draft/owner.ts'
import type { Context } from '../in-context/context.ts'
import { type IsName, isKin } from './people-named.ts'

/** What else stands where a name may stand. */
const noName = new RegExp(
  wrapped`
    ^(?:here|now|later|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day
      |lunch|dinner|breakfast|brunch|dessert|starters?|afters|pickup|delivery|collection|takeaway|takeout|free|sure
      |drinks?|food|mains?|sides?|extras?|toppings?|notes?|orders?|name|total
      |i|me|us|you|them|they|we|he|she|him|her|it|that|this|the|an?|one|two|three|all|both|each|every\p{L}*|some\p{L}*)$
  `,
  'iu',
)

type Setting = Pick<Context, 'customer' | 'menu' | 'understanding'>

/**
 * Written with a capital where nothing else is; where a sentence begins, or in small letters, what nothing else
 * explains; and whoever is to have something that is ordered.
 */
export function isNameIn(text: string, { customer, menu, understanding }: Setting): IsName {
  const owners = namesOfOwners(customer)
  const mindsCase = /(?:^|\s)\p{Ll}/u.test(text)
  const unexplained = () => understanding.understandLocally(text).unmatched.flatMap(wordsOf)
  return (words, begins) => {
    const said = words.toLowerCase()
    if (noName.test(said) || isOnMenu(said, menu)) return false
    if (isKin(said) || owners.includes(said)) return true
    const isWritten = mindsCase && /^\p{Lu}/u.test(words) && (!begins || !isEnglishWord(said))
    return isWritten || unexplained().includes(said)
  }
}

const namesOfOwners = ({ draft }: Context['customer']): string[] =>
  (draft?.lines ?? []).flatMap(({ note }) => ownerIn(note)?.toLowerCase().split(' and ') ?? [])

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
