import { wrapped } from '../../text/wrapped.ts'

/** What people say around what they want, and what is left without it. */

const sounds = '(?:u+m+|u+h+m*|e+r+m*|h+m+|a+h+)'
/** "So 3 cokes and a lemonade" sums up. */
const words = String.raw`(?:oh|so(?! (?:far|many|much|that|an?|one|two|three|\d)\b)|well(?!-| done\b))`
const pause = String.raw`[\s,.…!-]+`
const more = String.raw`(?=[\p{L}\p{N}])`

const hesitating = new RegExp(String.raw`^\s*(?:${sounds}${pause})+${more}`, 'iu')
const beginning = new RegExp(String.raw`^\s*(?:(?:${sounds}|${words})${pause})+${more}`, 'iu')
const laughing = /(?<=[\p{L}\p{N}])(?:[\s,.…!-]+(?:lol+|lmao|(?:ha)+h?|(?:he){2,}|xx+))+\W*$/iu

/**
 * "Um", "oh", "well", "lol": the rest means the same without it.
 * @param isAskedPersonally it may be a name or an address: "So Yung", "Well Street 5"
 */
export const withoutHesitation = (text: string, isAskedPersonally: boolean): string =>
  text.replace(isAskedPersonally ? hesitating : beginning, '').replace(laughing, '')

const agreeing = '(?:yeah|yea|yep|yup|yes)'
const opening = new RegExp(
  wrapped`^\s*(?:(?:ok|okay|okey|kk|al(?:l ?)?right|hi|hey|hello|hiya|${agreeing})${pause})+${more}`,
  'iu',
)
const agrees = new RegExp(String.raw`\b${agreeing}\b`, 'i')
const goesOn = /^(?:and|also|plus|with|(?:the )?same)\b/i
const thanking = '(?:please|pls|plz|thanks|thanx|thank (?:you|u)|thx|ty|tysm|ta|cheers)'
const isPolite = new RegExp(String.raw`^${thanking}\W*$`, 'i')

/** "Ok just the fries", "hi my name is Bea", "yeah make it two": what follows the word; null where that counts. */
export function opened(text: string): { rest: string; agrees: boolean } | null {
  const [words] = opening.exec(text) ?? []
  if (words === undefined) return null
  const rest = text.slice(words.length)
  const isYes = agrees.test(words)
  return isPolite.test(rest) || (isYes && goesOn.test(rest)) ? null : { rest, agrees: isYes }
}

const verb = '(?:make|change|put|add|take|remove|swap|double|drop|keep|leave)'
const leads = [
  'actually|sorry|wait|hang on|hold on|nvm|never ?mind|oops',
  // One with olives more, not one of those there are.
  `(?:and|n|also|plus)(?!${pause}(?:an?|another|one|two|three|four|\\d+)\\b(?! of ))`,
  'just|please|pls|plz',
  `(?:can|could|would|will) (?:you|u|we|ya)(?= (?:please |pls |just |also )?${verb}\\b)`,
].join('|')
const leading = new RegExp(String.raw`^\s*(?:(?:${leads})${pause})+${more}`, 'iu')
const changing = /^(?:no[\s,]+)?(?:make|change|put|add|remove|swap)\b|\b(?:of (?:them|those|these)|same|too)\b/i
/** Behind "just" it may be all that is meant. */
const changingAll = /^(?:keep|leave)\b|\b(?:on|for|in) (?:it|that|both|all)\b/i

/**
 * "Actually 2 of them with bacon", "sorry, the big one", "and large please": what follows, and whether it says by itself
 * that it changes what is there; null: nothing leads to it.
 */
export function led(text: string): { rest: string; changes: boolean } | null {
  const [words] = leading.exec(text) ?? []
  if (words === undefined) return null
  const rest = text.slice(words.length)
  return { rest, changes: changing.test(rest) || (!/\bjust\b/i.test(words) && changingAll.test(rest)) }
}

const ending = new RegExp(String.raw`(?<=[\p{L}\p{N}])(?:${pause}(?:${thanking}|then))+[\s.!…)]*$`, 'iu')
const isBare = /^\W*(?:no|nope|nah|ok|okay|yes|yeah|yep|great|perfect|lovely|cool|fine|good)\W*$/i

/** "Just olives on it then, thanks": what stands before the thanks; null: there are none, or that is all. */
export function closed(text: string): string | null {
  const rest = text.replace(ending, '')
  return rest === text || isBare.test(rest) ? null : rest
}
