/** What a question of this form is about. */
export type Form =
  | 'contents'
  | 'what'
  | 'price'
  | 'stock'
  | 'need'
  | 'suitable'
  | 'suits-me'
  | 'with'
  | 'spicy'
  | 'spicy-ones'
  | 'sizes'
  | 'choices'
  | 'range'
  | 'difference'
  | 'cheapest'
  | 'recommended'
  | 'open'
  | 'opens'
  | 'closes'
  | 'delivery'
  | 'delivery-fee'
  | 'minimum'
  | 'address'
  | 'phone'
  | 'payment'
  | 'duration'
  | 'hours'

const pieces: Record<string, string> = {
  is: '(?:is|are|was|were|s|r)',
  what: '(?:what|which|whats|what s)',
  'what is': '(?:whats|what is|what are|what s)',
  do: '(?:do|does|did|would|will|can|could)',
  you: '(?:you|u|ya|yall|you guys|they|the shop|this place|your shop|your place|your restaurant|your store)',
  have: '(?:have|has|got|sell|serve|carry|offer|do|make|stock|keep)',
  a: '(?:(?:the|a|an|your|any|some|one|my|this|that) )?',
  /** Begins a search of the menu. */
  open: '(?:what|which|whats|any|anything|something|everything|show me|list|tell me|do you(?: guys)? (?:have|sell|serve|do|make|offer|got)|have you(?: got)?|you have|got|is there|are there|(?:can|could) (?:i|we) (?:get|have|eat|order) (?:anything|something|any)|what about)',
  diet: '(?:vegans?|vegetarians?|veggie|plant based|meat ?free|meatless|halal|kosher|celiacs?|coeliacs?|[a-z]+ (?:nut )?free|lactose intolerant)',
  without:
    '(?:without|with no|w/o|not containing|not made with|free of|free from|that (?:dont|doesnt|do not|does not|isnt|arent) (?:have|contain|include|made with|use))',
  inside: '(?: (?:in|on|inside|with)(?: it| them| that| there)?)?',
  THING: '(?<thing>.+?)',
  WORDS: '(?<words>.+?)',
  WHERE: '(?<where>.*?)',
  REST: '(?<rest>.*)',
  WHEN: '(?<when>.*)',
  DIET: '(?<words>DIET)',
}

/** The pattern with `{name}` replaced by the piece of that name; it has to fit a sentence from end to end. */
function form(about: Form, ...patterns: string[]): [Form, RegExp][] {
  return patterns.map((pattern) => [
    about,
    new RegExp(
      `^${pattern.replace(/\{([^}]+)\}/g, (_, name: string) => pieces[name]?.replace('DIET', pieces.diet ?? '') ?? '')}$`,
    ),
  ])
}

