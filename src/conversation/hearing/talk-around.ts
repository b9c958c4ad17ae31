import { wrapped } from '../../text/wrapped.ts'

/** What people say around what they want, and what is left without it. */

const sounds = '(?:u+m+|u+h+m*|e+r+m*|h+m+|a+h+|o{2,}h*)'
/** "So 3 cokes and a lemonade" sums up. */
const fillers = String.raw`(?:oh|so(?! (?:far|many|much|that|an?|one|two|three|\d)\b)|well(?!-| done\b))`
const pause = String.raw`[\s,.…:!-]+`
const more = String.raw`(?=[\p{L}\p{N}])`

const hesitating = new RegExp(String.raw`^\s*(?:${sounds}${pause})+${more}`, 'iu')
const beginning = new RegExp(String.raw`^\s*(?:(?:${sounds}|${fillers})${pause})+${more}`, 'iu')
const laughs = 'lol+|lmao|(?:ha)+h?|(?:he){2,}|xx+'
/** Faces, hands and hearts: a pizza may be one. */
const faces = String.raw`[\u{1F600}-\u{1F64F}\u{1F440}-\u{1F450}\u{1F493}-\u{1F49F}\u{1F90C}-\u{1F93A}\u{1F970}-\u{1F97A}☺❤✨]`
const laughing = new RegExp(
  String.raw`(?<![\s,.…!-])(?:[\s,.…!-]+(?:${laughs})(?![\p{L}\p{N}])|\s*${faces}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)+[\s\p{P}]*$`,
  'iu',
)
const says = /[\p{L}\p{N}]/u

/**
 * "Um", "oh", "well", "lol": the rest means the same without it.
 * @param isAskedPersonally it may be a name or an address: "So Yung", "Well Street 5"
 */
export const withoutHesitation = (text: string, isAskedPersonally: boolean): string =>
  withoutLaugh(text.replace(isAskedPersonally ? hesitating : beginning, ''))

/** A thumb alone answers. */
function withoutLaugh(text: string): string {
  const rest = text.replace(laughing, '')
  return says.test(rest) ? rest : text
}

const isQuiet = /\p{Ll}/u
const isLoud = /\p{Lu}{2}/u

/** "TWO LARGE PIES PLEASE": said quietly, as is what isn't all in capitals. */
export function calm(text: string): string {
  const isShouted = !isQuiet.test(text) && text.split(/\s+/).filter((word) => isLoud.test(word)).length > 1
  return isShouted ? text.toLowerCase() : text
}

const people = 'there|again|guys|all|everyone|folks|team|bro|dude|mate|boss|chef|buddy'
const greeting = `(?:hi+|hey+|hello|hiya|good (?:morning|afternoon|evening))(?: (?:${people}))?|bro|dude`
const agreeing = '(?:yeah|yea|yep|yup|yes)'
/** "Cool ranch" may be on the menu. */
const approving = wrapped`
  (?:great|perfect|cool|nice|lovely|brilliant|awesome|excellent|right|sounds good|sure)
  (?=[,.!]|\s+(?:can|could|and|also|ok|just|then|i|i['’]?ll|let['’]?s|make|add|change|take|put)\b)
`
const openers = `(?:ok|okay|okey|kk|al(?:l ?)?right|${greeting}|${approving})`
const opening = new RegExp(String.raw`^\s*(?:(?:${openers}|${agreeing})${pause})+${more}`, 'iu')
const agrees = new RegExp(String.raw`\b${agreeing}\b`, 'i')
const goesOn = /^(?:and|also|plus|with|(?:the )?same)\b/i
const thanks = '(?:many thanks|thanks|thanx|thank (?:you|u|ya)|thx|ty|tysm|ta|cheers)'
const thanking = wrapped`
  (?:please|pls|plz|${thanks}(?: (?:so much|very much|a lot|a million|loads|again|in advance|guys|mate|man|love|x))*)
`
const isPolite = new RegExp(String.raw`^${thanking}\W*$`, 'i')

const changing =
  /^(?:no[\s,]+)?(?:make|change|put|add|remove|swap|(?:i|we) mean[st]?t?)\b|\b(?:of (?:them|those|these)|same|too)\b/i

/** "Ok just the fries", "hi my name is Bea", "yeah make it two": what follows the word; null where that counts. */
export function opened(text: string): { rest: string; agrees: boolean; changes: boolean } | null {
  const [words] = opening.exec(text) ?? []
  if (words === undefined) return null
  const rest = text.slice(words.length)
  const isYes = agrees.test(words)
  return isPolite.test(rest) || (isYes && goesOn.test(rest))
    ? null
    : { rest, agrees: isYes, changes: changing.test(rest) }
}

const verb = '(?:make|change|put|add|take|remove|swap|double|drop|keep|leave)'
const leads = [
  'actually|(?:so )?sorry|wait|hang on|hold on|nvm|never ?mind|oops|my bad',
  // One with olives more, not one of those there are.
  `(?:and|n|also|plus)(?!${pause}(?:an?|another|one|two|three|four|\\d+)\\b(?! of ))`,
  // "Just keep the first two" keeps no more than that.
  'just(?! (?:keep|leave)\\b)|only(?= (?:\\d|one|two|three|four|five|six) of )|please|pls|plz|maybe|btw|by the way',
  '(?:one (?:more|last|other)|another) thing|quick one|i (?:also )?forgot(?: to (?:say|mention|add|tell you))?',
  `(?:can|could|would|will) (?:you|u|we|ya)(?= (?:please |pls |just |also )?${verb}\\b)`,
].join('|')
const leading = new RegExp(String.raw`^\s*(?:${openers}${pause})*(?:(?:${leads})${pause})+${more}`, 'iu')
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
  return { rest, changes: changing.test(rest) || (!/\b(?:just|only)\b/i.test(words) && changingAll.test(rest)) }
}

const fine = '(?:ok|okay|fine|alright|all right|possible|no bother|not too much trouble)'
const doubting = wrapped`
  (?:i (?:think|guess)|if (?:possible|poss|(?:you|u) (?:can|could)|(?:that|it)(?:['’]?s| is) ${fine})|for now)
`
const calling = '(?:bro|dude|guys|boss|buddy)'
const ending = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])(?:${pause}(?:${thanking}|${doubting}|${calling}|then))+[\s.!?…)]*$`,
  'iu',
)
const bare = new RegExp(
  wrapped`^\W*(?:(?:no|nope|nah|ok|okay|yes|yeah|yep|great|perfect|lovely|cool|fine|good|hi|hey|hello|${thanks})\W*)+$`,
  'i',
)

const cut = (text: string, end: RegExp): string | null => {
  const rest = text.replace(end, '')
  return rest === text || bare.test(rest) ? null : rest
}

/** "Just olives on it then, thanks": what stands before the thanks; null: there are none, or that is all. */
export const closed = (text: string): string | null => cut(text, ending)

const finishing = new RegExp(
  wrapped`(?<=[\p{L}\p{N}])${pause}(?:and )?(?:that['’]?s|that is|thats) (?:all|it|everything|the lot)(?: for now)?[\s.!…)]*$`,
  'iu',
)

/** "I'll take that, that's all": what stands before the end; null: it does not say so, or nothing else. */
export const finished = (text: string): string | null => cut(text, finishing)
