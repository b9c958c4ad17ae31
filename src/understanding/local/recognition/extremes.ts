import { extremeNamed } from '../../../english/size-words.ts'
import type { Item } from '../../../menu/menu.ts'
import type { Words } from '../lexicon/words.ts'
import { is, type Mention } from '../mentions/mention.ts'
import { fromHereOn } from '../mentions/nearby.ts'
import { isNoun, isPlainOption, itemsOf } from '../mentions/senses.ts'

/** "The biggest cold brew you have": of the sizes that it comes in, the one that costs most. */
export function withExtremes(mentions: readonly Mention[], { texts }: Words): Mention[] {
  return mentions.map((mention, at) => {
    const { from, to } = mention
    const extreme = is(mention, 'unknown') ? extremeNamed(texts.slice(from, to).join(' ')) : null
    const noun = extreme && fromHereOn(mentions, at + 1).find((next) => !isPlainOption(next))
    const sizes = noun && isNoun(noun) ? new Set(itemsOf(noun).map((item) => extremeOf(item, extreme))) : new Set()
    const [id, ...others] = sizes
    return typeof id === 'string' && others.length === 0
      ? { cue: 'menu', senses: [{ kind: 'size', id }], doubtful: false, from, to }
      : mention
  })
}

/** null: it comes in no sizes. */
function extremeOf({ sizes }: Item, extreme: 'largest' | 'smallest'): string | null {
  const byPrice = [...sizes].sort(([, one], [, other]) => one - other).map(([id]) => id)
  return byPrice.at(extreme === 'largest' ? -1 : 0) ?? null
}
