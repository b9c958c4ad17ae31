import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'
import { no } from './button-words.ts'

export const saysNo = (text: string): boolean => no.includes(plain(text))

const notRight = [
  'not (?:right|correct|quite|now|yet|what i (?:wanted|ordered|said))',
  'wrong',
  'incorrect',
  'almost',
  'don ?t',
  'neither',
  'none(?: of (?:them|those|these))?',
  'nothing',
  'without',
  '(?:something|sth|one thing) (?:is |s )?(?:missing|wrong)',
].join('|')
const mayChange = [
  wrapped`
    (?:(?:can|could|may) i|i want to|i d like to|id like to|i need to|i have to|let me|i wanna) (?:add|change|fix
      |edit|order|get)
    (?: (?:something|sth|a thing|my order|the order|it|one thing|one more thing|one more|more|some more|things))
    (?: (?:else|more))?
  `,
  'one more thing',
  'just one more thing',
].join('|')
const changing = new RegExp(
  wrapped`
    ^(?:(?:no|oh|wait|ok|yes|hm+|um+|sorry|actually|but|so) )*(?:(?:that s|thats|it s|its|that is) )?
    (?:(?:${notRight})|${mayChange})(?: (?:first|please|sorry))*$
  `,
)

/** "Not quite", "can I add something": there is more to say, but it is not said yet. */
export const wantsToChange = (text: string): boolean => changing.test(plain(text))

const thanks = new RegExp(
  wrapped`
    \b(?:thanks|thank\s+(?:you|u)|thankyou|thx|ty|cheers|ta
      |(?:you|ur|u)(?:['’]?re|r)?\s+(?:are\s+)?(?:an?\s+|the\s+)?(?:star|legend|lifesaver|gem|angel|best))\b
  `,
  'i',
)

export const saysThanks = (text: string): boolean => thanks.test(text) && !/\bno,?\s+thank/i.test(text)

const agreeing = '(?:ok |k |okay |yes |yeah |sure |great |perfect |cool |nice )*'
const aboutToTake = '(?:i ?ll|i will|i d like to|i want to|let me|lemme|can i|i)'
const takings = [
  `${aboutToTake} (?:take|have|get|try|order|go with|go for|do) (?:it|that|this|that one|this one|one|those|them)`,
  '(?:add|get me|give me) (?:it|that|this|that one|one|those|them)',
  'that one|this one|that|those|one of those|one of them',
].join('|')
const taking = new RegExp(`^${agreeing}(?:${takings})(?: then| too| pls| plz)*$`)

/** "I'll take it", said of what was spoken of. */
export const takesIt = (text: string): boolean => taking.test(plain(text))

const takingsOfSome = [
  wrapped`
    (?:i ?ll|i will|i d like to|let me|lemme|can i|i) (?:take|have|get|try|order|go with) (?:\d+|one|two|three|four
      |five|six|those|that|it)\b
  `,
  '(?:those|that one|that) then\\b',
  '(?:an?|one|two|\\d) of (?:those|them)\\b',
].join('|')
const takingSome = new RegExp(`^${agreeing}(?:${takingsOfSome})`)

/** "I'll take 2", "those then, large": said of what was spoken of, and maybe more of it. */
export const takesSome = (text: string): boolean => takingSome.test(plain(text))

const leaving = [
  'idk',
  'i dunno',
  'dunno',
  'beats me',
  '(?:i m |im )?(?:easy|not bothered)',
  'not fussed',
  '(?:the )?dealers? s? ?choice',
  '(?:no|i have no) preference',
  '(?:whichever|whatever|what) (?:you|u) (?:think|like|prefer|recommend)(?: is best| is good)?',
  'whichever is best',
  'the best one',
  'a random one',
  'random',
  'mix it up',
  '(?:i )?can ?t decide',
  '(?:i )?(?:don ?t|do not) (?:know|mind|care)',
  '(?:i ?m )?not sure(?: yet)?',
  '(?:i have )?no idea',
  '(?:you|u) (?:choose|pick|decide)',
  'your choice',
  'up to you',
  'surprise me',
  'whatever',
  'whichever',
  'anything',
  wrapped`
    (?:any|either)(?: one| size| kind| flavou?r| side| sauce| filling| roast| of them)?
    (?: is fine| is ok| will do| works)?
  `,
  '(?:it )?does ?n ?t matter',
].join('|')
const leavingOpen = new RegExp(`^(?:(?:hm+|um+|ok|well|oh|just) )?(?:${leaving})(?: (?:${leaving}))*$`)

