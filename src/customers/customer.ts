import { z } from 'zod'
import { needSchema } from '../needs/need.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { inquirySchema } from '../understanding/inquiry.ts'
import { changeSchema, lineOptionSchema } from '../understanding/meaning.ts'

/** Who speaks, proven by a channel. */
export const customerRefSchema = z.object({
  /** The channel's name, `[a-z]+`: telegram, web. */
  channel: z.string(),
  /** The customer's id within the channel; any text. */
  id: z.string(),
})
export type CustomerRef = z.infer<typeof customerRefSchema>

type MaybeRef = CustomerRef | null | undefined
export const isSameRef = (a: MaybeRef, b: MaybeRef): boolean => a?.channel === b?.channel && a?.id === b?.id

/** The same for the same customer alone: a channel's name has no hyphen. */
export const refKey = ({ channel, id }: CustomerRef): string => `${channel}-${id}`

export const fulfilments = ['pickup', 'delivery'] as const

/** One line of a draft: what the customer asked for, by the menu's ids; prices are worked out when it is shown. */
const draftLineSchema = z.object({
  /** Names the line for as long as the draft lives, whatever is removed around it. */
  key: z.number().int().positive(),
  item: z.string(),
  quantity: z.number().int().positive(),
  size: z.string().nullable(),
  options: z.array(lineOptionSchema),
  note: z.string().nullable(),
  words: z.string(),
  /** The customer said yes to a quantity above the shop's cap. */
  quantityConfirmed: z.boolean(),
  /** How many were said again: is that all of them, or more of them? */
  saidAgain: z.number().int().positive().optional(),
  /** A line of a placed order, changed in number alone: how many there were, and the price of one, which holds. */
  agreed: z.object({ quantity: z.number().int(), unitPrice: z.number().int() }).optional(),
  /** What the customer doesn't eat and takes this line in spite of, by name. */
  accepted: z.array(z.string()).default([]),
})
export type DraftLine = DeepReadonly<z.infer<typeof draftLineSchema>>

const draftSchema = z.object({
  /** Becomes the order's id: placing the same draft twice places one order. */
  id: z.string(),
  /** When the customer last did something to it; a draft left alone for long ends. */
  touchedAt: z.iso.datetime(),
  lines: z.array(draftLineSchema),
  /** Words not understood, waiting for the customer to say what becomes of them. */
  unmatched: z.array(z.string()),
  /** How many of these the customer has been asked about, and wrote on; not said: none. */
  wordsAsked: z.number().int().optional(),
  fulfilment: z.enum(fulfilments).nullable(),
  /** When a closed shop's customer wants it; null: as soon as possible. */
  wantedFor: z.iso.datetime().nullable(),
  /** What the customer wants the shop to read. */
  note: z.string().nullable(),
  /** The placed order that it changes, and the version of it that it was made of. */
  amends: z.object({ order: z.string(), version: z.number().int() }).optional(),
  /** A placed order that may still be changed, while the customer has not said whether this belongs to it. */
  beside: z.string().optional(),
  /** The total that the last summary showed, in minor units: nothing is placed at any other. */
  quotedTotal: z.number().int().nullable(),
})
export type Draft = DeepReadonly<z.infer<typeof draftSchema>>

/** What is asked or told once and remembered. */
const profileSchema = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  fulfilment: z.enum(fulfilments).nullable(),
  /** What the customer does not eat: checked against each line, and printed on each order. */
  needs: z.array(needSchema).default([]),
})
export type Profile = DeepReadonly<z.infer<typeof profileSchema>>

export const emptyProfile: Profile = { name: null, phone: null, address: null, fulfilment: null, needs: [] }

/** What the last reply showed. It is state, so that an update seen again is answered by rendering again. */
const screenSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('welcome') }),
  z.object({ name: z.literal('help') }),
  z.object({ name: z.literal('menu'), category: z.string().nullable() }),
  z.object({ name: z.literal('draft') }),
  z.object({ name: z.literal('empty') }),
  z.object({ name: z.literal('change-lines') }),
  z.object({ name: z.literal('change-line'), line: z.number() }),
  z.object({ name: z.literal('change-details') }),
  z.object({ name: z.literal('placed'), order: z.string() }),
  z.object({ name: z.literal('order'), order: z.string() }),
  z.object({ name: z.literal('confirm-cancel-order'), order: z.string() }),
  z.object({ name: z.literal('confirm-forget') }),
  z.object({ name: z.literal('my-data') }),
  /** Nothing but the remarks. */
  z.object({ name: z.literal('remarks') }),
])
export type Screen = DeepReadonly<z.infer<typeof screenSchema>>

/** What was said last and not understood: it may go on in the next message, or be said in other words. */
const unclearSchema = z.object({
  /** All of the message, or of the messages that came one right after the other. */
  text: z.string(),
  /** The words of it that nothing explains. */
  words: z.array(z.string()),
  at: z.iso.datetime(),
  /** The draft before it. */
  draft: draftSchema.nullable(),
  /** When it was wanted for, where there was no draft to hold that. */
  wantedFor: z.iso.datetime().optional(),
})

/** What the last message that did anything to the lines of the draft did. */
const lastChangeSchema = z.object({
  /** The draft as it would be without; null: it began with that. */
  former: draftSchema.nullable(),
  /** What was said of its lines, if that was said in words. */
  changes: z.array(changeSchema),
  /** When; not of what took a change back. */
  at: z.iso.datetime().optional(),
})

/** All that is kept about one customer: one document. */
export const customerSchema = z.object({
  version: z.literal(1),
  channel: z.string(),
  id: z.string(),
  profile: profileSchema,
  draft: draftSchema.nullable(),
  /** The order placed last: for "the same again" and "where is it". */
  lastOrder: z.object({ id: z.string(), placedAt: z.iso.datetime(), lines: z.array(draftLineSchema) }).nullable(),
  unclear: unclearSchema.nullable().default(null),
  screen: screenSchema,
  /** The item asked about last, for "how much is it?"; an order since then is what "it" is instead. */
  spokenOf: z.string().nullish(),
  /** The last thing asked about by name, for "with that", "both", "and the other one?". The next order ends it. */
  asked: inquirySchema.nullish(),
  /** The last reply answered it, and said nothing else. */
  answered: z.boolean().optional(),
  /** Several things were named in answer to the last question. */
  offered: z.boolean().optional(),
  lastChange: lastChangeSchema.nullish(),
  /** What the last reply said besides its screen. */
  remarks: z.array(z.string()),
  /** Grows with every change of draft or profile: a button tapped on an older view is known by it. */
  revision: z.number().int().nonnegative(),
  /** Ids of the messages applied last, newest last: one seen again has no second effect. */
  applied: z.array(z.string()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Who they are on another channel: what is kept here is kept for both. */
  linkedWith: customerRefSchema.optional(),
  /** What is kept of this customer stands in that one's document; `moved`: and what stood here is there. */
  follows: customerRefSchema.extend({ moved: z.boolean() }).optional(),
})
export type Customer = DeepReadonly<z.infer<typeof customerSchema>>

/** All that the customer is known as: on the channel where they speak, and on the one that is linked with it. */
export const refsOf = ({ channel, id, linkedWith }: Customer): CustomerRef[] => [
  { channel, id },
  ...(linkedWith ? [linkedWith] : []),
]
