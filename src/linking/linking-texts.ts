import { codeMinutes, readable } from './link-codes.ts'
import { linkPrefix } from './wish.ts'

/** A channel, as its customers are told of it. */
export interface DescribedChannel {
  /** "Link … with …" */
  name: string
  /** How a code is said there. */
  how: (code: string) => string
}

/** Each channel's, seen from the other one. */
export const channelTexts = {
  telegram: (bot: string | null): DescribedChannel => ({
    name: 'Telegram chat',
    how: (code) =>
      bot === null
        ? 'Write the code to our bot on Telegram'
        : `Open https://t.me/${bot}?start=${linkPrefix}${code} where you have Telegram, or write the code to @${bot} there`,
  }),
  web: (publicUrl: string): DescribedChannel => ({
    name: 'web account',
    how: () => `Sign in at ${publicUrl}/ and write the code there`,
  }),
}

const consequences = "name, phone, address, what you don't eat, orders, and the order that you have begun"

export const linkingTexts = {
  code: (code: string, there: DescribedChannel) =>
    `Your code to link your ${there.name}:\n\n${readable(code)}\n\n${there.how(code)}. It works once, within ${codeMinutes} minutes. Show it to nobody else: whoever enters it can be linked with you.`,
  codeKept: 'A code to link this with was shown here. Write “link” for a new one.',
  alreadyLinked: (there: DescribedChannel) => `Your ${there.name} is linked already. /unlink separates the two.`,
  confirm: (there: DescribedChannel, whose: string) =>
    `Link this with the ${there.name} “${whose}”? From then on both are one customer here: ${consequences}. Whoever uses the one sees what you do with the other, so link only what is yours.`,
  linked: (there: DescribedChannel) =>
    `Linked: your ${there.name} and this are one customer now, wherever you write. News of an order comes to where it was placed. /unlink separates the two again.`,
  linkedThere: (here: DescribedChannel) =>
    `Your ${here.name} is linked with this now: what you order here and there is one. If that wasn't you, write /unlink.`,
  notLinked: 'All right, nothing is linked.',
  wrongCode:
    "I don't know that code: it may have been used already, or have expired. /link gives you a new one, to be entered on the other side.",
  ownCode: (there: DescribedChannel) => `That code has to be entered on the other side: in your ${there.name}.`,
  tooManyTries: `That was too many wrong codes. Try again in ${codeMinutes} minutes.`,
  taken: "That can't be linked: one of the two is already linked with another. /unlink there separates them.",
  confirmUnlink: (there: DescribedChannel) =>
    `Unlink this from your ${there.name}? Both keep name, phone, address and what you don't eat. An order that you have begun stays here, and each placed order stays where it was placed.`,
  unlinked: (there: DescribedChannel) => `Unlinked: your ${there.name} is a separate customer again.`,
  unlinkedThere: (here: DescribedChannel) =>
    `This and your ${here.name} are no longer linked: each is a separate customer again, and knows what you have told us so far.`,
  stayLinked: 'All right, they stay linked.',
  nothingLinked: (there: DescribedChannel) =>
    `This isn't linked with anything. /link gives you a code to link your ${there.name} with.`,
}

/** As much of a name or an address as its owner needs to recognise it. */
export const hintOf = (name: string): string => {
  const signs = Array.from(name)
  return signs.length <= 3 ? name : `${signs.slice(0, 3).join('')}…`
}
