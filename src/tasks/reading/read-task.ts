import { dateIn } from '../../menu/hours.ts'
import { beginning } from '../../text/shortened.ts'
import type { Here, MeantTask } from '../meant-task.ts'
import { longest } from '../task.ts'
import { alternative, impossibleTime } from '../times/english.ts'
import { findTimes } from '../times/find-times.ts'
import { type ResolvedTime, resolveTime } from '../times/resolve-time.ts'
import type { TimeWords } from '../times/said-time.ts'
import {
  bracketed,
  courtesy,
  isEverybody,
  isMe,
  loose,
  noteCue,
  openers,
  partEnd,
  reason,
  timeHint,
  timeInSlot,
  vagueTime,
} from './english.ts'

/** A task as the words say it, and whether every word of it was understood; null: they say nothing to do. */
export type ReadTask = { task: MeantTask; sure: boolean } | null

/** Reads a task by how people write them in English. */
export function readTask(text: string, here: Here): ReadTask {
  const words = text.replace(/\s+/g, ' ').trim().replace(courtesy, '').trim()
  const { slot, rest, isOpened } = open(words)
  const { what, note } = splitNote(rest, here)
  const [slotTimes, whatTimes] = [timesIn(slot, here), timesIn(what, here)]
  const said = impossibleTime.test(words) ? 'impossible' : chosen(slotTimes, whatTimes, what)
  const isTold = said !== null && typeof said === 'object'
  const resolved = isTold ? resolveTime(said.said, here.now, here.timezone) : said
  // What is left open stays in the title, where somebody reads it.
  const isCut = isTold && resolved !== 'ambiguous' && whatTimes.includes(said)
  const [whole, afterTime] = isCut ? cut(what, said) : [tidy(what), null]
  if (whole === '') return null
  const [who = '', ...unread] = slotTimes.reduceRight(without, slot).trim().split(timeInSlot)
  const title = [whole, ...unread].join(' ')
  const notes = [afterTime, note].filter((each) => each !== null).join(', ')
  const task = {
    title: beginning(title, longest.title),
    person: personIn(who),
    due: dueOf(resolved),
    unclear: typeof resolved === 'string' ? resolved : null,
    note: beginning(notes, longest.note) || null,
  }
  const hasHint = unread.length > 0 || timeHint.test(`${slot} ${what}`)
  const isTimeClear = task.due ? !vagueTime.test(title) : resolved === 'past' || resolved === 'impossible' || !hasHint
  return { task, sure: isOpened && isTimeClear && whatTimes.length <= 1 }
}

const dueOf = (resolved: ResolvedTime | null): Date | null =>
  typeof resolved === 'object' && resolved !== null ? resolved.at : null

function open(words: string): { slot: string; rest: string; isOpened: boolean } {
  for (const opener of openers) {
    const { slot = '', rest = '', not } = opener.exec(words)?.groups ?? {}
    // Whose it is, and when, takes few words: what is longer is something else.
    if (rest !== '' && slot.split(' ').length <= 8) return { slot, rest: not ? `don't ${rest}` : rest, isOpened: true }
  }
  return { slot: '', rest: words.replace(/^remind(?:er)?\b/i, ''), isOpened: false }
}

const timesIn = (text: string, { now, timezone }: Here): TimeWords[] => findTimes(text, dateIn(timezone, now))

/** What is to be done, and apart from it why. */
function splitNote(rest: string, here: Here): { what: string; note: string | null } {
  const inBrackets = bracketed.exec(rest)
  if (inBrackets?.groups?.note) return { what: rest.slice(0, inBrackets.index), note: inBrackets.groups.note }
  const ends = [...rest.matchAll(partEnd)].map(({ 0: { length }, index }) => ({ index, after: index + length }))
  const because = reason.exec(rest)
  if (because) ends.push({ index: because.index, after: because.index + 1 })
  const isNote = ({ index, after }: { index: number; after: number }) =>
    noteCue.test(rest.slice(after)) ||
    (/[.!] *$/.test(rest.slice(index - 1, after)) && !isAllTime(rest.slice(after), here))
  const begin = ends.toSorted((a, b) => a.index - b.index).find(isNote)
  if (!begin) return { what: rest, note: null }
  const note = rest.slice(begin.after)
  // "…, for the weekend, on Friday at 9"
  const last = timesIn(note, here).at(-1)
  const isTimeLast = last && last.index > 0 && endsWith(note, last) && /^,/.test(note.slice(last.index))
  return isTimeLast
    ? {
        what: `${rest.slice(0, begin.index)} ${last.text.replace(/^[,\s]+/, '')}`,
        note: tidyNote(note.slice(0, last.index)),
      }
    : { what: rest.slice(0, begin.index), note: tidyNote(note) }
}

/** "9 a.m. Friday" is one time, and no sentence ends in it. */
function isAllTime(text: string, here: Here): boolean {
  const [time] = timesIn(text, here)
  return time?.index === 0 && endsWith(text, time)
}

const tidyNote = (note: string): string | null => note.replace(/^note:?\s*/i, '').replace(/[\s,;.!]+$/, '') || null

/** Of several times the one beside the name counts, or at the end, or at the beginning: others belong to the task. */
function chosen(slotTimes: TimeWords[], times: TimeWords[], text: string): TimeWords | 'ambiguous' | null {
  const [inSlot, another] = slotTimes
  if (inSlot) return another ? 'ambiguous' : inSlot
  const [first, second] = times
  if (!first || !second) return first ?? null
  const isChoice = times.some((each, index) => {
    const next = times[index + 1]
    return next && alternative.test(text.slice(each.index + each.text.length, next.index))
  })
  if (isChoice) return 'ambiguous'
  return times.findLast((each) => endsWith(text, each)) ?? (first.index === 0 ? first : 'ambiguous')
}

const endsWith = (text: string, { index, text: words }: TimeWords): boolean =>
  /^[\s.!,;]*$/.test(text.slice(index + words.length))

const without = (text: string, { index, text: words }: TimeWords): string =>
  `${text.slice(0, index)} ${text.slice(index + words.length)}`

/** The title without its time, and what comes after that and a comma: more about it. */
function cut(what: string, time: TimeWords): [title: string, more: string | null] {
  const more = /^\s*[,;]\s+(.+)$/.exec(what.slice(time.index + time.text.length))?.[1]
  const before = tidy(what.slice(0, time.index))
  return more === undefined || before === '' ? [tidy(without(what, time)), null] : [before, tidyNote(more)]
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;.!])/g, '')
    .trim()
    .replace(loose, '')

function personIn(slot: string): MeantTask['person'] {
  const name = beginning(tidy(slot), longest.person)
  if (name === '' || isEverybody.test(name)) return null
  return isMe.test(name) ? 'me' : { name }
}
