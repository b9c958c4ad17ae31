import { wrapped } from '../../text/wrapped.ts'

/** Says nothing by itself, before what is to be done. */
const askings = [
  '(?:i )?forgot to (?:say|mention|tell you|add)',
  'forgot',
  'please',
  'pls',
  'plz',
  'and',
  'its',
  "it['’]s",
  'you (?:have|need) to',
  'just',
  'also',
  'oh',
  'ok',
  'so',
  'dont',
  "don['’]t",
  'do not',
  '(?:can|could|would) (?:you|u|they|he|she)',
  '(?:tell|ask) (?:him|her|them|the (?:driver|courier|rider|guy)) to',
].join('|')
const asking = `(?:(?:${askings}) )*`
const todo = wrapped`
  (?:ask for \p{L}+
    |(?:give|hand) (?:it|them|that) to
    |ring (?:the|my|our|at|twice|once|when)
    |knock(?!.*\boff\b)
    |buzz
    |leave (?:(?:it|them|that|everything|the (?:food|bag|order)) )?(?:at|by|with|outside|in|on)
    |use the (?:side|back|front|rear) (?:door|gate|entrance)
    |(?:call|text|phone) (?:me |us )?when)\b
`
const doorBell = wrapped`
  (?:it['’]?s |its |it is |there['’]?s |theres )?(?:the |a |an |my |our )?
  (?:buzzer|intercom|(?:door |gate |entry |building )code|code (?:for|to|on) the (?:door|gate|building)|door ?bell
    |bell)(?: (?:number|no|name))?(?: is|['’]s|:|,)? ?#?[\p{L}\d*#-]+
`
const weAre = "(?:it['’]?s |we['’]?re |i['’]?m )"
const whichFloor = String.raw`(?:on )?(?:the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground) floor`
const whichDoor = String.raw`(?:it['’]?s |its )(?:the|a) [\p{L}]+ (?:door|house|building|gate)`
const brokenBell =
  "(?:the )?(?:door ?bell|bell|buzzer|intercom) (?:is broken|is ?n['’]?t working|does ?n['’]?t work|doesnt work)"
const way = `(?:${doorBell}|${weAre}${whichFloor}|${whichDoor}|${brokenBell})`
const forCourier = new RegExp(`^${asking}(?:${todo}|${way})`, 'iu')

const place = wrapped`
  (?:the |my |our |a )?(?:(?:front|back|side|apartment|flat) )?
  (?:door|porch|doorstep|steps?|gate|reception|front desk|concierge|doorman|lobby|desk|neighbou?rs?|mailbox
    |hallway|garage|security|safe place)
`
const when = wrapped`
  when (?:you|u|ya|they|he|she|it|it['’]?s)(?:['’]?(?:re|s)| are| is)? ?
  (?:here|there|arriv\p{L}+|outside|get here|gets here|come|comes|near\p{L}*|close|on (?:the|your|its) way
    |at the door|deliver\p{L}*)
  |when here
  |on arrival
`
const how = '(?:once|twice|(?:two|three|a few) times|loud(?:ly)?|hard)'
/** Beside an order it has to be said in full: "ring the bell", but not "onion rings". */
const todoBeside = [
  `(?:ring|press) (?:the |my |our )?(?:(?:door ?)?bell|buzzer)(?: ${how})?`,
  `(?:ring|knock|buzz) (?:${how}|(?:on|at) ${place}(?: ${how})?|${when})`,
  `leave (?:(?:it|them|that|everything|the (?:food|bag|order)) )?(?:(?:at|by|with|outside|in|on) ${place}|outside)`,
  `(?:give|hand) (?:it|them|that) to ${place}`,
  `(?:call|text|phone|ring|message|whatsapp) (?:me |us )?(?:${when})`,
  '(?:beware of|mind|watch out for) the dog',
  'use the (?:side|back|front|rear) (?:door|gate|entrance)',
].join('|')
const numberedBell = wrapped`
  (?:buzz(?:er)?|bell|gate|entrance|block|level|room|staircase|intercom|(?:door|gate|entry|building) code
    |code (?:for|to|on) the (?:door|gate|building)|door ?bell)(?: (?:number|no|name))?
  (?: is|['’]s|:|,)? ?#?\d[\p{L}\d*#-]*
`
const wayBeside = [numberedBell, `${weAre}?${whichFloor}`, whichDoor, brokenBell].join('|')
const leadingToTodo = [
  'please|pls|plz|and|but|just|also',
  '(?:can|could) (?:you|u|they)|you can',
  '(?:tell|ask) (?:him|her|them|the (?:driver|courier|rider|guy)) to',
  "do ?n['’]?t|do not",
].join('|')
const behindTodo = String.raw`please|pls|plz|thanks|thank you|ok|if (?:no one|nobody|no-one|not|i|we)\b[^,.;!?\n]*`
const besides = (words: string) =>
  new RegExp(
    wrapped`
      (?<=^|[\s,.;!])(?:(?:${leadingToTodo}) )*(?:${words})(?:(?: and| or|,)? (?:${words}))*(?: (?:${behindTodo}))*
      (?=$|[\s,.;!?])
    `,
    'iu',
  )
/** "A large pie, don't ring the bell": what the courier should do. */
export const todoBesideOrder = besides(todoBeside)
/** "A large pie to 12 Elm Street. 3rd floor, gate code 1234": how to find us, as far as the address does not say it. */
export const wayBesideOrder = besides(wayBeside)

/** "Ring the bell twice", "buzzer is 22": for whoever brings it, and no name, phone or address. */
export const tellsCourier = (text: string): boolean => forCourier.test(text.trim())
