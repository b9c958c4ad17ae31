import type { Draft } from '../../customers/customer.ts'
import { ordinalOf } from '../../english/numbers.ts'
import { wrapped } from '../../text/wrapped.ts'
import { lineOf } from '../beside-draft/whose.ts'
import { ownerIn } from '../draft/owner.ts'
import type { Context } from '../in-context/context.ts'
import { onlyChanges } from '../in-context/lines/only-changes.ts'

const thing = String.raw`(?:\s+(?:one|order|drink|(?!with|without|no|large|small|medium|regular)\p{L}+(?=\W*$|\s+(?:with|without|no|should|can)\b)))?`

/**
 * "Make Ben's large", "oat milk for Ben", "Ben doesn't want his any more": the text with the place of Ben's line, "make
 * the second large", where that says all. Nobody else's name is taken for who collects the order.
 */
export function withOwnersLines(text: string, context: Context): string {
  const { draft } = context.customer
  if (!draft) return text
  const owners = ownersOf(draft)
  const said = owners.reduce(
    (words, { name, nth }) => withPlace(words, RegExp.escape(name), `the ${ordinalOf(nth)}`),
    withPlaces(text, owners, draft),
  )
  const isClear = said !== text && onlyChanges(context.understanding.understandLocally(said))
  return isClear ? said : (turnedFor(text, owners, draft, context) ?? text)
}

type Owner = ReturnType<typeof ownersOf>[number]

/** "Butter for me and Ben": in the first and the second. */
function withPlaces(text: string, owners: readonly Owner[], draft: Draft): string {
  const mine = lineOf('me', draft)
  const all = mine ? [...owners, { name: 'me', nth: draft.lines.indexOf(mine) + 1 }] : owners
  const name = all.map((owner) => RegExp.escape(owner.name)).join('|')
  const several = new RegExp(
    String.raw`\bfor (?<names>(?:${name})(?:\s*(?:,|and|&)\s*(?:and\s+)?(?:${name}))+)(?!\p{L})`,
    'iu',
  )
  const placeOf = (called: string) =>
    `the ${ordinalOf(all.find((owner) => owner.name.toLowerCase() === called.toLowerCase())?.nth ?? 0)}`
  return all.length < 2
    ? text
    : text.replace(
        several,
        (_, names: string) =>
          `in ${names
            .split(/\s*(?:,|\band\b|&)+\s*/i)
            .filter(Boolean)
            .map(placeOf)
            .join(' and ')}`,
      )
}

/** "Ben wants decaf", who has a coffee: in its place; null: it is of another kind, or one more. */
function turnedFor(text: string, owners: readonly Owner[], draft: Draft, context: Context): string | null {
  const { menu, understanding } = context
  const categoryOf = (item: string | undefined) => menu.items.get(item ?? '')?.category
  for (const { name, nth } of owners) {
    const { wish } = wanted(RegExp.escape(name), uncounted).exec(text)?.groups ?? {}
    const [line, ...others] = wish === undefined ? [] : understanding.understandLocally(wish).lines
    const isOfKind = line && others.length === 0 && categoryOf(line.item) === categoryOf(draft.lines[nth - 1]?.item)
    const said = `change the ${ordinalOf(nth)} to a ${wish}`
    if (isOfKind && onlyChanges(understanding.understandLocally(said))) return said
  }
  return null
}
const uncounted = String.raw`(?!(?:an?|one|two|three|\d+|another|some|more|to|the same)\b)(?<wish>\p{L}.*)`

/** Whoever has one line, and no more, by the name. */
function ownersOf({ lines }: Draft): { name: string; nth: number }[] {
  const owners = lines.flatMap(({ note }, at) => {
    const names = ownerIn(note)?.split(' and ') ?? []
    return names.map((name) => ({ name, nth: at + 1 }))
  })
  return owners.filter(
    ({ name, nth }) =>
      ordinalOf(nth) !== undefined &&
      owners.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length === 1,
  )
}

/** The text with the line's place where it says whose the line is. */
function withPlace(text: string, name: string, place: string): string {
  const wordings: [said: RegExp, plainly: string][] = [
    [refused(name), `remove ${place}`],
    [wanted(name, String.raw`an?\s+(?<wish>\p{L}.*?)\s+instead`), `change ${place} to a $<wish>`],
    [
      new RegExp(
        String.raw`^\W*${name} (?:has )?(?:changed|switched)(?: (?:his|her|their) mind)?\W+(?:to|and wants|wants) (?:an? )?`,
        'iu',
      ),
      `change ${place} to a `,
    ],
    [
      wanted(name, String.raw`(?:hers|his|theirs|(?:her|his|their) one)\s+(?<wish>\p{L}.*?)(?:\s+too)?`),
      `make ${place} $<wish>`,
    ],
    [wanted(name, String.raw`(?:(?:an?\s+)?(?<wish>\p{L}.*))`), `${place} with $<wish>`],
    [new RegExp(String.raw`(?<!\p{L})${name}['’]?s${thing}(?!\p{L})`, 'giu'), place],
    [new RegExp(String.raw`^\W*for ${name}\W+(?<wish>\p{L}.*)$`, 'iu'), `$<wish> in ${place}`],
    [new RegExp(String.raw`\bfor ${name}(?!\p{L})`, 'giu'), `in ${place}`],
  ]
  const [said, plainly] = wordings.find(([said]) => said.test(text)) ?? []
  return said && plainly !== undefined ? text.replace(said, plainly) : text
}

/** "Kim wants a tea instead", "Ben would like oat milk" */
const wanted = (name: string, wish: string): RegExp =>
  new RegExp(
    String.raw`^\W*(?:(?:and|actually|oh|ok|please|so|but)\W+)*${name}(?:['’]?d like|\s+(?:wants|would like|needs|gets))\s+${wish}\W*$`,
    'iu',
  )

const refused = (name: string): RegExp =>
  new RegExp(
    wrapped`
      ^\W*(?:and\s+)?${name}\s+(?:doesn['’]?t|does not|won['’]?t|no longer)\s+(?:wants?|needs?|have|like)\s+
      (?:his|hers?|theirs?|one|it|that|his one|her one|anything)(?:\s+(?:any ?more|now|after all|please|pls))*\W*$
      |^\W*(?:and\s+)?nothing for ${name}(?:\s+(?:any ?more|now|after all|please|pls))*\W*$
    `,
    'iu',
  )
