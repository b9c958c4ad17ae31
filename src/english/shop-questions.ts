import { wrapped } from '../text/wrapped.ts'
import { type Form, form } from './question-form.ts'
import { outrage, reduction } from './question-talk.ts'

/** "I didn't get a drink, can I add one?" complains of nothing. */
const noWish = wrapped`
  (?!.*\b
    (?:add|can i|could i|id like|i want|ill have|ill take|get me|make it|(?<!\b(?:my|our|last|previous) )order)\b)
`

/** Whoever names what, orders it. */
const more = wrapped`
  (?: (?:(?:an?|some|more|any|one|the|my|extra)(?= |$) ?)*
  (?:to|on|things?|something|anything|items?|stuff)(?= |$).*| more| extra)?
`

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
    wrapped`
      (?:when|what time|how late|til when|until when|till when|until what time|till what time) {do} {you} (?:close
        |shut|stay open)(?: until| till)?{WHEN}
    `,
    wrapped`
      (?:when|what time|how late|til when|until when|till when|until what time) {is} {you}
      (?: guys)? (?:open|closing|open until|open till)(?: until| till| to)?(?= |$){WHEN}
    `,
    '(?:when|what time|{what is}) {is}? ?{a}closing time{WHEN}',
    wrapped`
      (?:until|till|til|up to) (?:when|what time) (?:can|could|may) (?:i|we) (?:still )?
      (?:order|come|collect|pick up){WHEN}
    `,
    '{what} time is closing{WHEN}',
    '(?:how late|til when|until when|till when|until what time|till what time) {you} (?:open|close|shut){WHEN}',
    '(?:when|what time) {you} (?:open (?:until|till|til)|close|shut){WHEN}',
    '(?:(?:{is} )?(?:{you}|your) )?open (?:until|till|til) (?:when|what time){WHEN}',
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
    wrapped`
      (?:you |u |still )?open(?= |$) ?
      (?<when>(?:$|yet|now|today|tonight|tomorrow|on|at|late|sun|mon|tue|wed|thu|fri|sat|right).*)
    `,
    '{do} {you} open (?:on|at) ?{WHEN}',
    'is it open{WHEN}',
    'is {a}(?:shop|place|store|kitchen|restaurant) (?:still )?open{WHEN}',
  ),
  ...form(
    'delivery-fee',
    wrapped`
      (?:how much|{what}|{what is})(?: {is}| do you charge| does)? ?{a}?(?:the |for )?deliver(?:y|ies|ing)?
      (?: fee| charge| cost| costs| price)?(?: cost| fee)?
    `,
    '.*delivery (?:fee|fees|charge|charges|cost|costs|price)(?= |$).*',
    '{is} (?:the )?delivery (?:free|expensive|extra)',
    '{do} {you} (?:charge|have free)(?: extra)? ?(?:for)? delivery',
    wrapped`
      how much (?:more |extra )?
      (?:{is} it |{is} |would |will |does |do you charge |extra |more |do i pay |to |for |{a})*
      (?:delivery|deliver|have it delivered|get it delivered)(?: be| cost| extra)?
    `,
    wrapped`
      (?:{is} there|{do} {you} have|{what} do you|do (?:i|we)) ?{a}(?:extra )?(?:charge|fee|cost|pay|surcharge)
      (?: extra)? (?:for|on) {a}deliver(?:y|ing)
    `,
    '(?:price|cost|charge|fee)s? (?:of|for) {a}delivery',
    'free delivery',
    '{what is} {a}(?:price|cost|charge|fee) (?:of|for) {a}delivery',
  ),
  ...form(
    'minimum',
    '.*\\b(?:minimum|min|smallest) (?:order|spend|amount|purchase|total)(?= |$).*',
    wrapped`
      (?:(?:is there|do you have|{what is}) ?)?{a}(?:minimum|min)
      (?: (?:for|on) {a}(?:delivery|pickup|pick up|collection))?
    `,
    '(?:do|must) (?:i|we) (?:have to |need to )?(?:spend|order) (?:a |some )?(?:certain |minimum |at least ){REST}',
    '(?:is there|{what is}) {a}minimum{REST}',
    'how much {do} i (?:have to|need to|must) (?:order|spend){REST}',
  ),
  ...form(
    'duration',
    'how long (?!{is} you).*\\b(?:take|be|wait|delivery|pickup|ready|get here|arrive|deliver)(?= |$).*',
    wrapped`
      (?:{what is}|how long is) {a}
      (?:wait|wait time|waiting time|delivery time|eta|lead time|preparation time|prep time){REST}
    `,
    'how long(?: is it)?(?: (?:roughly|about|approximately|ish))?',
    'how long (?:do|will|would|might|should) (?:you|it|they|i|we)(?: guys)? (?:need|wait|have to wait){REST}',
    wrapped`
      how long (?:for|til|till|until|before) (?:pickup|pick up|collection|delivery|takeaway
        |(?:i|we|it|they|you)(?= ).*)
    `,
    'how (?:fast|quick|soon) (?:is it|are you|is that|is (?:the )?(?:delivery|pickup|pick up|collection))',
    'how many min(?:ute)?s{REST}',
    wrapped`
      (?:when|what time|how soon) (?:could|would|might|should|can|will) (?:it|that|this|everything|they) be (?:
        ready|here|done){REST}
    `,
    wrapped`
      (?:when|what time) (?:can|could|should|do) (?:i|we) (?:come and |come )?
      (?:collect|pick up|pick it up|get it|have it)(?: it| them)?{REST}
    `,
    '(?:eta|waiting time|wait time)',
    wrapped`
      (?:{what is}|{what} (?:one |way )?is|{what} would be) (?:the )?(?:faster|quicker|fastest|quickest)
      (?: one| way| option)?
    `,
    '(?:(?:{is} it|will it be|would it be|can it be) )?(?:going to be |gonna be )?ready (?:in|by|within|before|for) .*',
    wrapped`
      how (?:fast|quick|quickly|soon) (?:{do}|can|is).*
      (?:deliver|delivery|make|ready|get|have|bring|cook|prepare|pick|collect|come).*
    `,
  ),
  ...form(
    'delivery',
    '{is} {a}delivery (?:available|possible|an option)(?: today| now)?',
    '{do} {you} have {a}delivery(?: service)?',
    '{do} {you}(?: guys)?(?: also| even)? (?:deliver|do delivery|offer delivery|have delivery|do deliveries)(?= |$).*',
    '(?:{is} there |any )?{a}(?:home )?delivery(?: available| possible| service)?',
    '{do} {you} deliver',
    wrapped`
      (?:how far|where|what areas?|which areas?|what (?:postcodes?|zip ?codes?)) {do} {you}(?: guys)? deliver
      (?: to)?{REST}
    `,
    '{what is} {a}(?:delivery area|delivery zone|delivery radius|delivery range)',
    'do(?:es)? it have to be (?:pickup|pick up|collected)',
    '(?:can|could|may) (?:i|we) (?:get|have|order|do)(?: {a})?delivery',
    '{is} {you}(?: guys)?(?: still| also| even)* (?:delivering|doing deliver(?:y|ies))(?= |$).*',
    '(?:can|could) (?:i|we) (?:get|have) (?:it|this|food|an order) delivered{REST}',
    '{is} it (?:pickup|pick up|takeaway) only',
    wrapped`
      (?:can|could|may) (?:he|she|they|my [a-z]+|a friend|some(?:one|body)(?: else)?) (?:come and |come )?
      (?:pick (?:it |this |them )?up|collect(?: it| this| them)?)(?: for me| instead)?
    `,
    '{do} {you} (?:do|offer|have) (?:pickup|pick up|takeaway|take away|takeout|take out|collection)',
  ),
  ...form(
    'address',
    wrapped`
      (?:where|wheres|where is|where are|where s)
      (?: {is})? (?:{you}|it|your shop|your store|the restaurant|the store)(?: guys)?
      (?: located| at| based| exactly| situated)*
    `,
    wrapped`
      {what is} (?:the |your )(?:exact |full |street )?(?:address|location|shop address|shops address|store address)
      (?: of (?:{you}|the store)| for pickup)?
    `,
    '(?:shop |your |the )?(?:address|location)(?: of (?:{you}|the store))?',
    '(?:how|where) (?:do|can|would|could) (?:i|we) (?:get there|find you|get to you|find the shop){REST}',
    wrapped`
      (?:in |on )?(?:what|which) (?:street|road|part of town) (?:{is} (?:{you}|it)|{do} i find you)(?: guys)?
      (?: in| on| at)?
    `,
    'where exactly (?:{is} )?(?:{you}|it)',
    'where (?:is|s) (?:that|this)(?: exactly)?',
    wrapped`
      (?:(?:can|could|will|would) you )?(?:send|give|tell|text) (?:me )?(?:the |your )(?:exact |full )?
      (?:address|location)
    `,
    '(?:get |give me |can i get |any )?directions',
    'where (?:do|can|should|would|could) (?:i|we) (?:pick (?:it|them|this|that) up|pick up|collect|come|go){REST}',
  ),
  ...form(
    'phone',
    wrapped`
      (?:{what is}|whats|do you have|can i have|can i get|is there) (?:your|the|a) (?:shops? )?
      (?:phone|telephone|number|phone number|contact)(?: number)?(?: i can call)?
    `,
    '(?:can|how can|how do|could) (?:i|we) (?:call|reach|contact|phone|ring)(?: you| the shop)?',
    '(?:your )?(?:phone|telephone|contact) number',
    '(?:(?:can|could) you )?(?:give|send|tell|text) (?:me )?(?:your|the|a) (?:phone )?number',
    wrapped`
      (?:can i|could i|may i|let me|id like to|i would like to|i want to|i need to) (?:speak|talk|complain)
      (?: (?:to|with) (?:{a}(?:real |actual )?
          (?:human|person|people|someone|somebody|manager|staff|owner|chef|operator|agent)(?: there| in charge)?))?
      {REST}
    `,
    '(?:real |actual |live )?(?:human|person|agent|operator|manager|representative)(?: being)?',
    wrapped`
      (?:speak|talk|(?:put|pass) me(?: through| over| on)?) (?:to|with) {a}(?:(?:real|actual|live|proper) )?
      (?:human|person|people|someone|somebody|manager|staff|owner|chef|operator|agent)(?: being)?
    `,
    '(?:(?:can|could|will|would) (?:you|someone|somebody|anyone) )?call me(?: back)?(?: now| asap)?',
  ),
  ...form(
    'complaint',
    wrapped`
      (?:(?:i|we) (?:want|need|would like|demand) |id like |where {is} )?
      (?:{a}(?:full )?refund|my money back|our money back)(?= |$).*
    `,
    `${noWish}(?:the|my|our) (?:.* )?took (?:\\w+ )?(?:\\w+ )(?:hours?|long|ages)(?= |$).*`,
    wrapped`
      ${noWish}(?:the|my|our|your|it|they|that|everything|food)
      \b.* (?:was|were|came|arrived) (?:so |very |all |too |really |completely |ice )?
      (?:cold|burnt|burned|raw|soggy|stale|rude|late|wrong|missing|disgusting|awful|terrible|undercooked)(?= |$).*
    `,
    wrapped`
      ${noWish}(?:you|you guys|they|the driver) (?:(?:always|also|even|still|keep) )?
      (?:forgot|forget|forgetting|missed|left out)(?= |$).*
    `,
    // "My address is wrong" puts it right.
    wrapped`
      ${noWish}(?:my|our|everything)\b(?!.* (?:address|name|number|phone|time|e?mail) )
      (?: .*)? (?:is|are) (?:so |very |all |too |really |completely |ice |stone |totally |half |still )*
      (?:cold|freezing|burnt|burned|raw|soggy|stale|late|wrong|missing|disgusting|awful|terrible|undercooked
        |inedible|squashed|smashed|spilled|spilt|leaking)(?= |$).*
    `,
    wrapped`
      there(?:s| is| was| are| were) (?:an? |some |bits of |pieces of |lots of )*(?:\w+ )?
      (?:hairs?|bugs?|fly|flies|insects?|plastic|glass|worms?|mou?ld|metal|stones?) (?:in|on|inside) .*
    `,
    wrapped`
      there
      (?:s| is| was| are| were) (?:no|not enough|not any) .* in (?:my|our|the) (?:order|bag|bags|delivery|box|food)
      (?= |$).*
    `,
    // "My burger was a cheeseburger", where "my order was a cheeseburger" may well be one.
    wrapped`
      ${noWish}(?:my|our) (?!(?:order|usual|first|second|last|other|next|choice|fav\w*)\b)\w+
      (?: \w+)? (?:was|were) (?:an?|not|just|only|all|half|full of)(?= |$).*
    `,
    wrapped`
      (?:you|you guys|they) (?:got|have|did) (?:my|the|our|it|this|that)
      (?: order| pizza| food)? (?:all |completely )?wrong(?= |$).*
    `,
    '(?:(?:i|we) (?:want|need|would like|have) to|id like to|can i|how do i) (?:complain|make a complaint)(?= |$).*',
    '(?:you|you guys|they) (?:messed|screwed) (?:it |my order |our order |this )?up(?= |$).*',
    '(?:it|this|that) (?:isnt|is not|wasnt|was not) what (?:i|we) (?:ordered|asked for|wanted|got)(?= |$).*',
    '(?:i|we) (?:got|received) the wrong .*',
    `${outrage}(?= |$).*`,
    `${noWish}(?:i|we) (?:never|didnt|did not) (?:got|get|receive|received)(?= |$).*`,
  ),
  ...form(
    'table',
    wrapped`
      (?:(?:party|group|table) (?:of|for) \w+ )?(?:
        (?:can|could|may|id like to|i would like to|i want to|i need to|we want to|wed like to|is it possible to) ?
        (?:i|we)? ?)?(?:book|reserve|get|have|make)(?: (?:us|me))? (?:an? |the )?(?:table|booking|reservation)
      (?= |$).*
    `,
    '(?:a )?table for \\w+(?= |$).*',
    wrapped`
      (?:do|does) {you}(?: guys)? (?:take|do|accept|have|offer)
      (?: table| any| online| outdoor| outside| indoor)* (?:tables?|reservations?|bookings?|seating|seats?)(?= |$).*
    `,
    '{is} there(?: any| outdoor| outside| indoor)* (?:seating|seats?|tables?|somewhere to sit|room to sit)(?= |$).*',
    wrapped`
      (?:can|could|may) (?:i|we|people) (?:also )?(?:eat|sit|dine|have it|eat it)(?: down)? ?
      (?:in|there|here|at yours|inside|outside)(?= |$).*
    `,
  ),
  ...form(
    'changes',
    wrapped`
      (?:can|could|may|will|would) (?:i|we)(?: be able to)?(?: still)? (?:cancel|change|add)
      (?: .*)? (?:later(?: on)?|afterwards?|after .*)
    `,
    '(?:can|could|may) (?:i|we) still (?:cancel|change)(?= |$).*',
    `(?:can|could|may) (?:i|we) still add${more}`,
    '(?:what if|what happens if) (?:i|we) (?:want to |wanna |need to |have to |decide to )?(?:cancel|change)(?= |$).*',
    '(?:until|till|up to) (?:when|what time) (?:can|could|may) (?:i|we) (?:still )?(?:cancel|change)(?= |$).*',
    '(?:is it (?:still )?(?:possible|too late)|am i able|are we able) to (?:still )?(?:cancel|change)(?= |$).*',
    `(?:is it (?:still )?(?:possible|too late)|am i able|are we able) to (?:still )?add${more}`,
  ),
  ...form(
    'discount',
    wrapped`
      (?:{do} {you}(?: guys)?|can i|could i)(?: also)? (?:take|accept|use|have|sell|do) (?:an? |any |my )?
      (?:gift ?(?:cards?|certificates?|vouchers?)|(?:loyalty|stamp) cards?)
    `,
    `{WHERE}\\b${reduction}(?= |$){REST}`,
  ),
  ...form(
    'bot',
    wrapped`
      (?:{is}|am) (?:you|this|i talking to|i chatting with|i speaking (?:to|with)) (?:an? )?(?:real |actual |live )*
      (?:bot|robot|chat ?bot|ai|machine|computer|human|person|real|automated)
      (?: or (?:an? )?(?:real |actual )?(?:bot|robot|ai|machine|computer|human|person))?(?: being)?
    `,
  ),
  ...form(
    'tip',
    wrapped`
      (?:add|put|leave|give|include)(?: (?:an?|the|some|my|me|on|in|for|you|them|him|her))*
      (?: \d+(?: percent| dollars| bucks| pounds| quid| euros?)?)?(?: (?:tips?|gratuity))(?= |$){REST}
    `,
    '(?:(?:i|we) (?:want|would like) to|id like to) tip(?= |$){REST}',
    wrapped`
      (?:can|could|may|how (?:do|can|should)|should|do) (?:i|we) (?:leave|add|give|tip|put)
      (?: (?:a|the|some|you|you guys|them|him|her|on|in|extra))*
      (?: (?:tips?|gratuity|driver|courier|rider|staff|delivery (?:guy|driver|person)))?
      (?<= tip| tips| gratuity| driver| courier| rider| staff| guy| person| you| them){REST}
    `,
    '{do} {you}(?: guys)? (?:take|accept|get|keep|do) (?:the )?(?:tips?|gratuity){REST}',
    '(?:should|must|do) (?:i|we) (?:have to |need to )?tip{REST}',
    wrapped`
      (?:is|are) (?:a |the )?(?:tips?|gratuity|service(?: charge)?) (?:included|expected|ok|okay|allowed|possible)
      {REST}
    `,
  ),
  ...form(
    'payment',
    '(?:how|where|when) (?:do|can|should|could|may) (?:i|we) pay{REST}',
    '(?:can|could|may) (?:i|we) pay(?: by| with| in| using| via)? ?{WORDS}?',
    '(?:do|must|should|shall|will) (?:i|we) (?:have to |need to )?pay(?= |$){REST}',
    'is it (?:ok|okay|fine|possible|alright|all right) (?:to pay|if (?:i|we) pay)(?= |$){REST}',
    wrapped`
      (?:(?:i|we) (?:want|need|would like) to |id like to |let me )?pay
      (?: now| here| online| for (?:it|this|that|my order))?
    `,
    '{do} {you} (?:do|have|use) (?<words>(?:visa|amex|apple pay|google pay|paypal|venmo|contactless|card payments?).*)',
    wrapped`
      {do} {you} (?:take|accept) (?<words>(?:credit|debit|cash|cards?|visa|master|amex|american express|apple
          |google|paypal|venmo|checks?|cheques?|crypto|bitcoin|contactless).*)
    `,
    '{what} (?:payment|payments|payment methods?|forms of payment|cards?)(?= |$).*',
    '(?:cash|cards?) (?:only|or cards?|or cash)',
    wrapped`
      (?:is |are )?(?:cash|cards?|credit cards?|debit cards?|visa|amex|apple pay|google pay|paypal|contactless)
      (?: payments?)? (?:ok|okay|fine|possible|accepted|good|alright|allowed)
    `,
    '(?:apple pay|google pay|paypal|contactless|venmo|amex|card payments?)',
    wrapped`
      (?:is )?pay(?:ing|ment)?
      (?: (?:by|with|in))? (?:cash|cards?|apple pay|google pay) (?:ok|okay|fine|possible|accepted|allowed)
    `,
    '{what} (?:{is} )?(?:the |your )?payment (?:methods?|options?)(?= |$).*',
    '(?:ways|how) to pay',
    wrapped`
      (?:do|should|must|would) (?:i|we) (?:need to |have to )?(?:pay|leave|put down|make)
      (?: (?:a|an|any|the|some))* (?:deposit|upfront|up front|in advance|first|now|beforehand)(?= |$).*
    `,
    '(?:is there|{do} {you} (?:need|want|take|ask for)) (?:a |any )?(?:deposit|prepayment)(?= |$).*',
    'is it (?:cash|cards?)(?: only)?',
    'payment(?: methods| options)?',
  ),
]
