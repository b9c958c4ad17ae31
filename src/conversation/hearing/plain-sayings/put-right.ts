import type { Saying } from './saying.ts'

/** What puts right, or takes back, what was said or understood. */
export const putRight: readonly Saying[] = [
  [/^\W*(?:almost|nearly|not quite|close|so close)\b[\s,.!:-]+(?=\S)/gi, 'no, '],
  // "*diet cola", as it should have been; "2 diavolas i mean"
  [/^\s*\*+\s*(?=\p{L})([^*\n]+?)\s*$/giu, 'i mean $1'],
  [/^\s*(\S[^,.;\n]{1,38}?\S)(?:\s*,\s*|\s+)i (?:mean|meant)\W*$/gi, 'i mean $1'],
  [/^\W*(?:(?:sorry|oops|no|wait|actually)\W+)*(?:i )?meant (?=\S)/gi, 'i mean '],
  [
    /^\W*(?:no\W+)?(?:that|it|this)(?:['’]?s| is) (?:wrong|not right|not what i (?:said|asked for|ordered|wanted))\W+(?=\S)/gi,
    'no, ',
  ],
  [
    /\bi (?:never|didn['’]?t|did not) sa(?:y|id) (?:an? )?(\p{L}+)\W+(?:and |but )?i (?:want|wanted|said|asked for) (?:an? )?(\p{L}+)(?=\W*$)/giu,
    '$2 not $1',
  ],
  // What is a reason says nothing of the order.
  [
    /^\W*(?:(?:oh|no|hm+|ok|sorry|actually)\W+)*(?:that|it)['’]?s (?:way |a bit |far |getting )*too (?:much|many|expensive|pricey|dear|big|small|large)\W+(?:so )?(?=\p{L}+ \p{L})/giu,
    '',
  ],
  [
    /^\W*(?:(?:ok|no|oh|actually|please)\W+)*(?:(?:scrap|scratch|forget|drop|bin|ditch|ignore) (?:about )?(?:all (?:of )?(?:that|it|this)|it all)|empty (?:the|my) (?:basket|cart|order|bag)|i (?:don['’]?t|do not) want any of (?:it|that|this|them)|never ?mind (?:the (?:whole|entire) (?:order|thing)|all (?:of )?(?:that|it)))(?=(?:\s+(?:now|please|pls|thanks|any ?more))*\W*$)/gi,
    'cancel everything',
  ],
]
