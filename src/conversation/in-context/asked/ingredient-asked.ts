import type { Meaning } from '../../../understanding/meaning.ts'
import type { Context } from '../context.ts'

const opening = String.raw`^\W*(?:(?:oh|ok|okay|yes|yeah|no|hm+|and|then|so|right|actually|please|pls|well)\W+)*(?:(?:can|could|would) (?:you|u|ya)\s+|i['’]?d like to\s+|let['’]?s\s+|(?:just|please|pls)\s+)*`
const ending = String.raw`(?:\s+(?:then|please|pls|plz|thanks|though|tho|of it|of mine|if (?:possible|you can|u can)))*\W*$`
const many = `(?:them|those|['’]?em|these)`
const any = `(?:${many}|it|that)`

/** Said of the dish as well, "take it off" is not among them. */
const leavesOut = new RegExp(
  `${opening}(?:${[
    `(?:take|pick|pull|get|keep) (?:${many} (?:off|out|away)|${any} out)`,
    `(?:take|pick|pull|get|keep) (?:off|out) ${many}`,
    `leave ${any} (?:off|out)`,
    `leave (?:off|out) ${any}`,
    `(?:hold|skip|remove|lose|ditch|drop) ${many}`,
    `(?:without|minus|none of|no) ${any}`,
    `(?:i )?(?:do not|don['’]?t|dont) want ${many}(?: on (?:it|mine|there))?`,
    'without',
  ].join('|')})${ending}`,
  'i',
)

/** "Ok take them off", "without then", after "does the blue note have olives?": of what was asked about, none of those. */
export function ingredientAsked(text: string, { customer, menu, understanding }: Context): Meaning | null {
  const { draft, asked } = customer
  const [need, ...others] = asked?.about === 'need' ? asked.needs : []
  if (!draft || asked?.about !== 'need' || need?.kind !== 'without' || others.length > 0) return null
  if (!leavesOut.test(text)) return null
  const name = menu.items.get(asked.item ?? '')?.name
  const isThere = name === undefined || draft.lines.some(({ item }) => item === asked.item)
  const place = name === undefined ? '' : ` on the ${name}`
  return isThere ? understanding.understandLocally(`no ${need.words}${place}`) : null
}
