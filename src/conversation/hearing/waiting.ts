import { plain } from '../../text/plain.ts'
import { wrapped } from '../../text/wrapped.ts'

const begins = '(?:(?:oh|ok|okay|um+|hm+|no|sorry|yeah|yes) )*'
const aMoment = wrapped`
  (?:(?:give me |gimme )?(?:just )?(?:(?:an?|one|two|1|2|5|five|a couple|a few|another)(?: more)? )(?:of )?
    (?:secs?|seconds?|moments?|min|mins|minutes?|bit|tick))
`
const asking = wrapped`
  (?:(?:let me|(?:i|we)(?: (?:just )?(?:need|want|have|got) to| ll| will)|gotta|need to) (?:just )?
    (?:think|check|see|ask)(?: (?:with )?(?:my|the|what) .{1,40}| (?:him|her|them))?)
`
const another = wrapped`
  (?:(?:my [a-z]+|he|she|they|someone|somebody|i|we) (?:wants?|ll have|would like|d like)
    (?: to (?:add|order|get))? (?:something|smth|one)(?: (?:else|too|as well|more))+
    |(?:theres|there s) (?:more|one more(?: thing)?)(?: coming)?)
`
const deciding = '(?:(?:we|i) ?(?:re|m|am|are) (?:still )?(?:deciding|thinking|looking)|thinking)'
const notYet = '(?:(?:don ?t|do not) (?:send|place|order) (?:it |that )?yet|not (?:just )?yet|(?:nearly|almost) there)'
const waits = wrapped`
  (?:(?:wait|hold on|hang on|hold up|bear with me)(?: for)?|${aMoment}|${asking}|${another}|${deciding}|${notYet}
    |brb|be right back|(?:maybe )?later|maybe|sorry)
`
const waiting = new RegExp(`^${begins}(?!sorry$)${waits}(?: (?:and )?${waits})*$`)

/** "Wait", "hold on, let me ask my husband": there is more to come. */
export const asksToWait = (text: string): boolean => waiting.test(plain(text))
