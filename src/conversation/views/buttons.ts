import type { DraftLine } from '../../customers/customer.ts'
import type { ChoiceAction, NumberAction, PlainAction } from '../actions.ts'
import type { Drawing } from './drawing.ts'

export type Buttons = Drawing['buttons']
export type Button = Buttons[number][number]
type Line = Pick<DraftLine, 'key'>

/** Does something with the whole order, or for the customer. */
export const button = (label: string, verb: PlainAction['verb']): Button => ({ label, action: { verb } })

/** Does something with a line. */
export const lineButton = (label: string, verb: NumberAction['verb'], { key }: Line): Button => ({
  label,
  action: { verb, number: key },
})

/** Does something with an option or a size of a line. */
export const choiceButton = (label: string, verb: ChoiceAction['verb'], { key }: Line, id: string): Button => ({
  label,
  action: { verb, number: key, id },
})
