/** Change nothing about an order, wherever they stand; "no thanks" is none of these. */
export const polite: ReadonlySet<string> = new Set(
  `please,pls,plz,kindly,hi,hello,hey,hi there,hello there,good morning,good afternoon,good evening,thanks,thank you,
  thx,ta,cheers,thanks a lot,thanks so much,thank you so much,thank you very much`.split(/,\s*/),
)

/** Whoever says so asks for something, though in the form of a question. */
export const isPlea = (word: string): boolean => ['please', 'pls', 'plz'].includes(word)

/** "A mocha, sorry, a latte": what was said last was a slip. */
export const isApology = (word: string): boolean => ['sorry', 'sry', 'oops', 'whoops'].includes(word)

/** "A mocha, actually make it a latte", "two lattes, actually three" */
export const isSecondThought = (word: string): boolean => ['actually', 'wait', 'rather'].includes(word)

/** "Two lattes, i mean three" */
export const isI = (word: string): boolean => word === 'i'
export const isMeaning = (word: string): boolean => ['mean', 'meant', 'said'].includes(word)

/** "Two lattes, no, three" */
export const isNo = (word: string): boolean => word === 'no'
