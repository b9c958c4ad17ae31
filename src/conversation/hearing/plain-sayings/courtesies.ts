import type { Saying } from './saying.ts'

/** What is said at greater length than it takes. */
export const courtesies: readonly Saying[] = [
  [/\bi will\b/gi, "i'll"],
  [/\b(?:would|could|will) you (?:please )?be so (?:kind|good)(?: as)? (?:to|and)\b/gi, 'please'],
  [/\bwh?oops(?:ie|ies|y)?\b/gi, 'oops'],
  [/\bi (?:wonder|wondered|was wondering) (?:if|whether) you could\b/gi, 'can you'],
  [/\b(?:may|might|could|can) i trouble you for\b/gi, 'can i have'],
  [/\bi(?:['’]d| would) be (?:very |most )?grateful for\b/gi, "i'd like"],
  [/\b(i|we|they|he|she) do(?:es)? (want|need)\b/gi, '$1 $2'],
  [/\b(?:in (?:place|lieu) of|rather than)\b/gi, 'instead of'],
  // "Instead of rice can I have beans"
  [
    /^\W*instead of (?:the )?(\p{L}+(?: \p{L}+)?),? (?:(?:can|could) (?:i|we) (?:have|get|do)|i['’]?ll (?:have|take)|i want|give me) (\p{L}[\p{L} ]{1,30}?)(?=\W*$)/giu,
    '$2 instead of $1',
  ],
  [/\ban (?:extra|additional) one\b/gi, 'another one'],
  [/\bone['’]s (?=(?:enough|plenty|fine)\b)|^\W*one['’]s (?=\p{L})/giu, 'one is '],
  [/(?<=\binstead\b)\W+(?:and |but )?(?:in )?(?:the )?same size(?=\W*$)/gi, ''],
]
