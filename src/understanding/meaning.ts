import { z } from 'zod'
import type { DeepReadonly } from '../types/deep-readonly.ts'
import { inquirySchema } from './inquiry.ts'

/** What a customer's message is about. */
export const intents = [
  'order',
  'change',
  'confirm',
  'cancel',
  'repeat',
  'status',
  'question',
  'greeting',
  'other',
] as const
export type Intent = (typeof intents)[number]

export const amounts = ['regular', 'extra', 'light'] as const
export type Amount = (typeof amounts)[number]

const manner = {
  amount: z.enum(amounts),
  /** How many, on counted options only ("two shots"). */
  count: z.number().int().positive().nullable(),
  /** "no onions". With an amount it excludes that amount only: "hold the extra cheese". */
  exclude: z.boolean(),
}

/** An option the customer named. */
const optionChoiceSchema = z.object({ option: z.string(), ...manner })
/** Words that fit several options ("rice"): a question to the customer, never a guess. */
const openChoiceSchema = z.object({ anyOf: z.array(z.string()).min(2), ...manner })
export const lineOptionSchema = z.union([optionChoiceSchema, openChoiceSchema])

export type OptionChoice = DeepReadonly<z.infer<typeof optionChoiceSchema>>
export type OpenChoice = DeepReadonly<z.infer<typeof openChoiceSchema>>
export type LineOption = DeepReadonly<z.infer<typeof lineOptionSchema>>

const meantLineSchema = z.object({
  item: z.string(),
  quantity: z.number().int().positive(),
  size: z.string().nullable(),
  options: z.array(lineOptionSchema),
  note: z.string().nullable(),
  /** The customer's own words for this line. */
  words: z.string(),
})
export type MeantLine = DeepReadonly<z.infer<typeof meantLineSchema>>

/** What the customer says a line by: "the large one", "the pizza with ham", "the drink". At least one is given. */
const descriptionSchema = z.object({
  item: z.string().optional(),
  size: z.string().optional(),
  option: z.string().optional(),
  category: z.string().optional(),
})
export type Description = DeepReadonly<z.infer<typeof descriptionSchema>>

/**
 * Which line of the draft a change is about. Whoever reads the text need not know the draft: it describes the line.
 * `implied` is the line that a question is open about, else the last one.
 */
const targetSchema = z.union([
  z.enum(['implied', 'last', 'all']),
  /** `alike`: of the pieces of the only line, rather than of the lines. */
  z.object({ nth: z.number().int().positive(), alike: z.literal(true).optional() }),
  descriptionSchema,
])
export type Target = DeepReadonly<z.infer<typeof targetSchema>>

const about = {
  target: targetSchema,
  /** "one of them": as many of the line as this become a line of their own; not said: the whole line. */
  pieces: z.number().int().positive().optional(),
}
const count = z.number().int().positive()

/** One operation on the lines of the draft: "make that two", "no onions on the second", "drop the coke". */
export const changeSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('quantity'), ...about, quantity: count }),
  z.object({ op: z.literal('more'), ...about, by: count }),
  z.object({ op: z.literal('fewer'), ...about, by: count }),
  z.object({ op: z.literal('size'), ...about, size: z.string() }),
  z.object({
    op: z.literal('option'),
    ...about,
    option: lineOptionSchema,
    /** "Soy, not oat": of the line that has oat, if any has. */
    insteadOf: z.string().optional(),
  }),
  /** Another thing in its place, with as much of what was said of it as that can have: "make that a coke". */
  z.object({ op: z.literal('item'), ...about, item: z.string() }),
  z.object({ op: z.literal('remove'), ...about }),
  /** All other lines go: "just the coke, nothing else". */
  z.object({ op: z.literal('keep'), ...about }),
  /** So many more of the same become a new line, the last, for what follows to alter: "the same but large". */
  z.object({
    op: z.literal('again'),
    ...about,
    by: count,
    /** Whose they are: "the same for Kim". */
    owner: z.string().optional(),
  }),
  /** The same as was changed last, of this line: "same with the fries". */
  z.object({ op: z.literal('likewise'), ...about }),
])
export type Change = DeepReadonly<z.infer<typeof changeSchema>>

/** What a message means in terms of the menu. The cache, the local parser and GPT all give this type. */
export const meaningSchema = z.object({
  intent: z.enum(intents),
  lines: z.array(meantLineSchema),
  changes: z.array(changeSchema),
  /** What the customer wants to know, where it's something that the menu file may say. */
  question: inquirySchema.optional(),
  /** Words that nothing on the menu explains, as the customer wrote them. */
  unmatched: z.array(z.string()),
  /** Every word of the text is explained. It is a promise, and it is measured. */
  sure: z.boolean(),
  source: z.enum(['cache', 'local', 'gpt']),
})
export type Meaning = DeepReadonly<z.infer<typeof meaningSchema>>

export const isOpen = (option: LineOption): option is OpenChoice => 'anyOf' in option
/** What may be meant: one, or several where the choice is left open. */
export const choicesOf = (option: LineOption): readonly string[] => (isOpen(option) ? option.anyOf : [option.option])
export const isChosen = (option: LineOption): option is OptionChoice => 'option' in option
