import { badRequest } from './bot-api-error.ts'

export type Queries = ReturnType<typeof createQueries>

/** The taps on buttons, and whether the bot has answered them, which stops the button's spinner. */
export function createQueries() {
  const open = new Set<string>()
  const answered: string[] = []
  return {
    answered,
    ask: (id: string): void => void open.add(id),
    /** As after some time: they can't be answered any more. */
    expire: (): void => open.clear(),
    answer(id: string): void {
      if (!open.has(id)) throw badRequest('query is too old and response timeout expired or query ID is invalid')
      answered.push(id)
    },
  }
}