/** "Idk, you choose" */
export const leavesOpen = (text: string): boolean => leavingOpen.test(plain(text))

const back = [
  wrapped`
    (?:put|add|bring|take|give me|get|give|change|switch|turn|make) (?:it|that|them|em|those|these|this)
    (?: all)? back(?: (?:in|on|again|there))?
  `,
  '(?:i want|i d like|(?:can|could) (?:i|we) (?:have|get)|let me have|give me) (?:it|that|them|those|these) back',
  'keep (?:it|that|them|those|these)(?: (?:in|on))? (?:after all|then)',
  wrapped`
    (?:put|change|switch|turn|set) (?:it|that|them|those|everything) back (?:to )?
    (?:as|like|how|the way|what) (?:it|they) (?:was|were)(?: before)?
  `,
  '(?:undo|revert|reverse)(?: (?:it|that|this))?',
  wrapped`
    (?:undo|revert|reverse|scrap|forget|cancel|ignore|drop|scratch) (?:that|the|my|this) last (?:change|bit|part
      |message)
  `,
  'take (?:that|it) back',
  '(?:leave|keep) (?:it|that|them|everything) (?:alone|(?:as|like|how|the way) (?:it|they) (?:was|were)(?: before)?)',
  '(?:as|like) (?:it|they) (?:was|were)(?: before)?',
].join('|')
const putting = new RegExp(
  wrapped`
    ^(?:(?:ok|okay|actually|no|wait|oh|sorry|hm+|um+|and|n|please|pls|can you|could you|on second thought
        |never mind|nvm) )*(?:${back})(?: (?:please|pls|plz|actually|sorry|then))*$
  `,
)

/** "Put it back", "undo that": as it was before the last change. */
export const putsBack = (text: string): boolean => putting.test(plain(text))

const forgetting = new RegExp(wrapped`
  ^(?:(?:ok|actually|no|wait|oh|sorry|hm+|just|please) )*(?:ignore|forget|scrap|scratch) (?:that|this)(?: change)?
  (?: (?:actually|sorry|then))*$
`)

/** "Forget that": where nothing was changed before, all of the order. */
export const forgetsLast = (text: string): boolean => forgetting.test(plain(text))

const neverMind = new RegExp(wrapped`
  ^(?:(?:ok|okay|actually|no|nah|wait|oh|ah|sorry|hm+|um+|just|well) )*
  (?:never ?mind|nvm|(?:cancel|delete|undo) (?:that|this))
  (?: (?:that|it|this|then|actually|sorry|please|pls|about (?:that|it)|lol))*$
`)

/** "Never mind", "cancel that": right after a change, that; else all of the order. */
export const saysNeverMind = (text: string): boolean => neverMind.test(plain(text))

/** "the fries", "just the fries", "those": what is there already, or one more of it? */
export const pointsBack = (words: string): boolean => /^(?:[a-z']+ ){0,2}(?:the|those|these|that) /i.test(words)

const asItWas = new RegExp(wrapped`
  ^(?:(?:no|ok|actually|wait|oh|sorry|hm+|just) )*(?:leave|keep) (?:it|that|them|everything|the order|my order)
  (?: (?:as|like|how|the way) (?:it|they) (?:was|were|is|are)(?: before)?| then| alone)?$
`)

/** "Leave it as it was", of an order that is to be changed. */
export const leavesAsItWas = (text: string): boolean => asItWas.test(plain(text))

const wrong = new RegExp(wrapped`
  ^(?:(?:no|oh|wait|sorry|hang on|ok) )*(?:(?:that ?s|it ?s|thats|its|that is|it is) )?
  (?:(?:not my|(?:the|my)? ?wrong) (address|number|phone|name)
    |(?:my|the) (address|number|phone|name) (?:is|was|s) (?:wrong|not right|incorrect|not correct|old))(?: sorry)?
  $
`)

/** "That's the wrong address": it is asked for again. */
export function saysWrong(text: string): 'readdress' | 'rephone' | 'rename' | null {
  const [, one, other] = wrong.exec(plain(text)) ?? []
  const what = one ?? other
  if (what === undefined) return null
  return what === 'address' ? 'readdress' : what === 'name' ? 'rename' : 'rephone'
}

/** "Cancel everything", "the whole order" */
export const saysWhole = (text: string): boolean =>
  /\b(?:everything|all of it|(?:the|my) (?:whole|entire)? ?(?:order|thing))\b/.test(plain(text))
