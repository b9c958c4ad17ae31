import type { Change, Intent, Target } from '../meaning.ts'
import { optionWritten } from './menus.fixture.ts'

/** Messages that order and change nothing, by what they are about. */
export const talk: ReadonlyArray<readonly [Intent, ...string[]]> = [
  [
    'confirm',
    'yes',
    'Yes please!',
    "that's all, place it",
    'looks good',
    "no, that's all",
    'ok',
    'no thanks, nothing else',
    "nope, we're all set, that's it",
    "I'm done",
    "that'll do it",
    '👍',
  ],
  [
    'cancel',
    'cancel',
    'Cancel my order please',
    'forget it',
    'never mind',
    'remove everything',
    'no, cancel that',
    'no nvm',
    'yes cancel it',
    'empty the cart',
    'scrap the whole thing',
  ],
  ['repeat', 'the usual', 'same as last time please', 'same again'],
  [
    'status',
    "where's my order?",
    'is my order ready yet',
    'how long will it take?',
    'when can I pick it up',
    "what's my total?",
    'how much so far?',
    'whats that come to',
    'is it accepted?',
  ],
  [
    'question',
    "what's in the ramen?",
    'Do you have udon?',
    'how much is a large ramen',
    'can you tell me what is in gyoza',
  ],
  ['greeting', 'idk', 'hi', 'Good morning, how are you?', 'thank you!', "hello, I'd like to order"],
]

/** Say yes, and take it back or limit it. */
export const takenBack = [
  "don't place it yet",
  'please do not submit',
  'not correct',
  "that's not it, i'm not done",
  "we can't confirm that",
  'okay no',
  'yeah nah',
  'yep, hold on',
  'sure, but not yet',
  'not sure, ok',
  'maybe yes',
  'right, wait',
  'yes or no',
  'never mind, looks good',
  'yes, extra',
]

