import { english, type Vocabulary } from '../../../src/english/vocabulary.ts'
import { createLocalParser } from '../../../src/understanding/local/create-local-parser.ts'
import { noodleBar } from '../../../src/understanding/local/menus.fixture.ts'
import {
  changes,
  changeWritten,
  doubtfulChanges,
  doubtfulOrders,
  takenBack,
  talk,
} from '../../../src/understanding/local/messages.fixture.ts'
import { isRight, type OrderSet } from './order-sets.ts'

interface Score {
  right: number
  rightAndSure: number
  wrongAndSure: number
}

/** What each rule of the language pack is worth: without it, how many orders are lost and how many mistakes made. */
export function reportAblation(typed: readonly OrderSet[], own: readonly OrderSet[]): void {
  const whole = [scoreOf(typed, english), withMessages(scoreOf(own, english), english)] as const
  console.log(
    '  without                              typed: right  sure+right  sure+wrong   own: right  sure+right  sure+wrong',
  )
  for (const [name, vocabulary] of variants()) {
    const [ofTyped, ofOwn] = [scoreOf(typed, vocabulary), withMessages(scoreOf(own, vocabulary), vocabulary)]
    console.log(`  ${name.slice(0, 34).padEnd(36)} ${columns(ofTyped, whole[0])}  ${columns(ofOwn, whole[1])}`)
  }
  console.log()
}

function columns(score: Score, whole: Score): string {
  const differences = [
    score.right - whole.right,
    score.rightAndSure - whole.rightAndSure,
    score.wrongAndSure - whole.wrongAndSure,
  ]
  return differences.map((each) => (each > 0 ? `+${each}` : String(each)).padStart(11)).join(' ')
}

/** The language pack without one of its rules: what a kind of words does, or one group of synonyms. */
function* variants(): Generator<[name: string, vocabulary: Vocabulary]> {
  for (const cue of new Set(english.cues.map(([, each]) => each))) {
    yield [`cue: ${cue}`, { ...english, cues: english.cues.filter(([, each]) => each !== cue) }]
  }
  for (const group of english.foods) {
    yield [`food: ${group.join(', ')}`, { ...english, foods: english.foods.filter((each) => each !== group) }]
  }
  for (const rule of new Set(english.sizes.map(sizeRule))) {
    yield [`size: ${rule}`, { ...english, sizes: english.sizes.filter((each) => sizeRule(each) !== rule) }]
  }
}

/** Numbers are one rule, and so is how a measure is said. */
function sizeRule([first = '', ...others]: readonly string[]): string {
  if (/^\d+$/.test(first)) return 'numbers in words'
  const [, measure] = /^(?:one|half) (pound|rack)$/.exec(first) ?? []
  return measure ? `half a ${measure}` : [first, ...others].join(', ')
}

function scoreOf(sets: readonly OrderSet[], vocabulary: Vocabulary): Score {
  const score = { right: 0, rightAndSure: 0, wrongAndSure: 0 }
  for (const { menu, orders } of sets) {
    const parse = createLocalParser(menu, vocabulary)
    for (const order of orders) {
      const meaning = parse(order.text)
      const right = isRight(order, meaning)
      if (right) score.right++
      if (meaning.sure) score[right ? 'rightAndSure' : 'wrongAndSure']++
    }
  }
  return score
}

/** Adds the messages to the noodle bar that order nothing: talk, changes, and what must leave a doubt. */
function withMessages(score: Score, vocabulary: Vocabulary): Score {
  const parse = createLocalParser(noodleBar, vocabulary)
  const add = (right: boolean, sure: boolean) => {
    if (right) score.right++
    if (sure) score[right ? 'rightAndSure' : 'wrongAndSure']++
  }
  for (const [intent, ...texts] of talk) {
    for (const meaning of texts.map(parse)) {
      add(meaning.intent === intent && meaning.lines.length + meaning.changes.length === 0, meaning.sure)
    }
  }
  for (const [text, ...expected] of changes) {
    const meaning = parse(text)
    add(meaning.lines.length === 0 && meaning.changes.map(changeWritten).join() === expected.join(), meaning.sure)
  }
  for (const meaning of [...takenBack, ...doubtfulChanges, ...doubtfulOrders].map(parse))
    add(!meaning.sure, meaning.sure)
  return score
}
