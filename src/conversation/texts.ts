import type { Fulfilment, Shop } from '../menu/menu.ts'

/** What a reply says besides its screen. Words of the customer's own are shown as they wrote them, cut to a length. */
export const remarks = {
  notUnderstood: (words: string) =>
    `I didn't understand ${quoted(words)}. Tell me what you'd like in your own words, or have a look at the menu.`,
  nothingSaid: "I couldn't find any words in that. Tell me what you'd like, or have a look at the menu.",
  pleaseCheck: 'Please check that I got this right.',
  unfit: "I couldn't tell what to change with that. Tap “Change” and pick the line.",
  noSuchSize: (words: string, item: string) => `I have no ${quoted(words)} for the ${item}.`,
  nothingToPutBack: "I don't know what that was. Please tell me what you'd like back.",
  hourOrNumber: (number: number) =>
    `Do you mean the number, or the time? Please write “${number} of them” or “at ${number}”.`,
  whichOne: (names: string) => `Which one would you like? There is ${names}.`,
  alsoWriteName: (words: string) => `What would you like ${quoted(words)}? Please write its name too.`,
  yoursToChoose: "I'll leave that one to you.",
  whichOfThese: 'Gladly. Which one would you like? Please write its name.',
  noDraftToChange: "There's no order to change yet. What would you like?",
  nothingToPlace: "There's nothing to place yet. What would you like?",
  cancelled: 'Cancelled. Nothing was ordered.',
  nothingToCancel: "There's nothing to cancel.",
  tooLateToCancel: (order: string, shop: Shop) =>
    `Order ${order} can't be cancelled here any more. ${pleaseCall(shop)}`,
  tooLateToChange: (order: string, shop: Shop) => `Order ${order} can't be changed here any more. ${pleaseCall(shop)}`,
  newOrder: (running: string) => `This is a new order: ${running} stays as it is.`,
  changedMeanwhile: (order: string) =>
    `Order ${order} was changed by the shop in the meantime. Please look at it, and tell me again what to change.`,
  stays: (order: string) => `Order ${order} stays as it is.`,
  orderChanged: (order: string) => `Order ${order} is changed.`,
  orderCancelled: (order: string) => `Order ${order} is cancelled.`,
  nothingToLink: 'There is only this one way to order here, so there is nothing to link.',
  notPlacedYet: 'This order is not placed yet.',
  noOrderYet: "You haven't ordered anything yet.",
  draftEnded: 'Your earlier order was never placed and has expired.',
  vanished: (names: readonly string[]) => `No longer on the menu, so I took it out: ${names.map(quoted).join(', ')}.`,
  staleTap: "That button belongs to an earlier message. Here's where we are:",
  pricesChanged: 'Prices have changed in the meantime. Please check the new total.',
  idTaken: 'That took one more try. Please tap “Place order” again.',
  empty: 'Your order is empty now.',
  notOffered: (fulfilment: Fulfilment, shop: string) =>
    fulfilment === 'delivery' ? `${shop} doesn't deliver; you can pick it up.` : `${shop} only delivers.`,
  oneWayOnly: 'An order goes one way. For the other, please order once more when this one is placed.',
  noPhone: "That doesn't look like a phone number.",
  noAddress: "That doesn't look like an address.",
  whyPhone: 'A delivery needs a number by which the courier can reach you.',
  whyAddress: 'Nobody can bring it without an address.',
  orPickUp: 'You can also pick it up, which needs neither.',
  whyName: 'It is what they call out when your order is ready; its number does as well.',
  noCards: 'Please never write the number of a card here: nobody needs it to take your order, and I have not kept it.',
  asYouLike: "All right. Just write when you'd like something.",
  whatToChange: 'All right, not yet. What shall I change?',
  noName: "That's a bit long for a name.",
  noted: 'Noted. What would you like?',
  needsKept: (names: readonly string[]) =>
    `Noted for this and every later order: ${names.join(', ')}. I check each dish against the menu, and the kitchen reads it. /mydata shows it, and lets me forget it.`,
  needsGone: (names: readonly string[]) => `Forgotten: ${names.join(', ')}.`,
  noSuchNeed: "I hadn't noted anything like that. What would you like?",
  noteNeedsOrder: (note: string) =>
    `Please write what you'd like together with ${quoted(note)}, so that the kitchen reads both.`,
  atWhatTime: (time: string) => `At what time? If you don't say, it's for ${time}.`,
  timeNoted: (words: string) => `Noted: ${quoted(words)}. What would you like?`,
  unknownCommand: (word: string) =>
    `I don't know the command /${clip(word, 32)}. Tell me what you'd like in your own words; /help says what I can do.`,
  unusable: (what: string) => `I can't read ${what}, sorry. Please write to me in words.`,
  question: (shop: Shop) => `I don't know the answer to that, sorry. ${shop.phone ? pleaseCall(shop) : ''}`.trim(),
  takeYourTime: 'Take your time.',
  thanked: "You're welcome!",
  tooManyLines: 'That is more than one order can hold. Please place this one first.',
  firstThis: 'One thing first:',
  forgotten: 'Done. I have deleted all that I kept about you.',
  kept: "All right, I'll keep it.",
}

const pleaseCall = ({ name, phone }: Shop): string => `Please call ${name}${phone ? `: ${phone}` : ''}.`

const quoted = (words: string): string => `“${clip(words)}”`

/** No message of ours grows without bound because one of the customer's did. */
export function clip(words: string, length = 200): string {
  const characters = Array.from(words)
  return characters.length <= length ? words : `${characters.slice(0, length).join('')}…`
}