/** Messages to the noodle bar about a draft, and what they change in it. */
export const changes: ReadonlyArray<readonly [text: string, ...changes: string[]]> = [
  ['make it a large one', 'implied: large'],
  ['no nori on that one', 'implied: no nori'],
  ['change both to cola', 'all: becomes cola'],
  ['swap the nori for corn', 'implied: sweet_corn', 'implied: no nori'],
  ['same with the second', '#2: likewise'],
  ['make that two', 'implied: 2'],
  ['two', 'implied: 2'],
  ['make it large', 'implied: large'],
  ['large please', 'implied: large'],
  ['make the udon large', 'udon: large'],
  ['make them all small', 'all: small'],
  ['the second one large', '#2: large'],
  ['the second should be large', '#2: large'],
  ['the first one should be a gyoza', '#1: becomes gyoza'],
  ['remove the first and the second', '#1: -', '#2: -'],
  ['make the first and second one large', '#1: large', '#2: large'],
  ['no nori on the first, second and third', '#1: no nori', '#2: no nori', '#3: no nori'],
  ['no nori on the first and on the last', '#1: no nori', 'last: no nori'],
  ['make the udon and the ramen large', 'udon: large', 'ramen: large'],
  ['make the udon and ramen large', 'udon: large', 'ramen: large'],
  ['the udon and the ramen should be large', 'udon: large', 'ramen: large'],
  ['no nori on the udon and the ramen', 'udon: no nori', 'ramen: no nori'],
  ['the large one should be small', 'large: small'],
  ['the ramen needs nori', 'ramen: nori'],
  ['nori on both ramens', 'ramen: nori'],
  ['throw nori on the ramen', 'ramen: nori'],
  ['the cola can go', 'cola: -'],
  ['skip the cola', 'cola: -'],
  ['skip one of the colas', 'cola: -1'],
  ['leave out the first and the last', '#1: -', 'last: -'],
  ['remove the nori from the udon and the ramen', 'udon: no nori', 'ramen: no nori'],
  ['only keep the first and the third', '#1: only', '#3: only'],
  ['another one', 'implied: +1'],
  ['two more please', 'implied: +2'],
  ['ok, add one', 'implied: +1'],
  ['no nori', 'implied: no nori'],
  ['nori and extra corn', 'implied: nori', 'implied: extra sweet_corn'],
  ['no nori on the second', '#2: no nori'],
  ['no kimchi on the second', '#2: no kimchi'],
  ['without kimchi on the udon', 'udon: no kimchi'],
  ['no nori on the udon', 'udon: no nori'],
  ['add corn to the ramen', 'ramen: sweet_corn'],
  ['onions', 'implied: green_onions|fried_onions'],
  ['drop the cola', 'cola: -'],
  ['no cola', 'cola: -'],
  ['remove the last one', 'last: -'],
  ['remove one cola', 'cola: -1'],
  ['take off 2 of the udons', 'udon: -2'],
  ['delete a gyoza', 'gyoza: -1'],
  ['one less', 'implied: -1'],
  ['one fewer cola', 'cola: -1'],
  ['two less udon', 'udon: -2'],
  ['drop everything but the cola', 'cola: only'],
  ['get rid of everything except the cola', 'cola: only'],
  ['the large one without nori', 'large: no nori'],
  ['make the small one large', 'small: large'],
  ['no nori on the large udon', 'large udon: no nori'],
  ['drop the one with corn', 'with sweet_corn: -'],
  ['remove the drink', 'Drinks: -'],
  ['one of them without nori', 'implied: 1 apart: no nori'],
  ['make two of the ramens large', 'ramen: 2 apart: large'],
  ['one with nori', 'implied: 1 apart: nori'],
  ['and one with nori', 'implied: 1 again', 'last: nori'],
  ['another one but large', 'implied: 1 again', 'last: large'],
  ['the same but without nori', 'implied: 1 again', 'last: no nori'],
  ['and the same for my wife', 'implied: +1'],
  ['the ramen should be small', 'ramen: small'],
  ['the first one small, the second one large', '#1: small', '#2: large'],
  ['make that an udon', 'implied: becomes udon'],
  ['change it to an udon', 'implied: becomes udon'],
  ['minus one', 'implied: -1'],
  ['without nori and corn', 'implied: no nori', 'implied: no sweet_corn'],
  ['take the nori off the ramen', 'ramen: no nori'],
  ['no nori on any of them', 'all: no nori'],
  ['make both large', 'all: large'],
  ['extra corn on everything', 'all: extra sweet_corn'],
  ['delete the first', '#1: -'],
  ['make it 2 colas', 'cola: 2'],
  ['actually make that one gyoza', 'gyoza: 1'],
  ['3 colas instead of 4', 'cola: 3'],
  ['change the ramen to tonkotsu', 'ramen: tonkotsu'],
  ['change the ramen to large', 'ramen: large'],
  ['make it 2 eggs', 'implied: egg x2'],
  ['take off the nori', 'implied: no nori'],
  ['actually, make it large and add corn', 'implied: large', 'implied: sweet_corn'],
  ['nori on the first, corn on the second', '#1: nori', '#2: sweet_corn'],
  ['nori first, corn second', '#1: nori', '#2: sweet_corn'],
  ['nori first corn second', '#1: nori', '#2: sweet_corn'],
  ['large first and small second', '#1: large', '#2: small'],
  ['large for the ramens and small for the udon', 'ramen: large', 'udon: small'],
  ['make one of the colas a diet cola', 'cola: 1 apart: becomes diet_cola'],
  ['two of them diet colas', 'implied: 2 apart: becomes diet_cola'],
  ['another one of those drinks', 'Drinks: +1'],
  ['corn instead of nori', 'implied: sweet_corn', 'implied: no nori'],
  ['make it a cola instead', 'implied: becomes cola'],
  ["i don't need the drink", 'Drinks: -'],
  ['no nori after all', 'implied: no nori'],
  ['go back to large', 'implied: large'],
  ['make one of them a diet cola', 'implied: 1 apart: becomes diet_cola'],
  ['actually just one cola', 'cola: 1'],
  ['actually just the cola', 'cola: only'],
  ['that is too many, just two', 'implied: 2'],
  ['i said three not two', 'implied: 3'],
  ['make that two, not three', 'implied: 2'],
  ['i said 1 cola not 2', 'cola: 1'],
  ['i said large', 'implied: large'],
  ['make that a dozen', 'implied: 12'],
  ['make those udons large', 'udon: large'],
  ['1 more of those udons', 'udon: +1'],
  ['another of those colas', 'cola: +1'],
  ['cancel that last one', 'last: -'],
  ['cancel that cola', 'cola: -'],
  ['nvm the cola', 'cola: -'],
  ['cancel the udon, not the ramen', 'udon: -'],
  ['add an egg', 'implied: egg'],
  ['and two eggs', 'implied: egg x2'],
  ['nori on both of em', 'all: nori'],
  ['no nori tho', 'implied: no nori'],
  ['one small one large', 'implied: 1 apart: small', 'implied: 1 apart: large'],
  ['two large and one small', 'implied: 2 apart: large', 'implied: 1 apart: small'],
  ['one miso', 'implied: 1 apart: miso'],
  ['two of em, one with no nori', 'implied: 2', 'implied: 1 apart: no nori'],
  ['no just miso', 'implied: miso'],
  ['make everything large', 'all: large'],
  ['swap one cola for a diet cola', 'cola: 1 apart: becomes diet_cola'],
  ['swap it for an udon', 'implied: becomes udon'],
  ['swap the large one for an udon', 'large: becomes udon'],
  ['cancel the large one', 'large: -'],
  ['no nori on the udon one', 'udon: no nori'],
  ['noo nori plss', 'implied: no nori'],
  ['u know what drop the cola', 'cola: -'],
  ['no nori on one', 'implied: 1 apart: no nori'],
  ['miso one large', 'with miso: large'],
  ['large one with corn', 'large: sweet_corn'],
  ['no the ramen should be large', 'ramen: large'],
  ['no drop the cola', 'cola: -'],
  ['remove the udon, keep the cola', 'udon: -'],
  ['another portion with egg', 'implied: 1 again', 'last: egg'],
  ['make one of those diet colas', 'implied: 1 apart: becomes diet_cola'],
  ['nah leave it at small', 'implied: small'],
]

