import { zodResponseFormat } from 'openai/helpers/zod'
import type { Menu } from '../../menu/menu.ts'
import type { Validated } from '../validate.ts'
import { type Answer, answerSchema, strictAnswerSchema } from './answer.ts'
import { answerToMeaning } from './answer-to-meaning.ts'
import { PROMPT_VERSION, systemPrompt } from './prompt.ts'

export type Question = ReturnType<typeof createQuestion>

/** All of a request that depends on the menu alone, and how its answer is read. */
export const createQuestion = (menu: Menu) => ({
  system: systemPrompt(menu),
  format: zodResponseFormat(strictAnswerSchema(menu), 'meaning'),
  /** Sends calls that begin alike to where their beginning is cached. */
  cacheKey: `order-${PROMPT_VERSION}-${menu.version}`.slice(0, 64),
  /** What was answered about the text; null: it is not the JSON that was asked for. */
  read(content: string, text: string): Validated | null {
    const answer = parseAnswer(content)
    return answer && answerToMeaning(answer, menu, text)
  },
})

function parseAnswer(content: string): Answer | null {
  try {
    return answerSchema.safeParse(JSON.parse(content)).data ?? null
  } catch {
    return null
  }
}
