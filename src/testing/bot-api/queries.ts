import { badRequest } from './bot-api-error.ts'

export type Queries = ReturnType<typeof createQueries>

/** The taps on buttons, and whether the bot has answered them, which stops the button's spinner. */
export function createQueries() {
  const open = new Set<string>()
  let asked = 0
  const answered: string[] = []
  const said: string[] = []
  return {
    answered,
    /** The texts of the answers. */
    said,
    /** @returns the id of another tap */
    ask(): string {
      const id = `tap-${++asked}`
      open.add(id)
      return id
    },
    /** As after some time: they can't be answered any more. */
    expire: (): void => open.clear(),
    answer(id: string, text: string): void {
      if (!open.has(id)) throw badRequest('query is too old and response timeout expired or query ID is invalid')
      answered.push(id)
      said.push(text)
    },
  }
}
