/** What was wrong on disk and what became of it. Files are named by ids; nothing here is what a customer wrote. */
export type StorageProblem =
  /** A file that can't be read is kept under another name; what it was for starts anew. */
  | { problem: 'file-set-aside'; file: string; keptAs: string }
  /** The journal's last line was never finished, and so never answered: it is gone. */
  | { problem: 'torn-line-cut'; line: number; bytes: number }
  /** A follower's place is not one in this journal: it begins at the first event. */
  | { problem: 'cursor-lost'; follower: string }
  /** A month that is over could not be put away; it stays in the journal, and is tried again. */
  | { problem: 'seal-failed'; code: string }
  /** After a crash, somebody had already built on a document that the log was to bring back: theirs stays. */
  | { problem: 'changed-elsewhere'; file: string }
  /** Left-over files could not be looked for. */
  | { problem: 'sweep-failed'; code: string }

export type Report = (problem: StorageProblem) => void
