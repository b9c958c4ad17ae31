import { codeMinutes, readable } from './link-codes.ts'
import { linkPrefix } from './wish.ts'

/** Where customers come from, as it is said to them. */
export interface Door {
  /** "Link … with …" */
  name: string
  /** How a code is said there. */
  how: (code: string) => string
}

/** Each channel's, seen from the other one. */
export const doorTexts = {
  telegram: (bot: string | null): Door => ({
    name: 'Telegram chat',
    how: (code) =>
      bot === null
        ? 'Write the code to our bot on Telegram'
        : `Open https://t.me/${bot}?start=${linkPrefix}${code} where you have Telegram, or write the code to @${bot} there`,
  }),
  web: (publicUrl: string): Door => ({
    name: 'web account',
    how: () => `Sign in at ${publicUrl}/ and write the code there`,
  }),
}

const consequences = 'name, phone, address, what you don’t eat, orders, and the order that you have begun'

export const linkingTexts = {
  code: (code: string, there: Door) =>
    `Your code to link your ${there.name}:\n\n${readable(code)}\n\n${there.how(code)}. It is good once, for ${codeMinutes} minutes. Show it to nobody else: whoever says it can be linked with you.`,
  codeKept: 'A code to link this with was shown here. Write “link” for a new one.',
  alreadyLinked: (there: Door) => `Your ${there.name} is linked already. /unlink parts the two.`,
  confirm: (there: Door, whose: string) =>
    `Link this with the ${there.name} “${whose}”? From then on both are one customer here: ${consequences}. Whoever uses the one sees what you do with the other, so link only what is yours.`,
  linked: (there: Door) =>
    `Linked: your ${there.name} and this are one customer now, wherever you write. News of an order come to where it was placed. /unlink parts the two again.`,
  linkedThere: (here: Door) =>
    `Your ${here.name} is linked with this now: what you order here and there is one. If that wasn’t you, write /unlink.`,
  notLinked: 'All right, nothing is linked.',
  wrongCode:
    'I know no such code: it may be used, or too old. /link gives you a new one, to be said on the other side.',
  ownCode: (there: Door) => `That code has to be said on the other side: by your ${there.name}.`,
  tooManyTries: `That was too many wrong codes. Try again in ${codeMinutes} minutes.`,
  taken: 'That can’t be linked: one of the two is linked with another already. /unlink there parts them.',
  confirmUnlink: (there: Door) =>
    `Part this from your ${there.name}? Both keep name, phone, address and what you don’t eat. An order that you have begun stays here, and each placed order stays where it was placed.`,
  unlinked: (there: Door) => `Parted: your ${there.name} is a customer of its own again.`,
  unlinkedThere: (here: Door) =>
    `This and your ${here.name} are parted: each is a customer of its own again, and knows what you have told so far.`,
  stayLinked: 'All right, they stay linked.',
  nothingLinked: (there: Door) =>
    `This is linked with nothing. /link gives you a code to link your ${there.name} with.`,
}

/** Enough of somebody's name or address to know oneself by. */
export const hintOf = (name: string): string => {
  const signs = Array.from(name)
  return signs.length <= 3 ? name : `${signs.slice(0, 3).join('')}…`
}
