import type { Logger } from 'pino'
import type { DocumentStore } from '../storage/document-store.ts'
import { redact } from '../understanding/gpt/redact.ts'
import type { Correction, Corrections } from './correction.ts'

/** Keeps what was not understood and then put right, for the owner to look at. */
export interface CorrectionKeeper {
  /** Never throws, and holds up nobody: an order is worth more than a lesson. */
  keep(correction: Correction): void
  /** Removes those from before a time. @returns how many */
  removeBefore(time: Date): Promise<number>
  /** Resolves when all of them are kept, or can't be. */
  idle(): Promise<void>
}

/** More than an owner looks through; of those on top, the newest say most. */
const most = 500

export function keepCorrections(store: DocumentStore<Corrections>, logger: Logger): CorrectionKeeper {
  let working: Promise<void> = Promise.resolve()

  async function add(correction: Correction): Promise<void> {
    await store.change(async (before) => {
      const corrections = [...(before?.corrections ?? []), withoutContacts(correction)].slice(-most)
      return { document: { version: 1, corrections }, result: undefined }
    })
  }

  return {
    keep(correction) {
      working = working
        .then(() => add(correction))
        .catch((error) => logger.warn({ err: error }, 'a correction could not be kept'))
    },
    removeBefore: (time) =>
      store.change(async (before) => {
        const known = before?.corrections ?? []
        const corrections = known.filter(({ at }) => Date.parse(at) >= time.getTime())
        return { document: before && { ...before, corrections }, result: known.length - corrections.length }
      }),
    idle: () => working,
  }
}

/** Names and addresses are not in what is understood; a number that was written beside it may be. */
const withoutContacts = (correction: Correction): Correction => ({
  ...correction,
  text: redact(correction.text).text,
  words: correction.words.map((words) => redact(words).text),
})
