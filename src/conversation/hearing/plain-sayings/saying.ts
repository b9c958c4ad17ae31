/** How people say something, and what means just the same and is said more often. */
export type Saying = readonly [said: RegExp, plainly: string]
