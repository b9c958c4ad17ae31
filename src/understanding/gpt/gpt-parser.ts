import type { Menu } from '../../menu/menu.ts'
import type { Meaning } from '../meaning.ts'
import { perMenu } from '../per-menu.ts'
import type { Setting } from '../understanding.ts'
import { createGuard, type GuardFailure, type GuardOptions } from './guard.ts'
import { type CallFailure, createModelClient, type Message, type ModelOptions, type Said } from './model-client.ts'
import { repairRequest } from './prompt.ts'
import { createQuestions, type Question } from './question.ts'

/**
 * Why the model gave no meaning. It failed or said nothing of use; `invalid`: its answer did not hold against the menu
 * and the text, even when told so; `unavailable`: it failed so often that it is left alone; `busy`: too many calls are
 * under way.
 */
type GptFailure = CallFailure | 'invalid' | GuardFailure
type GptResult = { meaning: Meaning } | { failure: GptFailure }

export interface GptParser {
  /** Its answers are this model's. */
  model: string
  /** Within its budget, never throws, and keeps nothing of the text. */
  parse(text: string, menu: Menu, setting?: Setting): Promise<GptResult>
}

export type GptOptions = ModelOptions & GuardOptions

/** Understands texts by a model behind the OpenAI API. */
export function createGptParser(options: GptOptions): GptParser {
  const { metrics, model } = options
  const ask = createModelClient(options)
  const questionsOn = perMenu(createQuestions)
  const guarded = createGuard(options)

  const parse: GptParser['parse'] = (text, menu, { soFar = null, onModel } = {}) =>
    guarded((deadline) => {
      onModel?.()
      return understand(text, questionsOn(menu)(text, soFar), deadline)
    })

  async function understand(text: string, question: Question, deadline: AbortSignal): Promise<GptResult> {
    const asked: Message = { role: 'user', content: text }
    const attempt = async (dialogue: Message[]): Promise<Attempt> => {
      const attempted = readSaid(await ask(question, dialogue, deadline), question, text)
      metrics.modelCalls.inc({ outcome: outcomeOf(attempted) })
      return attempted
    }
    const first = await attempt([asked])
    if (!('problems' in first)) return first
    const again: Message = { role: 'user', content: repairRequest(first.problems) }
    const second = await attempt([asked, { role: 'assistant', content: first.content }, again])
    return 'problems' in second ? { failure: 'invalid' } : second
  }

  return { model, parse }
}

type Attempt = { meaning: Meaning } | { failure: CallFailure } | { problems: string[]; content: string }

function readSaid(said: Said, question: Question, text: string): Attempt {
  if ('failure' in said) return said
  const read = question.read(said.content, text)
  if (read === null) return { failure: 'malformed' }
  return read.ok ? { meaning: read.meaning } : { problems: read.problems, content: said.content }
}

function outcomeOf(attempt: Attempt): string {
  if ('failure' in attempt) return attempt.failure
  return 'problems' in attempt ? 'invalid' : 'ok'
}