/** Forms of questions, the first that fits is the one that counts; without punctuation, apostrophes and politeness. */
export const questionForms: readonly (readonly [Form, RegExp])[] = [
  ...form(
    'hours',
    '(?:{what is} )?{a}(?:opening |business |working )?(?:hours|opening times)(?: today)?',
    '{what} hours are you open',
    'when are you open',
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
    '(?:you |u |still )?open (?<when>(?:now|today|tonight|tomorrow|on|at|late|sun|mon|tue|wed|thu|fri|sat|right).*)',
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
    'how (?:fast|quick|quickly|soon) (?:{do}|can|is).*(?:deliver|delivery|make|ready|get|have|bring|cook|prepare).*',
  ),
  ...form(
    'delivery',
    '{do} {you}(?: guys)?(?: also| even)? (?:deliver|do delivery|offer delivery|have delivery|do deliveries)(?= |$).*',
    '(?:{is} there |any )?{a}(?:home )?delivery(?: available| possible| service)?',
    '{do} {you} deliver',
    '(?:can|could) (?:i|we) (?:get|have) (?:it|this|food|an order) delivered{REST}',
    '{is} it (?:pickup|pick up|takeaway) only',
    '{do} {you} (?:do|offer|have) (?:pickup|pick up|takeaway|take away|takeout|take out|collection)',
  ),
  ...form(
    'address',
    '(?:where|wheres|where is|where are|where s)(?: {is})? (?:{you}|it|your shop|your store|the restaurant)(?: guys)?(?: located| at| based| exactly| situated)*',
    '(?:{what is}|whats) (?:the|your) (?:address|location|shop address)',
    '(?:shop |your |the )?(?:address|location)',
    'how (?:do|can) (?:i|we) (?:get there|find you|get to you)',
    'where (?:do|can|should) (?:i|we) (?:pick (?:it|them|this|that) up|pick up|collect|come){REST}',
  ),
  ...form(
    'phone',
    '(?:{what is}|whats|do you have|can i have|can i get|is there) (?:your|the|a) (?:shops? )?(?:phone|telephone|number|phone number|contact)(?: number)?(?: i can call)?',
    '(?:can|how can|how do|could) (?:i|we) (?:call|reach|contact|phone|ring)(?: you| the shop)?',
    '(?:your )?phone number',
  ),
  ...form(
    'payment',
    '(?:how|where|when) (?:do|can|should|could|may) (?:i|we) pay{REST}',
    '(?:can|could|may) (?:i|we) pay(?: by| with| in| using| via)? ?{WORDS}?',
    '{do} {you} (?:take|accept) (?<words>(?:credit|debit|cash|cards?|visa|master|amex|american express|apple|google|paypal|venmo|checks?|cheques?|crypto|bitcoin|contactless).*)',
    '{what} (?:payment|payments|payment methods?|forms of payment|cards?)(?= |$).*',
    '(?:cash|cards?) only',
    'is it (?:cash|cards?)(?: only)?',
    'payment(?: methods| options)?',
  ),
  ...form(
    'difference',
    '{what is} (?:the )?difference between {a}(?<thing>.+?) and {a}(?<words>.+)',
    'how {is} {a}(?<thing>.+?) (?:different|differ) (?:from|than|to) {a}(?<words>.+)',
    'how does {a}(?<thing>.+?) differ from {a}(?<words>.+)',
    '{THING} (?:vs|versus) {WORDS}',
    'compare {THING} (?:and|with|to) {WORDS}',
  ),
  ...form('cheapest', '(?:.* )?(?:cheapest|least expensive|lowest priced?)(?= |$){REST}'),
  ...form(
    'recommended',
    '(?:what|which)(?: (?<where>[a-z]+))? (?:do|would|can|could) (?:you|u|yall) (?:recommend|suggest|advise){REST}',
    '(?:what|which)(?: (?<where>[a-z]+))? (?:should|shall) (?:i|we) (?:get|try|order|pick|choose|have|eat){REST}',
    '{what is} (?:the |your |todays |today )*(?:special|specials|best|best seller|bestseller|best sellers|most popular|popular|favorite|favourite|signature|good here|good|house special|tastiest)(?: today)?{REST}',
    '(?:{open} )?(?:any |a |your )?(?:recommendations?|suggestions?|specials?|todays specials?|favorites?|bestsellers?)(?: today| for me)?',
    '(?:can you |could you |please )?(?:recommend|suggest)(?: me)?(?: something| anything| a| one)?{REST}',
    '{what} {is} popular{REST}',
    '{what} {WHERE} {is} (?:the )?(?:best|most popular|popular|good)',
  ),
  ...form(
    'suits-me',
    '{what} (?:can|could|should) (?:i|we|someone like me) (?:eat|have|order|safely eat)(?: here)?',
    '{what} {is} (?:safe|ok|okay|suitable|good) for me(?: to eat)?',
    '(?:is there |do you have )?(?:anything|something) (?:i can eat|for me|safe for me|that i can eat)',
    '{what} (?:on the menu )?(?:is safe|is ok|is okay|can i eat)',
  ),
  ...form(
    'sizes',
    '(?:what|which|whats|how many)(?: are)?(?: the| your| different)? sizes?(?: (?:do|does|are|is|can|of|for|options))?(?: (?:there|you|i|we|have|get))*(?: (?:for|of|in|come in|have|does|is|are|offer))*(?: (?:{a}{THING}))??(?: (?:come in|have|available|there|offer|come|in|are there|do you have|get|for))*',
    'how (?:big|large|small) {is} {a}{THING}',
    'what size {is} {a}{THING}',
    '{is} {a}{THING} (?:big|large|small|huge)',
    '{do} {a}{THING} come in (?:different |other |several )?sizes',
    '{do} {you} have (?:different |other )?sizes(?: (?:for|of) {a}{THING})?',
    'sizes',
  ),
  ...form(
    'spicy',
    '(?:{is}|how) {a}{THING} (?:very |too |really |that )*(?:spicy|hot)',
    'how (?:spicy|hot) {is} {a}{THING}',
  ),
  ...form(
    'spicy-ones',
    '{open}{WHERE} (?:{is} |that {is} |thats )?(?:spicy|hot and spicy){REST}',
    'spicy (?:options|dishes|food)',
  ),
  ...form(
    'need',
    '(?:if|whether) {a}{THING} {is} {DIET}',
    '(?:if|whether) {a}{THING} (?:contains?|has|have|includes?) (?:any )?{WORDS}{inside}',
    '{is} {a}{THING} (?:also |completely |totally |100% |really )?{DIET}',
    '{is} {a}{THING} (?:suitable|safe|ok|okay|good|fine) for (?:a |an |people with |someone with |someone |people |my )*(?:who {is} )?(?:allergic to )?{WORDS}(?: allerg(?:y|ies|ics?))?',
    '{do} {a}(?!(?:you|u|they|i|we)\\b){THING} (?:contain|contains|have|has|include|includes|come with|comes with|use|got)(?: any| some| a)? {WORDS}{inside}',
    '{is} there (?:any |some |a )?{WORDS} (?:in|on|inside) {a}{THING}',
    '(?:any|got any) {WORDS} (?:in|on) {a}{THING}',
    '{is} {a}{THING} (?:made|served|cooked|fried|prepared|topped)?(?: with| in| using| from| of) (?:any )?{WORDS}',
    '{do} {you} (?:put|use) (?:any |some )?{WORDS} (?:in|on|for) {a}{THING}',
  ),
  ...form(
    'contents',
    '{what is} (?:in|on|inside)(?: {a}{THING})?',
    '{what} (?:comes|goes|all is|all goes) (?:in|on|with|inside) {a}{THING}',
    '{what} do {you} put (?:in|on) {a}{THING}',
    '{what} {do} {a}(?!(?:you|u|they|i|we)\\b){THING} (?:contain|include|come with|consist of|have in it|have on it|have|taste like)',
    '{what} {is} {a}{THING} made (?:of|from|with|out of)',
    '(?:{what is} |list )?{a}(?:ingredients|toppings|allergens) (?:in|of|for|on) {a}{THING}',
    '(?:what|which) (?:allergens|ingredients|toppings) (?:{is}|{do}) (?:there )?(?:in |on )?{a}(?!(?:you|u|they|i|we)\\b){THING}(?: have| contain)?',
    '(?:describe|explain|tell me (?:more )?about) {a}{THING}',
    'how {is} {a}{THING} (?:made|prepared|cooked)',
    '{what is} {a}{THING} like',
  ),
  ...form(
    'price',
    'how (?:much|expensive)(?: money)?(?: {is}| for| does| do| would| will| about)? {a}{THING}(?: costs?| be| go for| run| each| now| today| here| run me| cost me)*',
    'how much(?: {is} it| does it cost| is that)?',
    '{what is} {a}(?:price|cost|prices|costs) (?:of|for|on) {a}{THING}',
    '(?:the )?(?:price|cost|prices)(?: of| for| on)? {a}{THING}',
    '{what} {do} {a}{THING} cost',
    '{what} {is} {a}{THING} (?:price|going for)',
  ),
  ...form(
    'suitable',
    '{open}(?<where>(?: .*?)?) (?:{is} |that {is} |thats |for )?{without} (?:any )?{WORDS}(?: in(?: it| them)?| on it)?',
    '(?:anything|something|options|everything) {without} (?:any )?{WORDS}{inside}',
    '{open}(?<where>(?: .*?)?) (?:{is} |that {is} |thats |suitable for |good for |ok for |safe for |for |a |an |any )*{DIET}{REST}',
    '(?:any |the )?{DIET} (?:options?|dishes|dish|food|pizzas?|choices|items|meals|desserts?|sides|drinks|things|menu|stuff){REST}',
    '{what} (?:can|could|do|does|would) (?:a |an |my |someone )?(?:who is )?{DIET}(?: person| people| friend)? (?:eat|have|order){REST}',
  ),
  ...form(
    'choices',
    '{what}(?: are| other| kind of| kinds of| type of| types of| sort of| sorts of| {is}| the| your| extra| different)* (?<words>(?:options|extras|choices|add ons|addons|[a-z]+?s?))(?: (?:can|could|do|does|is|are|may) (?:i|we|you|there|u|it))?(?: (?:have|get|add|put|choose|choose from|pick|got|offer|come|available))*(?: (?:to|on|with|for|in|from)(?: (?:{a}{THING}))?)?(?: (?:there|available|come with|have))*',
    '{what}(?: else)? (?:can|could) (?:i|we) (?:add|put|get|have|choose)(?: (?:to|on|with|for|in) {a}{THING})',
  ),
  ...form(
    'range',
    '{what}(?: do| did| does)? {you} (?:have|sell|serve|offer|got|make|do)(?: here| today| available| on the menu)*(?: (?:for|to|in the way of|by way of|as)(?<where> .*))?',
    '{what} {is} (?:on )?(?:the |your )?menu',
    '(?:can i |could i |may i |let me |i want to )?(?:see|show me|have a look at|look at|view|send me|send)(?: the| your| me the| a)* menu',
    '(?:the )?menu(?: please)?',
    '{what}(?: {is}| are| kind of| kinds of| type of| types of| sort of| sorts of| the| your| all)* (?<where>.+?) (?:{do} {you} (?:have|sell|serve|offer|got|make|do|carry)|{is} (?:there|available|on the menu)|have you(?: got)?|{you} (?:have|got)|can (?:i|we) (?:get|have|order))(?: here| today| available| on the menu| to choose from)*',
    '{what is} (?:there |your |the )?(?:for )?(?<where>.+)',
    '(?:list|show me|show) (?:all |me )?(?:the |your |of the )*(?<where>.+)',
    '{do} {you} {have} (?:any|other|more) (?<where>.+)',
  ),
  ...form(
    'with',
    '{open}(?<where>(?: .*?)?) (?:that (?:has|have|contains?|comes? with) |with )(?:any |some )?{WORDS}(?: in(?: it| them)?| on(?: it| them)?)?',
    '(?:what|which)(?<where> .*?)? (?:have|has|come with|comes with|contain|contains|include|includes) (?:any |some )?{WORDS}(?: in them| on them| in it| on it)?',
  ),
  ...form(
    'stock',
    '(?:if|whether) {you} {have} {a}{THING}',
    '(?:do|does|did) {you}(?: guys)?(?: still| also| ever| happen to| currently)* {have}(?: any| a| an| the| some| your| kind of| kinds of)* {THING}(?: left| today| available| in stock| on the menu| here| too| as well| tonight| now)*',
    '(?:have|has) {you} (?:got )?(?:any |a |an |the )?{THING}(?: left| today| available| in stock)*',
    '{you} (?:have|got|sell)(?: any| a| an)? {THING}(?: left| today| available| on the menu)*',
    '{is} there(?: still)?(?: any| a| an| the| some)? {THING}(?: left| today| available| in stock| on the menu| here)*',
    '{is} {a}{THING} (?:still )?(?:available|in stock|on the menu|sold out|out of stock|out|left)(?: today| now)?',
    '(?:got )?any {THING}(?: left| today)?',
    '(?:do|does|did) {you} {have} {a}{THING}',
  ),
  ...form('what', '{what is} {a}{THING}', 'what {a}{THING} {is}'),
]

