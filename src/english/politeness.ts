/** Change nothing about an order, wherever they stand; "no thanks" is none of these. */
export const polite: ReadonlySet<string> = new Set(
  `please,pls,plz,kindly,hi,hello,hey,hi there,hello there,good morning,good afternoon,good evening,thanks,thank you,
  thx,ta,cheers,thanks a lot,thanks so much,thank you so much,thank you very much`.split(/,\s*/),
)

/** Requests in the form of a question. */
export const isPlea = (word: string): boolean => ['please', 'pls', 'plz'].includes(word)
