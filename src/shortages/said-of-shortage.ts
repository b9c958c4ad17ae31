import type { Menu } from '../menu/menu.ts'
import { nameOf } from '../menu/sold-out.ts'
import { plain } from '../text/plain.ts'
import { wrapped } from '../text/wrapped.ts'
import type { Answer } from './settling.ts'
import type { Shortage } from './shortage.ts'

const opening = '(?:(?:ok|okay|k|yes|yeah|sure|well|then|just|oh|hm+|fine|alright|(?:can|could) you) )*'
const ending = '(?: (?:then|instead|works|will do|(?:is|s) (?:fine|ok|okay|good)|for me))*'
const all = (words: string): RegExp => new RegExp(`^${opening}(?:${words})${ending}$`, 'u')

const cancelling = all('cancel (?:the|my|that) (?:whole |entire )?order')
const doingWithout = '(?:(?:only|just|send|make|keep|give me) )*the rest|(?:(?:do|go) )?without(?: (?:it|that|them))?'
const getting =
  '(?:i ?ll|i will|i d|i would|we ?ll|let me|can i|could i|give me|make it)(?: (?:take|have|get|like|go with))?'
const changing = '(?:swap|change|replace|switch) (?:it|that|them|those) (?:for|to|with|by)'

/** How a text answers the question what to do about something that has run out; null: it is about something else. */
export function saidOfShortage(text: string, { thing, swaps }: Shortage, menu: Menu): Answer | null {
  const said = plain(text)
  const it = `(?:it|that|them|those|this|(?:the )?${wordsOf(thing, menu)})`
  const leaving = wrapped`
    (?:leave|take) ${it} (?:out|off)
    |(?:leave|take) (?:out|off) ${it}
    |leave ${it}
    |(?:drop|skip|remove|forget) ${it}
  `
  if (all(`(?:no ${opening})?(?:${leaving}|${doingWithout})`).test(said)) return { kind: 'drop' }
  if (cancelling.test(said)) return { kind: 'cancel' }
  const named = swaps.find(({ to }) =>
    all(`(?:(?:${getting}|${changing}|take|have|with) )?(?:(?:the|an?|some) )?${wordsOf(to, menu)}`).test(said),
  )
  return named ? { kind: 'swap', to: named.to } : null
}

/** What it is called, as the words of a pattern. */
function wordsOf(thing: string, menu: Menu): string {
  const names = [nameOf(thing, menu), ...(menu.items.get(thing)?.aliases ?? [])]
  return `(?:${names.map((name) => RegExp.escape(plain(name))).join('|')})s?`
}
