import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'

/** How many tokens the current models take a text for. */
export const tokensOf = (text: string): number => countTokens(text)
