import { type Form, form } from './question-form.ts'
import { outrage } from './question-talk.ts'

/** "I didn't get a drink, can I add one?" complains of nothing. */
const noWish =
  '(?!.*\\b(?:add|can i|could i|id like|i want|ill have|ill take|get me|make it|(?<!\\b(?:my|our|last|previous) )order)\\b)'

/** What is asked about the shop: its hours, the way to it, how to pay. */
export const shopQuestions: readonly (readonly [Form, RegExp])[] = [
  ...form(
    'hours',
    '(?:{what is} )?{a}(?:opening |business |working )?(?:hours|opening times)(?: today)?',
    '{what} hours are you open',
    'when are you (?:open|closed)',
    '{what} days {is} {you} (?:open|closed)',
    '{what} are your hours{REST}',
  ),
  ...form(
    'closes',
    '(?:when|what time|how late|til when|until when|till when|until what time|till what time) {do} {you} (?:close|shut|stay open)(?: until| till)?{WHEN}',
    '(?:when|what time|how late|til when|until when|till when|until what time) {is} {you}(?: guys)? (?:open|closing|open until|open till)(?: until| till| to)?(?= |$){WHEN}',
    '(?:when|what time|{what is}) {is}? ?{a}closing time{WHEN}',
    '{what} time is closing{WHEN}',
  ),
  ...form(
    'opens',
    '(?:when|what time|how early|how soon|at what time) {do} {you} (?:open|start|reopen)(?: up)?{WHEN}',
    '{what is} {a}opening time{WHEN}',
    'when {is} {you} (?:opening|open again|opening again|back)',
  ),
  ...form(
    'open',
    '(?:{is}|will) {you}(?: guys)?(?: be)?(?: still| currently| already)? (?:open|closed)(?= |$){WHEN}',
    '(?:you |u |still )?open (?<when>(?:yet|now|today|tonight|tomorrow|on|at|late|sun|mon|tue|wed|thu|fri|sat|right).*)',
    '{do} {you} open (?:on|at) ?{WHEN}',
    'is it open{WHEN}',
  ),
  ...form(
    'delivery-fee',
    '(?:how much|{what}|{what is})(?: {is}| do you charge| does)? ?{a}?(?:the |for )?deliver(?:y|ies|ing)?(?: fee| charge| cost| costs| price)?(?: cost| fee)?',
    '.*delivery (?:fee|fees|charge|charges|cost|costs|price)(?= |$).*',
    '{is} (?:the )?delivery (?:free|expensive|extra)',
    '{do} {you} (?:charge|have free)(?: extra)? ?(?:for)? delivery',
    'free delivery',
    '{what is} {a}(?:price|cost|charge|fee) (?:of|for) {a}delivery',
  ),
  ...form(
    'minimum',
    '.*\\b(?:minimum|min|smallest) (?:order|spend|amount|purchase|total)(?= |$).*',
    '(?:is there|{what is}) {a}minimum{REST}',
    'how much {do} i (?:have to|need to|must) (?:order|spend){REST}',
  ),
  ...form(
    'duration',
    'how long (?!{is} you).*\\b(?:take|be|wait|delivery|pickup|ready|get here|arrive|deliver)(?= |$).*',
    '(?:{what is}|how long is) {a}(?:wait|wait time|waiting time|delivery time|eta|lead time|preparation time|prep time){REST}',
    'how long(?: is it)?',
    '(?:{is} it|will it be|would it be|can it be) (?:going to be |gonna be )?ready (?:in|by|within|before|for) .*',
    'how (?:fast|quick|quickly|soon) (?:{do}|can|is).*(?:deliver|delivery|make|ready|get|have|bring|cook|prepare|pick|collect|come).*',
  ),
  ...form(
    'delivery',
    '{is} {a}delivery (?:available|possible|an option)(?: today| now)?',
    '{do} {you} have {a}delivery(?: service)?',
    '{do} {you}(?: guys)?(?: also| even)? (?:deliver|do delivery|offer delivery|have delivery|do deliveries)(?= |$).*',
    '(?:{is} there |any )?{a}(?:home )?delivery(?: available| possible| service)?',
    '{do} {you} deliver',
    '(?:can|could) (?:i|we) (?:get|have) (?:it|this|food|an order) delivered{REST}',
    '{is} it (?:pickup|pick up|takeaway) only',
    '{do} {you} (?:do|offer|have) (?:pickup|pick up|takeaway|take away|takeout|take out|collection)',
  ),
  ...form(
    'address',
    '(?:where|wheres|where is|where are|where s)(?: {is})? (?:{you}|it|your shop|your store|the restaurant|the store)(?: guys)?(?: located| at| based| exactly| situated)*',
    '{what is} (?:the |your )(?:exact |full |street )?(?:address|location|shop address|shops address|store address)(?: of (?:{you}|the store)| for pickup)?',
    '(?:shop |your |the )?(?:address|location)(?: of (?:{you}|the store))?',
    'how (?:do|can) (?:i|we) (?:get there|find you|get to you)',
    'where (?:do|can|should) (?:i|we) (?:pick (?:it|them|this|that) up|pick up|collect|come){REST}',
  ),
  ...form(
    'phone',
    '(?:{what is}|whats|do you have|can i have|can i get|is there) (?:your|the|a) (?:shops? )?(?:phone|telephone|number|phone number|contact)(?: number)?(?: i can call)?',
    '(?:can|how can|how do|could) (?:i|we) (?:call|reach|contact|phone|ring)(?: you| the shop)?',
    '(?:your )?phone number',
    '(?:can i|could i|may i|let me|id like to|i would like to|i want to|i need to) (?:speak|talk|complain)(?: (?:to|with) (?:{a}(?:real |actual )?(?:human|person|people|someone|somebody|manager|staff|owner|chef|operator|agent)(?: there| in charge)?))?{REST}',
    '(?:real |actual |live )?(?:human|person|agent|operator|manager|representative)(?: being)?',
    '(?:(?:can|could|will|would) (?:you|someone|somebody|anyone) )?call me(?: back)?(?: now| asap)?',
  ),
  ...form(
    'complaint',
    '(?:(?:i|we) (?:want|need|would like|demand) |id like |where {is} )?(?:{a}(?:full )?refund|my money back|our money back)(?= |$).*',
    `${noWish}(?:the|my|our) (?:.* )?took (?:\\w+ )?(?:\\w+ )(?:hours?|long|ages)(?= |$).*`,
    `${noWish}(?:the|my|our|your|it|they|that|everything|food)\\b.* (?:was|were|came|arrived) (?:so |very |all |too |really |completely |ice )?(?:cold|burnt|burned|raw|soggy|stale|rude|late|wrong|missing|disgusting|awful|terrible|undercooked)(?= |$).*`,
    `${noWish}(?:you|you guys|they|the driver) (?:(?:always|also|even|still|keep) )?(?:forgot|forget|forgetting|missed|left out)(?= |$).*`,
    // "My burger was a cheeseburger", where "my order was a cheeseburger" may well be one.
    `${noWish}(?:my|our) (?!(?:order|usual|first|second|last|other|next|choice|fav\\w*)\\b)\\w+(?: \\w+)? (?:was|were) (?:an?|not|just|only|all|half|full of)(?= |$).*`,
    '(?:you|you guys|they) (?:got|have|did) (?:my|the|our|it|this|that)(?: order| pizza| food)? (?:all |completely )?wrong(?= |$).*',
    '(?:you|you guys|they) (?:messed|screwed) (?:it |my order |our order |this )?up(?= |$).*',
    '(?:it|this|that) (?:isnt|is not|wasnt|was not) what (?:i|we) (?:ordered|asked for|wanted|got)(?= |$).*',
    '(?:i|we) (?:got|received) the wrong .*',
    `${outrage}(?= |$).*`,
    `${noWish}(?:i|we) (?:never|didnt|did not) (?:got|get|receive|received)(?= |$).*`,
  ),
  ...form(
    'tip',
    '(?:can|could|may|how (?:do|can|should)|should|do) (?:i|we) (?:leave|add|give|tip|put)(?: (?:a|the|some|you|you guys|them|him|her|on|in|extra))*(?: (?:tips?|gratuity|driver|courier|rider|staff|delivery (?:guy|driver|person)))?(?<= tip| tips| gratuity| driver| courier| rider| staff| guy| person| you| them){REST}',
    '{do} {you}(?: guys)? (?:take|accept|get|keep|do) (?:the )?(?:tips?|gratuity){REST}',
    '(?:is|are) (?:a |the )?(?:tips?|gratuity|service(?: charge)?) (?:included|expected|ok|okay|allowed|possible){REST}',
  ),
  ...form(
    'payment',
    '(?:how|where|when) (?:do|can|should|could|may) (?:i|we) pay{REST}',
    '(?:can|could|may) (?:i|we) pay(?: by| with| in| using| via)? ?{WORDS}?',
    '(?:(?:i|we) (?:want|need|would like) to |id like to |let me )?pay(?: now| here| online| for (?:it|this|that|my order))?',
    '{do} {you} (?:do|have|use) (?<words>(?:visa|amex|apple pay|google pay|paypal|venmo|contactless|card payments?).*)',
    '{do} {you} (?:take|accept) (?<words>(?:credit|debit|cash|cards?|visa|master|amex|american express|apple|google|paypal|venmo|checks?|cheques?|crypto|bitcoin|contactless).*)',
    '{what} (?:payment|payments|payment methods?|forms of payment|cards?)(?= |$).*',
    '(?:cash|cards?) only',
    '(?:do|should|must|would) (?:i|we) (?:need to |have to )?(?:pay|leave|put down|make)(?: (?:a|an|any|the|some))* (?:deposit|upfront|up front|in advance|first|now|beforehand)(?= |$).*',
    '(?:is there|{do} {you} (?:need|want|take|ask for)) (?:a |any )?(?:deposit|prepayment)(?= |$).*',
    'is it (?:cash|cards?)(?: only)?',
    'payment(?: methods| options)?',
  ),
]
