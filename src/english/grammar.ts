import { wrapped } from '../text/wrapped.ts'

export const and = 'and'

export const isAnd = (word: string | undefined): boolean => word === and

export const isPlus = (word: string): boolean => word === 'plus'

/** "On a bagel", "in a bowl" */
export const isPlace = (word: string): boolean => ['on', 'in'].includes(word)

/** "Bacon on that burger", "add bacon to the burger" */
export const isPlacing = (word: string): boolean => isPlace(word) || ['with', 'to'].includes(word)

/** "That", "these": what was spoken of. */
export const isDemonstrative = (word: string): boolean => pointsAtOne(word) || ['those', 'these'].includes(word)

export const pointsAtOne = (word: string): boolean => ['that', 'this'].includes(word)

/** "For the milk, oat": what is said next is said of it. */
export const isTopic = (word: string): boolean => word === 'for'

/** "My burger is a cheeseburger", "my burger will be a cheeseburger" */
export const isCopula = (words: string): boolean => /^(?:is|will be|would be|should be)$/.test(words)

/** "Along with fries": what comes besides more often than on what was named. */
export const isBeside = (word: string): boolean => word === 'along'

/** "Room 214": where it is to be brought to, and no number of things. */
export const isNumberedPlace = (word: string): boolean =>
  ['room', 'suite', 'seat', 'bay', 'apt', 'apartment'].includes(word)

/** "At 7", "around 7" */
export const isBeforeHour = (word: string): boolean => ['at', 'by', 'around'].includes(word)

/** "10 more mins" */
export const isTimeUnit = (word: string): boolean => /^(?:secs?|seconds?|mins?|minutes?|hrs?|hours?)$/.test(word)

/** "On it", "on top": on what was named last. */
export const isOnIt = (words: string): boolean =>
  ['on it', 'on that', 'on top', 'on top of it', 'in it'].includes(words)

/** Once more, of what was said before. */
export const isSameAgain = (words: string): boolean => /^(?:the )?same (?:thing )?again$/.test(words)

/** "A latte with it", "that in my latte": the words point at what was spoken of. */
export const endsPointing = (words: string): boolean =>
  /^(?:(?:with|in|on) (?:it|that|those|them)|(?:it|that|those|them|some) (?:in|on))$/.test(words)

/** "The other one doesn't": what it does not is what the one does. */
export const isNegatedVerb = (words: string): boolean =>
  ['doesnt', 'does not', 'wont', 'shouldnt', 'should not'].includes(words)

/** "A large size" */
export const isSizeWord = (word: string): boolean => word === 'size'

export const isHalf = (word: string): boolean => word === 'half'

/** "Ham on one side and olives on the other": on the halves of a thing. */
export const isHalfOfPlace = (word: string): boolean => word === 'side'

/** "A pound each of ham and turkey" */
export const isEach = (word: string): boolean => word === 'each'

export const isBoth = (word: string): boolean => word === 'both'

/** "Both kinds of rice" */
export const isOfKinds = (words: string): boolean => /^(?:the )?(?:kinds|types|sorts) of(?: the)?$/.test(words)

/** What people say before the number that they want. */
export const makeIt: readonly string[] = ['make', 'it']

/** "A naan" counts as "one naan" does. */
export const isArticle = (word: string): boolean => ['a', 'an'].includes(word)

/** "Sub bacon for the ham" */
export const isSubstituting = (word: string): boolean => ['sub', 'substitute'].includes(word)

const goesBack = new RegExp(
  wrapped`
    ^\W*(?:no|nope|not|wait|actually|sorry|oops|make|change|scratch|instead|rather|same|both|all|each|either|the|it
      |them|those|these|that|this|with|without|but|or|on|in|for)\b
    |\b(?:instead|actually|both|each|same|too|as well)\W*$
  `,
  'i',
)

/** Whether words speak of nothing that was said before: not "no, two cokes", nor "one with cheese". */
export const beginsAnew = (words: string): boolean => !goesBack.test(words)
