const asking = String.raw`^(?:(?:and|one more thing|one thing|also|oh|ok|please|pls|plz|just|(?:can|could|would) (?:you|u|they|i|we|the (?:kitchen|chef))|(?:ask|tell|get) (?:them|him|her|the (?:kitchen|chef|guys)) to|may i|i['’]?d like|get|have|put|throw|add|include|pop|with|some|a few|extra|plenty of|lots of|no need for|no|don['’]?t (?:need|forget))[\s,]+)*`
const cut = String.raw`(?:cut|slice|chop)(?:d)? (?:(?:it|them|that|the \p{L}+|mine|everything) )?(?:up|in|into|like|thin|small)\b[^.;?!\n,]{0,40}`
const cooked =
  '(?:make|cook|do|get) (?:it|them|that|the [a-z]+) (?:really |extra |very |nice and |nice )?(?:crispy|well done|hot|fresh|lightly done|brown|crunchy)|(?:extra |nice and |really )?(?:well done|crispy|crunchy)'
const packed = String.raw`(?:split|pack|bag|put|wrap) [^.;?!\n,]{1,40} (?:bags?|boxes|separately|apart)(?: if (?:you|u) can)?`
const besides =
  '(?:napkins?|serviettes?|cutlery|plastic (?:forks?|knives)|forks?|knives|spoons?|utensils|chopsticks|straws?|(?:paper )?plates?)'
const forKitchen = new RegExp(
  String.raw`${asking}(?:${cut}|${cooked}|${packed}|${besides}(?: and ${besides})*)(?:[\s,]+(?:please|pls|plz|too|as well|also|thanks|thank you|in the bag|with (?:it|that)))*[.!?]*$`,
  'iu',
)

const writing = new RegExp(
  String.raw`${asking}(?:write|draw|print|scribble) [^?]{1,60}? (?:on|in|inside|onto) (?:the |my |it['’]?s |its |their |his |her )?(?:it|them|box|bag|lid|cups?|cake|package|packaging|wrapper|top|receipt|icing)(?:[\s,]+(?:please|pls|plz|too|as well|thanks|thank you))*[.!?]*$`,
  'iu',
)

/** "Write happy birthday on the box": whatever of it is sold here. */
export const asksToWrite = (text: string): boolean => writing.test(text.trim())

const warmed = String.raw`(?:heat|warm|toast|reheat) (?:it|them|that|both|(?:the|my) \p{L}+(?: \p{L}+)?)(?: up)?`
const warming = new RegExp(
  String.raw`${asking}${warmed}(?:[\s,]+(?:please|pls|plz|too|thanks|thank you|a bit|a little|for me))*[.!?]*$`,
  'iu',
)

/** "Can you heat the croissant up": where the menu has no choice for that. */
export const asksToWarm = (text: string): boolean => warming.test(text.trim())

/** "Cut it in squares", "and napkins please": said of an order that stands, and to be read as it is. */
export const tellsKitchen = (text: string): boolean => forKitchen.test(text.trim())
