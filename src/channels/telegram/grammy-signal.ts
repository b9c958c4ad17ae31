import type { Api } from 'grammy'

type GrammySignal = Parameters<Api['getMe']>[0]

/** grammY's types name the signal of a polyfill; it takes the platform's, which it uses on Node. */
export const grammySignal = (signal: AbortSignal): GrammySignal => signal as GrammySignal
