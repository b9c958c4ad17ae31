/** In how many minutes an order is ready, as staff picks it when accepting, on Telegram or on the board. */
export const usualMinutes: readonly number[] = [15, 25, 40, 60]

/** The same for one that takes longer, when that is seen. */
export const laterMinutes: readonly number[] = [10, 20, 30, 45]

/** Why an order can't be taken. */
interface Reason {
  /** For a button's value. */
  word: string
  /** What staff taps. */
  label: string
  /** What its customer is told. */
  told: string
}

const near: readonly Reason[] = [
  { word: 'busy', label: 'Too busy', told: 'there is too much to do right now.' },
  { word: 'closing', label: 'Closing soon', told: 'we are about to close.' },
  { word: 'out', label: 'Something ran out', told: 'something in it has run out.' },
]
const all: readonly Reason[] = [...near, { word: 'far', label: 'Too far away', told: 'the address is too far away.' }]

/** Those that fit the order. */
export const usualReasons = ({ fulfilment }: { fulfilment: 'pickup' | 'delivery' }): readonly Reason[] =>
  fulfilment === 'delivery' ? all : near

export const reasonOf = (word: string): Reason | undefined => all.find((reason) => reason.word === word)
