import type { Menu } from '../menu/menu.ts'
import type { Action } from './actions.ts'
import type { Question } from './questions.ts'
import { renderQuestion } from './views/render-question.ts'

/** Other words for a button, by its verb. */
const synonyms: Partial<Record<Action['verb'], readonly string[]>> = {
  pickup: ['pick up', 'collect', 'collection', 'takeaway', 'take away', 'takeout', 'take out', 'to go', 'carry out'],
  delivery: ['deliver', 'deliver it', 'delivered', 'bring it', 'home delivery'],
  believe: ['yes', 'yep', 'yeah', 'sure', 'correct', 'right'],
  cap: ['no', 'nope'],
  note: ['note', 'yes', 'tell them', 'tell the shop'],
  leave: ['no', 'leave out', 'ignore it', 'ignore', 'forget it', 'never mind', 'nevermind'],
  neither: ['none', 'neither', 'no'],
  nameless: ['no name', 'none', 'no', 'skip'],
  later: ['yes', 'ok', 'okay', 'then', 'fine'],
}

/**
 * The button that a text answers the question with: its label, or other words for it. The buttons of a question are
 * the only answers it has, so this knows them all; what is no answer goes on to understanding.
 */
export function answerInWords(question: Question, text: string, menu: Menu): Action | null {
  const said = plain(text)
  if (said === '') return null
  const buttons = renderQuestion(question, { menu }).buttons.flat()
  const named = buttons.find(({ label }) => plain(label) === said || plain(label.split('  ')[0] ?? '') === said)
  return (named ?? buttons.find(({ action }) => synonyms[action.verb]?.includes(said)))?.action ?? null
}

/** Without case, punctuation and politeness. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\b(?:please|thanks|thank you)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
