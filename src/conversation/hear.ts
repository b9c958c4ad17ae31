import type { Item } from '../menu/menu.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { tapOf } from './actions.ts'
import type { IncomingMessage } from './desk.ts'
import { saysCardNumber } from './details/card-number.ts'
import { withNameAlone } from './details/name-alone.ts'
import { mentionsPrivate } from './details/take-details.ts'
import { commandSaid } from './hearing/command-said.ts'
import { forWhom, withWhose } from './hearing/for-whom.ts'
import { hearAnswer } from './hearing/hear-answer.ts'
import { hearDetails } from './hearing/hear-details.ts'
import { type Facts, type HearingSetting, hearingSetting } from './hearing/hearing-setting.ts'
import { withoutMy } from './hearing/my-things.ts'
import { orderSoFar } from './hearing/order-so-far.ts'
import { ownersTold } from './hearing/owner-told.ts'
import { withOwnersLines } from './hearing/owners-lines.ts'
import { plainly } from './hearing/plain-sayings/plainly.ts'
import { saidOfOrdered } from './hearing/said-of-ordered/said-of-ordered.ts'
import { inFull } from './hearing/shorthand.ts'
import { spelled } from './hearing/spelled.ts'
import { wordsBefore } from './hearing/unclear.ts'
import { withoutTalk } from './hearing/without-talk.ts'
import { isPersonal } from './questions.ts'
import type { Heard } from './turn.ts'

/** Finds out what a message says. It decides nothing: the customer may have changed by the time that is done. */
export async function hear({ content, name }: IncomingMessage, facts: Facts): Promise<Heard> {
  switch (content.kind) {
    case 'text':
      return commandSaid(content.text) ?? hearText(content.text, name, hearingSetting(facts))
    case 'tap': {
      const tap = tapOf(content.value)
      return tap ? { kind: 'tap', ...tap } : { kind: 'unusable', what: 'that button' }
    }
    default:
      return content
  }
}

async function hearText(written: string, name: string | null, setting: HearingSetting): Promise<Heard> {
  if (saysCardNumber(written)) return { kind: 'card-number' }
  // No name of a street is put right; "pikup" is no street.
  const isPrivate = isAskedPersonally(setting)
  const right = isPrivate && /\d/.test(written) ? written : spelled(written, setting.menu)
  // "Em" may be somebody's name.
  const full = isPrivate ? right : inFull(right, setting.menu)
  const plain = saidOfOrdered(withoutMy(plainly(full), itemsOrdered(setting)), setting)
  const owned = ownersTold(plain, setting.context)
  if (owned) return { kind: 'owned', lines: owned }
  const { text, whose } = forWhom(withOwnersLines(plain, setting.context), setting)
  const calm = withoutTalk(text, name, setting)
  // Around what is said in other words there may have been talk.
  const heard = await hearCalm(calm === text ? text : saidOfOrdered(plainly(calm), setting), name, setting)
  return heard.kind === 'text' && whose ? { ...heard, meaning: withWhose(heard.meaning, whose) } : heard
}

const hearCalm = async (text: string, name: string | null, setting: HearingSetting): Promise<Heard> =>
  hearAnswer(text, setting) ?? hearDetailsAndWish(text, name, setting)

async function hearDetailsAndWish(text: string, name: string | null, setting: HearingSetting): Promise<Heard> {
  const heard = await hearWords(text, name, setting)
  return heard.kind === 'text' ? withNameAlone(heard, setting.customer, setting.question) : heard
}

async function hearWords(text: string, name: string | null, setting: HearingSetting): Promise<Heard> {
  const { customer, now, understanding } = setting
  const details = hearDetails(text, name, setting)
  if (details.rest === '') return { kind: 'text', text, details, meaning: null }
  await understanding.readAhead(details.rest)
  const isPrivate = isAskedPersonally(setting) || mentionsPrivate(details.rest)
  if (isPrivate) {
    const meaning = setting.readInContext(details.rest) ?? understanding.understandLocally(details.rest)
    return { kind: 'text', text, details, meaning }
  }
  const before = wordsBefore(customer, now)
  const all = before === null ? details.rest : `${before} ${details.rest}`
  const together = before === null ? null : understanding.understandLocally(all)
  if (together?.sure) return { kind: 'text', text, details, meaning: together, burst: { text: all, together: true } }
  const meaning = setting.readInContext(details.rest) ?? (await understandAsSaid(details.rest, setting))
  return { kind: 'text', text, details, meaning, burst: { text: all, together: false } }
}

/** A model, where one is asked, hears of the draft as well. */
function understandAsSaid(
  text: string,
  { customer, question, understanding, onModel }: HearingSetting,
): Promise<Meaning> {
  const soFar = orderSoFar(customer.draft, question)
  return understanding.understand(text, { soFar, onModel })
}

const itemsOrdered = ({ customer: { draft }, menu: { items } }: HearingSetting): Item[] =>
  (draft?.lines ?? []).flatMap(({ item }) => items.get(item) ?? [])

/** The answer may be a name or an address. */
const isAskedPersonally = ({ question }: HearingSetting): boolean => isPersonal(question)
