import { wrapped } from '../text/wrapped.ts'
import { type Form, form } from './question-form.ts'

/** What is asked about the things on the menu. */
export const menuQuestions: readonly (readonly [Form, RegExp])[] = [
  // Before what is asked of one thing: the menu is none of them, nor are the allergens of all.
  ...form(
    'suits-me',
    wrapped`
      (?:(?:what about|do {you} have|can i (?:see|get|have)|could i see|where (?:can i find|{is})|{what is}) )?
      (?:the |an? |your |any )*(?:allergens?|allergy|allergies)
      (?: (?:info|information|lists?|menu|sheet|guide|advice))*(?: there)?
    `,
  ),
  ...form('range', '{what is} on (?:the |your )?menu(?: today| now)?'),
  ...form(
    'difference',
    wrapped`
      (?:{what is} )?(?:the )?(?:diff|difference|differences) (?:between|of|in) {a}
      (?<thing>.+?) (?:and|or|to|from|vs) {a}(?<words>.+)
    `,
    '{THING} or {a}(?<words>.+?) {what is} (?:the )?(?:diff|difference)',
    'how (?:do|does) {a}(?<thing>.+?) and {a}(?<words>.+?) (?:differ|compare)',
    '{what}(?: {is})? different (?:about|between|with) {a}(?<thing>.+?) and {a}(?<words>.+)',
    '{is} {a}(?<thing>.+?) (?:cheaper|dearer|more expensive|bigger|better|spicier) than {a}(?<words>.+)',
    'how {is} {a}(?<thing>.+?) (?:different|differ) (?:from|than|to) {a}(?<words>.+)',
    'how does {a}(?<thing>.+?) differ from {a}(?<words>.+)',
    '{THING} (?:vs|versus) {WORDS}',
    'compare {THING} (?:and|with|to) {WORDS}',
  ),
  ...form(
    'price',
    '(?:{what is}|which(?: one)? {is}|whos) (?:the )?(?:cheaper|more expensive|dearer)(?: one)? {a}(?<thing>.+ or .+)',
    '{what is} (?:the )?(?:difference in price|price difference)(?: (?:between|of) {a}{THING})?',
    wrapped`
      (?:{what is} )?(?:the )?(?:price |cost )?(?:diff|difference)
      (?: in price)? (?:to|for|from|if i (?:get|go for|take|have)) {a}{THING}
    `,
    wrapped`
      how much (?:more
        |extra
        |is the extra
        |is that extra
        |more is (?:it|that)
        |extra is (?:it|that)
        |extra for (?:it|that)
        |more for (?:it|that))
    `,
  ),
  ...form('cheapest', '(?:{what is}|which(?: one)? {is}) (?:the )?cheaper(?: one)?'),
  ...form(
    'cheapest',
    '{what is} cheap(?: here| today)?',
    '(?:.* )?(?:cheapest|least expensive|lowest priced?)(?= |$){REST}',
  ),
  ...form(
    'recommended',
    '(?:what|which)(?: (?<where>[a-z]+))? (?:do|would|can|could) (?:you|u|yall) (?:recommend|suggest|advise){REST}',
    '(?:what|which)(?: (?<where>[a-z]+))? (?:should|shall) (?:i|we) (?:get|try|order|pick|choose|have|eat){REST}',
    wrapped`
      {what is} (?:the |your |todays |today )*(?:special|specials|best thing(?: on (?:the|your) menu)?|best dish
        |best|best seller|bestseller|best sellers|most popular|popular|favorite|favourite|signature|good here|good
        |house special|tastiest)(?: today)?{REST}
    `,
    wrapped`
      (?:{open} )?(?:any |a |your )?
      (?:recommendations?|suggestions?|specials?|todays specials?|favorites?|bestsellers?)(?: today| for me)?
    `,
    '(?:can you |could you |please )?(?:recommend|suggest)(?: me)?(?: something| anything| a| one)?{REST}',
    '{what} {is} popular{REST}',
    wrapped`
      {what} (?:{is} )?
      (?:your|the) (?:best sellers?|bestsellers?|favou?rites?|specials?|signature|most popular|best)
      (?: dish| one| thing| item)?{REST}
    `,
    wrapped`
      {what} (?:do|are|would) (?:most )?(?:people|customers|others|everyone|everybody)
      (?: usually| normally| mostly)? (?:get|getting|order|ordering|have|having|buy|like|go for)(?= |$){REST}
    `,
    '(?:{what is}|{what} {is}) (?:nice|tasty|yummy|delicious|good)(?: here| today)?',
    '(?:anything|something|which one)(?: do)? {you} (?:recommend|suggest|advise)(?: (?:in|on|from|of) .*)?',
    'surprise me {what is} good{REST}',
    wrapped`
      (?:i dont know|idk|i have no idea|no idea|not sure)
      (?: what (?:i want|to get|to order|to have))? {what is} (?:the )?(?:best|good)(?: here)?{REST}
    `,
    '{what} {WHERE} {is} (?:the )?(?:best|most popular|popular|good)',
  ),
  ...form(
    'suits-me',
    wrapped`
      {what} (?:can|could|should) (?:i|we|he|she|they|someone like me
        |(?:the|my|our) (?:kids?|child|children|son|daughter|baby|wife|husband|partner|friend|mum|mom|dad|boyfriend
            |girlfriend)) (?:eat|have|safely eat)(?: here| then)?
    `,
    '{what} {is} (?:safe|ok|okay|suitable|good) for me(?: to eat)?',
    '(?:is there |do you have )?(?:anything|something) (?:i can eat|for me|safe for me|that i can eat)',
    '{what} (?:on the menu )?(?:is safe|is ok|is okay|can i eat)',
  ),
  ...form(
    'sizes',
    wrapped`
      (?:what|which|whats|how many)(?: are)?(?: the| your| different)? sizes?
      (?: (?:do|does|are|is|can|of|for|options))?(?: (?:there|you|i|we|have|get))*
      (?: (?:for|of|in|come in|have|does|is|are|offer))*(?: (?:{a}{THING}))??
      (?: (?:come in|have|available|there|offer|come|in|are there|do you have|get|for))*
    `,
    '(?:what )?sizes? (?:for|of|in) {a}{THING}',
    '(?!(?:do|does|are|is|can|have|which|what)\\b){THING} (?:{what} )?sizes?',
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
    wrapped`
      {is} {a}{THING} (?:(?:too |very |really |that )?(?:spicy|hot) for .*
        |mild or (?:spicy|hot)
        |(?:spicy|hot) or mild
        |mild)
    `,
  ),
  ...form(
    'spicy-ones',
    '{open}{WHERE} (?:{is} |that {is} |thats )?(?:spicy|hot and spicy){REST}',
    '{what is} not (?:too )?spicy',
    'spicy (?:options|dishes|food)',
  ),
  ...form(
    'safe-for-me',
    '(?:can|could|may|should) (?:i|we) (?:safely )?eat {a}{THING}(?: (?:if|safely))?',
    wrapped`
      {is} {a}{THING} (?:safe|ok|okay|alright|fine)(?: for (?:us|me|her|him|them
          |(?:my|the|our) (?:kids?|child|children|son|daughter|baby|wife|husband|partner|friend|mum|mom|dad
              |boyfriend|girlfriend)))?(?: to (?:eat|have))?
    `,
  ),
  ...form(
    'need',
    '(?:can|could|may|should) (?:a |an |my |someone |somebody )*{DIET}(?: person| people)? (?:eat|have) {a}{THING}',
    '(?:if|whether) {a}{THING} {is} {DIET}',
    '(?:if|whether) {a}{THING} (?:contains?|has|have|includes?) (?:any )?{WORDS}{inside}',
    '{is} {a}{THING} (?:also |completely |totally |100% |really )?{DIET}',
    wrapped`
      {is} {a}{THING} (?:suitable|safe|ok|okay|good|fine) for (?:a |an |people with |someone with |someone |people |
          my )*(?:who {is} )?(?:allergic to )?{WORDS}(?: allerg(?:y|ies|ics?))?
    `,
    wrapped`
      {do} {a}(?!(?:you|u|they|i|we)\b){THING}(?: (?:still|also|even|really|actually))? (?:contain|contains|have
        |has|include|includes|come with|comes with|use|got)(?: any| some| a)? {WORDS}{inside}
    `,
    '{is} there (?:any |some |a )?{WORDS} (?:in|on|inside) {a}{THING}',
    '(?:has|have) {a}(?!(?:you|u|they|i|we)\\b){THING} got (?:any |some |a )?{WORDS}{inside}',
    'has {a}(?!(?:you|u|they|i|we)\\b){THING} (?:any|some) {WORDS}{inside}',
    '(?:any|got any) {WORDS} (?:in|on) {a}{THING}',
    '{is} {a}{THING} (?:made|served|cooked|fried|prepared|topped)?(?: with| in| using| from| of) (?:any )?{WORDS}',
    '{do} {you} (?:put|use) (?:any |some )?{WORDS} (?:in|on|for) {a}{THING}',
  ),
  ...form(
    'contents',
    wrapped`
      (?:(?:what|which|are there|is there|what about)(?: the| any)?|any|the) allergens?(?: {is})?
      (?: there)? (?:in|on) {a}{THING}
    `,
    '{what is} (?:in|on|inside)(?: {a}{THING})?',
    '{what} (?:comes|goes|all is|all goes) (?:in|on|with|inside) {a}{THING}',
    '{what} do {you} put (?:in|on) {a}{THING}',
    wrapped`
      {what} {do} {a}(?!(?:you|u|they|i|we)\b)
      {THING} (?:contain|include|come with|consist of|have in it|have on it|have|taste like)
    `,
    '{what} {is} {a}{THING} made (?:of|from|with|out of)',
    '(?:{what is} |list )?{a}(?:ingredients|toppings|allergens) (?:in|of|for|on) {a}{THING}',
    wrapped`
      (?:what|which) (?:allergens|ingredients|toppings) (?:{is}|{do}) (?:there )?(?:in |on )?{a}
      (?!(?:you|u|they|i|we)\b){THING}(?: have| contain)?
    `,
    '(?:can you |could you |please )?(?:describe|explain|tell me (?:more )?about) {a}{THING}',
    'how {is} {a}{THING} (?:made|prepared|cooked)',
    '{what is} {a}{THING} like',
    '{do} {a}(?!(?:you|u|they|i|we)\\b){THING} (?:contain|have|include) (?:any )?allergens?(?: in it)?',
    '{a}{THING} (?:allergens?|ingredients?)',
  ),
  ...form(
    'price',
    wrapped`
      how (?:much|expensive)(?: money)?(?: {is}| for| does| do| would| will| about)? {a}{THING}
      (?: costs?| be| go for| run| each| now| today| here| run me| cost me)*
    `,
    'how much(?: {is} it| does it cost| is that)?',
    '{what is} {a}(?:price|cost|prices|costs) (?:of|for|on) {a}{THING}',
    '(?:the )?(?:price|cost|prices)(?: of| for| on)? {a}{THING}',
    '{what} {do} {a}{THING} cost',
    '{do} {a}{THING} cost (?:anything |a lot |much )?(?:extra|more)',
    '{is} {a}{THING} (?:a lot |lots |much |way |any )?(?:extra|dearer|more expensive|more)',
    '(?!delivery)(?:the )?{THING} {is} extra',
    '{is} it (?:a lot |lots |much |way |any )?(?:extra|dearer|more expensive|more) for {a}{THING}',
    '{what is} {a}{THING} going for',
    '{what} {is} {a}{THING} (?:price|going for)',
    '{do} {you} charge(?: extra| more)? for {a}{THING}',
    '(?:{is} there|{what}(?: extra)? do {you}) (?:an? )?(?:extra )?(?:charge|cost|surcharge)(?: extra)? for {a}{THING}',
    '{a}{THING} (?:how much(?: {is} (?:it|that|they|those|one))?|{what is} the (?:price|cost)|prices?|cost)',
  ),
  ...form(
    'suitable',
    wrapped`
      {what}{WHERE} (?:dont|doesnt|do not|does not|wont) (?:have|contain|include|use|come with) (?:any )?
      {WORDS}{inside}
    `,
    '{what}{WHERE} (?:have|has|contains?|comes? with) no {WORDS}{inside}',
    wrapped`
      {what}{WHERE} {is} (?:safe|ok|okay|good|suitable|fine|best) for (?:a |an |someone |somebody |people |me |my )*
      (?:who {is} |with |if i am |if im )*(?:allergic to )?{WORDS}
    `,
    wrapped`
      {open}(?<where>(?: .*?)??) (?:{is} |that {is} |thats |for )?{without} (?:any )?{WORDS}
      (?: in(?: it| them)?| on it)?(?: for (?:an? |the |my |our |us|me|him|her|them).*)?
    `,
    '(?:anything|something|options|everything) {without} (?:any )?{WORDS}{inside}',
    wrapped`
      {open}
      (?<where>(?: .*?)??) (?:{is} |that {is} |thats |suitable for |good for |ok for |safe for |for |a |an |any )*
      {DIET}{REST}
    `,
    wrapped`
      (?:any |the )?
      {DIET} (?:options?|dishes|dish|food|pizzas?|choices|items|meals|desserts?|sides|drinks|things|menu|stuff)
      {REST}
    `,
    wrapped`
      {what} (?:can|could|do|does|would) (?:a |an |my |someone )?(?:who is )?{DIET}
      (?: person| people| friend)? (?:eat|have|order){REST}
    `,
  ),
  ...form(
    'choices',
    wrapped`
      {what}(?: are| other| kind of| kinds of| type of| types of| sort of| sorts of| {is}| the| your| extra
        | different)* (?<words>(?:options|extras|choices|add ons|addons|[a-z]+?s?)(?= |$))(?: (?:options|choices))?
      (?: (?:(?:can|could|do|does|is|are|may|have) )?(?:i|we|you|there|u|it))?
      (?: (?:have|get|add|put|choose|choose from|pick|got|offer|come|available))*
      (?: (?:to|on|with|for|in|from)(?: (?:{a}{THING}))?)?(?: (?:there|available|come with|have))*
    `,
    'any (?<words>[a-z]+)(?: (?:for|with|on|to go with) (?:it|that|them|those))?',
    '{what}(?: else)? (?:can|could) (?:i|we|you) (?:add|put|get|have|choose)(?: (?:to|on|with|for|in) {a}{THING})',
    '(?:options|choices|extras|toppings|add ons|addons) (?:for|with|on|to go with) {a}{THING}',
    '{THING} (?<words>options|choices|extras|toppings|add ons|addons)',
    '(?:a )?list (?:of )?(?:the |your |all the |all )?(?<words>[a-z]+(?: [a-z]+)?)',
  ),
  ...form(
    'range',
    '(?:{what is} )?{a}(?:prices|price list)',
    '(?:(?:can|could|would|will) you |please )?(?:send|show|give)(?: me| us)? (?:the |your |a )?menu',
    '(?:where {is}|wheres|where can i (?:see|find)) (?:the |your )?menu',
    '{what is} my (?:options|choices)',
    '{what} (?:{is} )?(?:available|on offer)(?: today| now| here| tonight)?',
    '{what} have you got (?:in|in the way of|by way of|for|under)(?<where> .+)',
    'tell me about {a}(?<where>.+)',
    '{a}(?<where>.+?) menu',
    wrapped`
      {what}(?: do| did| does)? {you} (?:have|sell|serve|offer|got|make|do)(?: here| today| available| on the menu)*
      (?: (?:for|to|in the way of|by way of|as|from|in)(?<where> .*))?
    `,
    '{what} {is} (?:on )?(?:the |your )?menu',
    '{what} have you(?: got)?(?: today| here| to eat)?',
    '{what} (?:can|could) (?:i|we) (?:order|get|buy)(?: here| today)?',
    '{what} (?:kinds?|types?|sorts?) of (?<where>.+)',
    wrapped`
      (?:can i |could i |may i |let me |i want to )?(?:see|show me|have a look at|look at|view|send me|send)
      (?: the| your| me the| a)* menu
    `,
    '(?:the )?(?:menu|list|food)(?: please)?',
    wrapped`
      {what}(?: {is}| are| kind of| kinds of| type of| types of| sort of| sorts of| the| your| all)* (?<where>.+?) (?:
        {do} {you} (?:have|sell|serve|offer|got|make|do|carry)
        |{is} (?:there|available|on the menu)
        |have you(?: got)?
        |{you} (?:have|got)
        |can (?:i|we) (?:get|have|order))(?: here| today| available| on the menu| to choose from)*
    `,
    '{what is} (?:there |your |the )?(?:for )?(?<where>.+)',
    '(?:list|show me|show|(?:can|could|may) (?:i|we) see) (?:all |me )?(?:the |your |of the )*(?<where>.+)',
    '{do} {you} {have} (?:any|other|more) (?<where>.+)',
  ),
  ...form(
    'with',
    wrapped`
      {open}(?<where>(?: .*?)??) (?:that (?:has|have|contains?|comes? with) |with )(?:any |some )?{WORDS}
      (?: in(?: it| them)?| on(?: it| them)?)?
    `,
    wrapped`
      (?:what|which)
      (?<where> .*?)? (?:have|has|come with|comes with|contain|contains|include|includes) (?:any |some )?{WORDS}
      (?: in them| on them| in it| on it)?
    `,
  ),
  ...form(
    'stock',
    '(?:if|whether) {you} {have} {a}{THING}',
    wrapped`
      (?:do|does|did) {you}(?: guys)?(?: still| also| ever| happen to| currently)* {have}
      (?: any| a| an| the| some| your| kind of| kinds of)* {THING}
      (?: left| today| available| in stock| on the menu| here| too| as well| tonight| now)*
    `,
    '(?:have|has) {you} (?:got )?(?:any |a |an |the )?{THING}(?: left| today| available| in stock)*',
    '{you} (?:have|got|sell)(?: any| a| an)? {THING}(?: left| today| available| on the menu)*',
    '{is} there(?: still)?(?: any| a| an| the| some)? {THING}(?: left| today| available| in stock| on the menu| here)*',
    '{is} {a}{THING} (?:still )?(?:available|in stock|on the menu|sold out|out of stock|out|left)(?: today| now)?',
    '(?:you )?got(?: any)? {a}{THING}(?: left| today)?',
    'any {THING}(?: left| today)?',
    '(?:do|does|did) {you} {have} {a}{THING}',
  ),
  ...form('absent', 'what about {a}{THING}'),
  ...form('what', '{what is} {a}{THING}', 'what {a}{THING} {is}'),
]