/** Speak of lines in a way that does not say of which. */
export const unclearChanges = [
  'one of each',
  'no wait 2 flurb',
  'half of them large',
  'no nori on his',
  'at 7',
  'around 7 pm',
  'no, the ramen',
  'one with nori and the other with corn',
  'make the other one large',
]

/** What these change can be told in two ways. */
export const doubtfulChanges = [
  'actually leave the nori',
  'a large udon instead',
  'a large ramen with nori, actually make that an udon',
  'change the second udon to large',
  'a ramen with nori instead of the gyoza',
  'all of them large except the udon',
  'make all of them large but the first',
]

/** The same of what these order. */
export const doubtfulOrders = [
  'two udon with corn and one with nori',
  'udon no nori and corn',
  'two ramens and an udon, both with corn',
  'a few colas',
  'an udon with corn, a large one with nori',
  'an udon with corn and nori, leave that off',
  'I would like colas',
  'one cola, that is one cola',
  'a ramen with nori and kimchi and corn udon',
  'udon with a bit of corn',
  'no nori, and add a cola',
  'a large and a small udon with corn',
  'two udon with corn and nori on the second one',
  'two udon with corn and a third with nori',
  'two udon, one with corn, one with nori and a third with egg',
  'a ramen with miso and one nori',
  'an udon with nori and a gyoza, double the nori',
  'an udon with nori and a ramen with corn. Extra nori please',
  'udon kimchi',
  'four please and colas',
  'an udon with nori, throw in kimchi',
  'two ramens, both with nori except the last one',
]

/** A change as one would note it: "#2: no nori", "large: 1 apart: egg". */
export function changeWritten(change: Change): string {
  const apart = change.pieces === undefined ? '' : `${change.pieces} apart: `
  return `${targetWritten(change.target)}: ${apart}${operationWritten(change)}`
}

function operationWritten(change: Change): string {
  switch (change.op) {
    case 'quantity':
      return String(change.quantity)
    case 'more':
      return `+${change.by}`
    case 'fewer':
      return `-${change.by}`
    case 'size':
      return change.size
    case 'option':
      return optionWritten(change.option)
    case 'item':
      return `becomes ${change.item}`
    case 'remove':
      return '-'
    case 'keep':
      return 'only'
    case 'again':
      return `${change.by} again`
    case 'likewise':
      return 'likewise'
  }
}

function targetWritten(target: Target): string {
  if (typeof target === 'string') return target
  if ('nth' in target) return `#${target.nth}`
  const { size, item, option, category } = target
  return [size, item, category, option && `with ${option}`].filter((part) => part !== undefined).join(' ')
}
