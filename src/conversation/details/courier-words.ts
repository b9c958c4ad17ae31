const asking = `(?:(?:please|pls|plz|and|its|it['’]s|you (?:have|need) to|just|also|oh|ok|so|dont|don['’]t|do not|(?:can|could|would) (?:you|u|they|he|she)|(?:tell|ask) (?:him|her|them|the (?:driver|courier|rider|guy)) to) )*`
const todo = String.raw`(?:ask for \p{L}+|(?:give|hand) (?:it|them|that) to|ring (?:the|my|our|at|twice|once|when)|knock|buzz|leave (?:(?:it|them|that|everything|the (?:food|bag|order)) )?(?:at|by|with|outside|in|on)|use the (?:side|back|front|rear) (?:door|gate|entrance)|(?:call|text|phone) (?:me |us )?when)\b`
const way = String.raw`(?:(?:it['’]?s |its |it is |there['’]?s |theres )?(?:the |a |an |my |our )?(?:buzzer|intercom|(?:door |gate |entry |building )code|code (?:for|to|on) the (?:door|gate|building)|door ?bell|bell)(?: (?:number|no|name))?(?: is|['’]s|:|,)? ?#?[\p{L}\d*#-]+|(?:it['’]?s |its |we['’]?re |were |i['’]?m |im )(?:on )?(?:the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground) floor|(?:it['’]?s |its )(?:the|a) [\p{L}]+ (?:door|house|building|gate)|(?:the )?(?:door ?bell|bell|buzzer|intercom) (?:is broken|is ?n['’]?t working|does ?n['’]?t work|doesnt work))`
const forCourier = new RegExp(`^${asking}(?:${todo}|${way})`, 'iu')

/** "Ring the bell twice", "buzzer is 22": for whoever brings it, and no name, phone or address. */
export const tellsCourier = (text: string): boolean => forCourier.test(text.trim())
