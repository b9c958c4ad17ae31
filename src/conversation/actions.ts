/** Buttons about the whole order or the customer. */
const plainVerbs = [
  'place',
  'cancel',
  'change',
  'summary',
  'note',
  'leave',
  'pickup',
  'delivery',
  'nameless',
  'later',
  'soon',
  'details',
  'rename',
  'rephone',
  'readdress',
  'menu',
  'again',
  'amend',
  'join',
  'apart',
  'cancel-order',
  'keep-order',
  'forget',
  'keep',
] as const
/**
 * Buttons about one line of the draft, by its key; or, for `category` and `forget-need`, about one of the menu's
 * categories or of what the customer doesn't eat, by its place.
 */
const numberVerbs = [
  'line',
  'more',
  'fewer',
  'drop',
  'in-all',
  'so-many-more',
  'believe',
  'cap',
  'avoid',
  'accept',
  'forget-need',
  'category',
] as const
/** Buttons about an option or size of one line, by its id. `neither` holds any one id of the open choice. */
const choiceVerbs = ['size', 'choose', 'without', 'neither'] as const

export interface PlainAction {
  verb: (typeof plainVerbs)[number]
}
export interface NumberAction {
  verb: (typeof numberVerbs)[number]
  number: number
}
export interface ChoiceAction {
  verb: (typeof choiceVerbs)[number]
  number: number
  id: string
}
/** What a button does. */
export type Action = PlainAction | NumberAction | ChoiceAction

const form = /^#([a-z-]+):(\d+)(?::(\d+))?(?::([a-z0-9_.-]+))?$/

/** Whether a text is a button's value: sending it is the same as tapping the button. */
export const isButtonValue = (text: string): boolean => form.test(text)

/**
 * A button's value: `#verb:revision:…`, within 64 bytes as ids have at most 40. The revision is that of the view it
 * stands under, so that a tap on an older view, or one delivered twice, is known.
 */
export function buttonValue(action: Action, revision: number): string {
  const parts: (string | number)[] = [action.verb, revision]
  if ('number' in action) parts.push(action.number)
  if ('id' in action) parts.push(action.id)
  return `#${parts.join(':')}`
}

/** What a value stands for; null for what no button of ours ever sent. */
export function tapOf(value: string): { action: Action; revision: number } | null {
  const [, verb = '', revision, number, id] = form.exec(value) ?? []
  const action = actionOf(verb, number, id)
  return action && { action, revision: Number(revision) }
}

function actionOf(verb: string, number: string | undefined, id: string | undefined): Action | null {
  if (isOneOf(plainVerbs, verb)) return { verb }
  if (number === undefined) return null
  if (isOneOf(numberVerbs, verb)) return { verb, number: Number(number) }
  return id !== undefined && isOneOf(choiceVerbs, verb) ? { verb, number: Number(number), id } : null
}

const isOneOf = <T extends string>(verbs: readonly T[], verb: string): verb is T =>
  verbs.some((known) => known === verb)
