/** What went wrong, in the words of an answer that is no success. */
export const errorOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : 'That went wrong.'
