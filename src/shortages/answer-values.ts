import type { Answer } from './settling.ts'
import type { Shortage } from './shortage.ts'

const form = /^#?out-(swap|drop|cancel|keep):(\d+)(?::(\d+))?$/

/** What a button stands for that asks what becomes of an order. */
export interface Choice {
  number: number
  /** null: it is no longer among what is offered. */
  answerOf(shortage: Shortage): Answer | null
}

/** A button's value; a customer's begins with "#", as all of theirs do. */
export const answerValue = ({ number, swaps }: Shortage, answer: Answer): string =>
  answer.kind === 'swap'
    ? `out-swap:${number}:${swaps.findIndex(({ to }) => to === answer.to)}`
    : `out-${answer.kind}:${number}`

/** What a value stands for; null for one of another button. */
export function choiceOf(value: string): Choice | null {
  const [, kind, number, at] = form.exec(value) ?? []
  if (kind === undefined) return null
  return {
    number: Number(number),
    answerOf({ swaps }) {
      if (kind === 'drop' || kind === 'cancel' || kind === 'keep') return { kind }
      const swap = swaps[Number(at)]
      return swap ? { kind: 'swap', to: swap.to } : null
    },
  }
}
