import { zodResponseFormat } from 'openai/helpers/zod'
import type { Menu } from '../../menu/menu.ts'
import type { OrderSoFar } from '../order-so-far.ts'
import type { Validated } from '../validate.ts'
import { type Answer, answerSchema, strictAnswerSchema } from './answer.ts'
import { answerToMeaning } from './answer-to-meaning.ts'
import { orderText } from './order-text.ts'
import { PROMPT_VERSION, systemPrompt } from './prompt.ts'
import { createRelevance, idsOf, mostListed } from './relevant-menu.ts'

export type Question = ReturnType<typeof createQuestion>

/**
 * All of a request but the text, and how its answer is read.
 * @param shown the part of the menu that the model sees
 */
export const createQuestion = (menu: Menu, shown = menu) => ({
  system: systemPrompt(shown),
  format: formatOf(shown),
  /** Sends calls that begin alike to where their beginning is cached. */
  cacheKey: `order-${PROMPT_VERSION}-${menu.version}`.slice(0, 64),
  /** What was answered about the text; null: it is not the JSON that was asked for. */
  read(content: string, text: string): Validated | null {
    const answer = parseAnswer(content)
    return answer && answerToMeaning(answer, menu, text)
  },
})

function formatOf(menu: Menu) {
  const answer = strictAnswerSchema(menu)
  const { json_schema, type } = zodResponseFormat(answer.schema, 'meaning', { schemaDefinitions: answer.definitions })
  // Which dialect of schemas it is tells a model nothing.
  const { $schema: _, ...schema } = json_schema.schema ?? {}
  return { type, json_schema: { ...json_schema, schema } }
}

/**
 * What to ask about a text: of a small menu always the same, which providers cache, and then the order so far; of a
 * large one what it may be about.
 */
export function createQuestions(menu: Menu): (text: string, soFar?: OrderSoFar | null) => Question {
  if (idsOf(menu) <= mostListed) {
    const question = createQuestion(menu)
    return (_, soFar = null) => withOrder(question, soFar)
  }
  const relevantTo = createRelevance(menu)
  return (text, soFar = null) => withOrder(createQuestion(menu, relevantTo(text, soFar)), soFar)
}

const withOrder = (question: Question, soFar: OrderSoFar | null): Question =>
  soFar === null ? question : { ...question, system: `${question.system}\n\n${orderText(soFar)}` }

function parseAnswer(content: string): Answer | null {
  try {
    return answerSchema.safeParse(JSON.parse(content)).data ?? null
  } catch {
    return null
  }
}
