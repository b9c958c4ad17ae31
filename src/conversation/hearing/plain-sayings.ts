import { countWords, severalWords } from '../../english/numbers.ts'
import { wrapped } from '../../text/wrapped.ts'

const them = '(?:them|those|these|em)'

const number = `(an?|${countWords})`

const on = '(?:on|in|with)'
/** Something, on some line */
const putOn = String.raw`(?<![\p{L}]\s+)\b(\p{L}+(?: \p{L}+)?) (${on}) (the [^,;.]{2,30}?)`
const between = String.raw`(?:\s*,\s*(?:and |but )?|\s+(?:and|but) )`

const dislikes = "(?:hates?|(?:doesn['’]?t|don['’]?t|do not|does not) like|can['’]?t (?:have|eat|stand))"
const exchange = wrapped`
  (?:(?:so|and) )?(?:(?:can|could) (?:we|i|you) )?(?:swap|change|switch|replace) (?:them|it|that|those) (?:for|to|with)
`

/** What means just the same as what is said more often. */
const sayings: ReadonlyArray<readonly [said: RegExp, plainly: string]> = [
  [/\bi will\b/gi, "i'll"],
  [/\b(?:would|could|will) you (?:please )?be so (?:kind|good)(?: as)? (?:to|and)\b/gi, 'please'],
  [
    /^\W*(?:(?:ok|no|oh|actually|please)\W+)*(?:(?:scrap|scratch|forget|drop|bin|ditch|ignore) (?:about )?(?:all (?:of )?(?:that|it|this)|it all)|empty (?:the|my) (?:basket|cart|order|bag)|i (?:don['’]?t|do not) want any of (?:it|that|this|them)|never ?mind (?:the (?:whole|entire) (?:order|thing)|all (?:of )?(?:that|it)))(?=(?:\s+(?:now|please|pls|thanks|any ?more))*\W*$)/gi,
    'cancel everything',
  ],
  [/\bwh?oops(?:ie|ies|y)?\b/gi, 'oops'],
  [/^\W*(?:almost|nearly|not quite|close|so close)\b[\s,.!:-]+(?=\S)/gi, 'no, '],
  // "There's 3 of us so one more burrito"
  [
    new RegExp(
      String.raw`^\W*(?:we['’]?re|we are|there(?:['’]?s| are| is|['’]?re)) (?:${severalWords})(?: of us| people)?(?: now| in total| today)?\W+(?:so|and) (?=(?:another|one more|an extra)\b)`,
      'i',
    ),
    '',
  ],
  // "My brother wants one too, but with carnitas"
  [
    /(?<=^\W*(?:(?:and|oh|ok)\W+)*|\b(?:wants?|needs?|like|have|get|having|fancies)\s+)one (?:too|as well|also)\b(?:\s*,?\s*but(?=\s+(?:with|without|no)\b))?/gi,
    'another one',
  ],
  // "1 with milk 1 without"
  [
    new RegExp(
      String.raw`\b(${countWords}) (with|w) ([^,;.]{2,30}?),? (?:and )?(?:the other|${countWords}) without(?=\W*$)`,
      'gi',
    ),
    '$1 $2 $3',
  ],
  // "Make the coffee small and the decaf large"
  [
    /\b(?:make )(the [^,;.]{2,30}? [\p{L}-]+)(,? and |, but |, )(?=the [^,;.]{2,30}? [\p{L}-]+\W*$)/giu,
    'make $1$2make ',
  ],
  [
    /^\W*(the [^,;.]{2,30}?) (?:should|must|has to|needs to) be ([\p{L}-]+)(,? and |, but |, )(?=the [^,;.]{2,30}? [\p{L}-]+\W*$)/giu,
    'make $1 $2$3make ',
  ],
  // "She wants fries not rings"
  [/^\W*(?:she|he|they|i|we) wants? (?!an?\b)(\p{L}+(?: \p{L}+)? not (?:the )?\p{L}+(?: \p{L}+)?)(?=\W*$)/giu, '$1'],
  // "My husband same but without tomato"
  [
    /^\W*(?:and |oh )?(my \p{L}+|\+ ?1)(?: (?:has|wants|gets|will have|['’]ll have))? (?:the )?same(?=\W*$| but\b)/giu,
    'same for $1',
  ],
  // "Get one for my mate, small"
  [
    /^\W*(?:(?:and|n|also|please|(?:can|could) (?:you|i|we))\W+){0,3}(?:get|do|make|have|add) one for (?=(?:my \p{L}+|him|her|them)\b)/giu,
    'and one for ',
  ],
  // "Small for my brother as well"
  [
    /^\W*(?:(?:please|and|n|also) )?(small|medium|regular|large|big) for (my \p{L}+) (?:as well|too|also)(?=\W*$)/giu,
    'and a $1 one for $2',
  ],
  [/^\W*(?:and|n|also) (small|medium|regular|large|big) for (?=my \p{L}+\W*$)/giu, 'and a $1 one for '],
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
  // "Swap the cola for a sprite, and the pizza for a funghi"
  [
    /\b(swap|change|switch|replace) (the [^,;.]{2,30}?) (for|to|with) ([^,;.]{2,30}?)(,? and |, )(?=the [^,;.]{2,30}? \3 )/gi,
    '$1 $2 $3 $4$5$1 ',
  ],
  [/\b(i|we|they|he|she) do(?:es)? (want|need)\b/gi, '$1 $2'],
  // "In the pelua not cheese"
  [
    /^\W*(?:(?:and|but|oh)\W+)*(in|on|for) (the [\p{L} ]{2,30}?),? (?:not|no|without) (?:the )?(\p{L}+(?: \p{L}+)?)(?=\W*$)/giu,
    'no $3 $1 $2',
  ],
  [/\bi (?:wonder|wondered|was wondering) (?:if|whether) you could\b/gi, 'can you'],
  [/\b(?:may|might|could|can) i trouble you for\b/gi, 'can i have'],
  [/\bi(?:['’]d| would) be (?:very |most )?grateful for\b/gi, "i'd like"],
  [/\b(?:in (?:place|lieu) of|rather than)\b/gi, 'instead of'],
  [/\bmy (?=(?:first|second|third|fourth|last|other|1st|2nd)\b(?! (?:orders?|names?)\b))/gi, 'the '],
  [new RegExp(String.raw`\bthe (?:two|2) of ${them}\b`, 'gi'), 'both'],
  [/\b(?:those|these)(?=\s+(?:both|all)\b)/gi, 'them'],
  [/(?<=\b(?:all|both) of )(?:those|these)(?=\W*$)/gi, 'them'],
  // "One of those" is one more of what was spoken of.
  [/(?<=\bof )(?:those|these)(?=\s+an?\s)/gi, 'them'],
  [
    new RegExp(String.raw`\b(?:change|switch|swap|turn) (it|that|one|one of ${them}) (?:in)?to (?=\S)`, 'gi'),
    'make $1 ',
  ],
  [
    new RegExp(
      String.raw`^\W*(?:(?:sorry|no|oh|ok|and|actually|wait)\W+)*(both|one|(?:one|two|three|all|both) of ${them}) (?:should|must|ha(?:s|ve) to|needs? to) be\b`,
      'i',
    ),
    'make $1',
  ],
  [new RegExp(String.raw`^\s*(it|that) (?:should|must|has to|needs to) be (?=(?:${severalWords})\b)`, 'i'), 'make $1 '],
  // "4 garlic sauces, 2 on each"
  [
    new RegExp(
      String.raw`^\s*(?:and )?\d{1,2} (\p{L}[\p{L} ]{1,25}?),? ${number} (?:on|in|with|for) (each|both)(?=\W*$)`,
      'iu',
    ),
    '$2 $1 on $3',
  ],
  [/\bup(?:grade|size) (the .{2,30}?|it|that) to (?:an? )?(?=(?:small|medium|regular|large|big)\b)/gi, 'make $1 '],
  // "2 people want coke"
  [
    new RegExp(
      String.raw`\b(${severalWords}) (?:people|persons|guys|of (?:us|them)) (?:want|need|would like|will have|are having) (?:an? )?`,
      'gi',
    ),
    '$1 ',
  ],
  // "He hates green beans, can we swap them for slaw"
  [new RegExp(`^.{0,40}\\b${dislikes} (?:the )?(\\p{L}+(?: \\p{L}+)?)\\W+${exchange} `, 'iu'), 'swap the $1 for '],
  [/\bone['’]s (?=(?:enough|plenty|fine)\b)|^\W*one['’]s (?=\p{L})/giu, 'one is '],
  // "1st: no pickles, 2nd: extra bacon"
  [/\b(first|second|third|fourth|last|1st|2nd|3rd|4th)(?: one)?\s*:\s*(?=\p{L})/giu, '$1 '],
  [/(?<=\binstead\b)\W+(?:and |but )?(?:in )?(?:the )?same size(?=\W*$)/gi, ''],
  // "Can they be flat whites"
  [
    /^\W*(?:(?:and|or|oh|actually|sorry)\W+)*(?:can|could) (?:they|those|these|both(?: of them)?) (?:all |both )?be (?=\p{L})/giu,
    'make them ',
  ],
  [
    /^\W*(?:and )?(?:an? )?(small|medium|regular|large|big) one for (?=(?:my|the|our|his|her) \p{L}+\W*$)/giu,
    'and a $1 one for ',
  ],
  // What is a reason says nothing of the order.
  [
    /^\W*(?:(?:oh|no|hm+|ok|sorry|actually)\W+)*(?:that|it)['’]?s (?:way |a bit |far |getting )*too (?:much|many|expensive|pricey|dear|big|small|large)\W+(?:so )?(?=\p{L}+ \p{L})/giu,
    '',
  ],
  [/\b((?:can|could) (?:it|that) be) an? (?=(?:small|medium|regular|large|big)\b)/gi, '$1 '],
  [/\b(?:can|could) (?:we|i) (?:have|get) (it|that) as an? (?=\S)/gi, 'make $1 '],
  [/\bwithout (?:either|any(?:thing)?(?: of (?:that|it|them|those))?)(?=\W*$)/gi, 'plain'],
  // "Olives yes, bacon no"
  [/(?<=^|[,;]\s*)(\p{L}+(?: \p{L}+)?) ye[sp]\s*[,;]?\s*(?:and |but )?(\p{L}+(?: \p{L}+)?) no(?=\W*$)/giu, '$1, no $2'],
  // "Make the water 3 and the sprite 2"
  [
    new RegExp(
      String.raw`^\W*(?:make )?the ([\p{L} ]{2,30}?) ${number}(,? and|,) the ([\p{L} ]{2,30}?) ${number}(?=\W*$)`,
      'iu',
    ),
    '$2 of the $1$3 $5 of the $4',
  ],
  [/\ban (?:extra|additional) one\b/gi, 'another one'],
  // "For the little one" is for a child.
  [/(?<=\b(?:on|in|of|make|to|change|drop|remove) the )(?:little|wee|tiny) (?=ones?\b)/gi, 'small '],
  // "Two sugars in the tea and one in the coffee"
  [
    new RegExp(
      String.raw`\b${number} (\p{L}+) ((?:in|on) (?:the|my) [^,;.]{2,40}?)(,? and |, )${number} (?=(?:in|on) (?:the|my)\b)`,
      'giu',
    ),
    '$1 $2 $3$4$5 $2 ',
  ],
  // "Cheese on the beef and none on the chicken", "mayo with the small one, the large without"
  [new RegExp(`${putOn}${between}(?:nothing|none|not) ${on} (?=the )`, 'giu'), '$1 $2 $3, no $1 $2 '],
  [new RegExp(String.raw`${putOn}${between}(the [^,;.]{2,30}?) without(?=\W*$)`, 'giu'), '$1 $2 $3, no $1 $2 $4'],
  [new RegExp(String.raw`^\s*can (one|one of ${them}) be (?!made|done)`, 'i'), 'make $1 '],
]

/** "Olives on the two of them": "olives on both"; "one should be large": "make one large". */
export const plainly = (text: string): string =>
  sayings.reduce((rest, [said, inPlainWords]) => rest.replace(said, inPlainWords), text)