/** How a question may begin that has no question mark. */
export const questionStart = new RegExp(
  `^(?:what|whats|which|how|when|where|wheres|until|till|til|at what|is|are|was|were|will|do|does|did|can|could|may|have|has|any|anything|something|everything|got|you|open|still|opening|business|hours|menu|price|prices|cost|the|delivery|free|home|minimum|cash|cards?|payment|phone|your|address|location|shop|compare|cheapest|recommend|suggest|describe|explain|tell|list|show|see|if|whether|ingredients|contents|allergens|sizes|options|spicy|${pieces.diet})\\b`,
)

/** The words of the forms: none of them is a slip for a word of the menu. */
export const questionWords: ReadonlySet<string> = new Set(
  questionForms.flatMap(([, pattern]) => pattern.source.match(/[a-z]{2,}/g) ?? []),
)

/** Before a question, and no part of it: "hi, quick question: can you tell me ..." */
export const questionOpening =
  /^(?:(?:hi|hello|hey|hi there|hello there|good (?:morning|afternoon|evening)|ok|okay|so|and|but|also|um|uh|oh|excuse me|sorry|btw|by the way|quick question|one question|a question|just wondering|wondering|i was wondering|im wondering|i wonder|just curious|please|can you tell me|could you tell me|can u tell me|would you tell me|tell me(?! (?:more )?about)|let me know|do you know|id like to know|i would like to know|i want to know|want to know|may i ask|can i ask|could i ask|remind me|just|first|actually|well|wait|hmm|also|then|for me|right|great|cool|thanks|thank you) )+/

/** After it. */
export const questionEnd =
  /(?: (?:please|pls|plz|exactly|actually|by the way|btw|thanks|thank you|again|anyway|though|guys|sir|mate|then|right|you know|for me|all|overall|in total))+$/

/** What was spoken of last. */
export const pronoun = /^(?:it|that|this|these|those|them|they|one|ones|that one|this one|those ones|the one|)$/
