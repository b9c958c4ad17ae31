import type { Customer } from '../../customers/customer.ts'
import { isGivenName } from '../../english/given-names.ts'
import type { Shop } from '../../menu/menu.ts'
import { plain } from '../../text/plain.ts'
import { wordSet } from '../../text/word-set.ts'

/** What somebody writes who is asked for their name, and around it. */

const leadingToName = [
  'oh|ok|um+|erm|uh|hm+|sorry|just|yes|sure|hi',
  "use|write|say|let['’]?s say|lets say|make (?:it|that)",
  "it['’]?s|it is|that['’]?s|this is|i['’]?m|i am|for|from",
  "name['’]?s|(?:my |the )?name is|(?:her|his|their) name(?: is|['’]?s)?",
  "called|(?:she|he|they|i)(?:['’]?(?:s|m|re)| is| am| are) called",
  'my (?:mum|mom|dad|wife|husband|partner|son|daughter|friend|mate|sister|brother|boss|gf|bf)',
  '(?:(?:you can )?(?:put|stick|book) (?:it|that|me|this) )?(?:down )?(?:as|under|in)(?: the name(?: of)?)?',
  '(?:you can )?call me|(?:just )?put',
].join('|')
/** "It's for dave", "put it under karen please" */
const beforeName = new RegExp(String.raw`^(?:(?:${leadingToName})\b[\s,.:]*)+(?=\S)`, 'iu')

const thanksAndTalk = [
  'please|pls|thanks|thank you|thank u|thx|ty|cheers|ta',
  'here|is fine|will do|of course|ofc|i guess|i think|then',
  "with an? \\p{L}+|and i['’]?m \\p{L}+",
].join('|')
/** "… thanks", "… is fine", "Ann with an e": what is said after an answer and is no part of it. */
export const afterAnswer = new RegExp(
  String.raw`(?:[\s,.!]+(?:${thanksAndTalk}))+[\s.!)\p{S}]*$|[\s,;:!)\p{S}]+$`,
  'iu',
)

/** "It's for dave, thanks": "dave". Empty: there is nothing else. */
export const withoutNameCue = (answer: string): string => answer.replace(beforeName, '').replace(afterAnswer, '')

/** "Chicago", behind "12 Elm": the shop's own town, and nobody's name. */
export const isTownOf = (answer: string, { address, timezone }: Shop): boolean =>
  [address ?? '', timezone].some((where) => ` ${plain(where)} `.includes(` ${plain(answer)} `))

/** "Kim", "priya", of somebody whose number is asked for, and whose name will be. */
export const isNameAhead = (answer: string, { profile }: Customer): boolean =>
  profile.name === null &&
  (/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(answer) || (/^\p{Ll}+$/u.test(answer) && isGivenName(answer)))

/** "Half with strawberries half with bananas", "make it extra hot": nobody is called so, whatever was asked. */
export const isNoName = (answer: string): boolean => {
  const said =
    withoutNameCue(answer)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  const countsThings = /^\W*\d/.test(answer)
  return said.length > 2 && (countsThings || said.some((word) => inNoName.has(word)))
}

const inNoName = wordSet(`
  make with without if possible less more extra half no not can could would want need like please have has had get got
  when what how why where dont add remove hot cold change instead also too just only
`)

/** "Ann, thanks": more than thanks. */
export const saysName = (text: string): boolean => aName.test(text.replace(thanking, ''))

const noNames = [
  'ok|okay|yes|yeah|no|so|and|many|much',
  'great|perfect|lovely|cool|fine|nice|good|grand|brilliant|super|amazing|excellent|awesome',
  'thanks|thank|thx|ty|ta|cheers',
].join('|')
const aName = new RegExp(String.raw`^\W*(?!(?:${noNames})\b)\p{L}[\p{L}'’-]+$`, 'iu')
const thanking = /[\s,.!]*\b(?:thanks|thank (?:you|u)|thx|ty|cheers|ta)\b[\s\p{P}\p{S}]*$/iu
